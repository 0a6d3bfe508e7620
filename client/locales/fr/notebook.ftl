### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = Pour la direction seule : aucune délégation, aucun observateur, aucun écran ne le reçoit, et il ne fait pas partie du journal. Qui dirige ce séminaire avec vous y écrit aussi. Chaque page garde le moment où elle a été commencée.
notebook-note = Écrire une note
notebook-write = Note pour vous
notebook-hint = Ctrl et Entrée l’inscrit. Elle est liée à ce moment.
notebook-about = À propos
notebook-about-nothing = de la table
notebook-add = L’inscrire
notebook-written = C’est dans le carnet.
notebook-reading = Ouverture du carnet …
notebook-none = Rien n’est encore noté.
notebook-anew = Modifier
notebook-anew-label = Page de l’entrée { $number }
notebook-tear = Arracher
notebook-tell = Le dire à la salle
notebook-told = dit à la salle
notebook-before = avant le premier tour
notebook-own = Le carnet de la direction
notebook-own-hint = Seule la direction voit ceci, jusqu’à ce que ce soit dit à la salle.

## Facilitators together

notebook-meanwhile = Entre-temps, un collègue a écrit :
notebook-over = Écrire par-dessus
