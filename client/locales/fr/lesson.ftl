### The tutorial: one small exercise against a bot, and what to do in it.

lesson-title = Prise en main
lesson-step = Étape { $at } sur { $of }
lesson-go = Me montrer où
lesson-next = Suivant
lesson-skip = Passer la prise en main
lesson-hide = Réduire
lesson-show = Prise en main : et maintenant ?
lesson-anew = Recommencer
lesson-leave = Terminé : vers l’entrée
lesson-skipped = La prise en main est rangée. L’exercice continue sans elle.

lesson-fear = Vous êtes un gouvernement qui craint quelque chose. Cette page est votre fiche : personne d’autre ne la voit. Lisez ce que vous craignez le plus, et ce que votre capitale attend de vous.
lesson-guess = Eux aussi ont peur, et pas de la même chose. Sur cette page, estimez à quel point et de quoi, et gardez l’estimation. Le débriefing montrera ce qui était vrai.
lesson-propose = Proposez maintenant quelque chose. Rédigez un projet, ajoutez-y une mesure, et déposez-le. Quelle mesure répondrait à une crainte ?
lesson-bracket = Les nombres d’un texte peuvent être réservés. Ouvrez votre projet, appuyez sur un nombre, et mettez-en un autre entre crochets. Cela veut dire : pas encore convenu.
lesson-settle = Un texte avec des crochets ne peut être signé. L’autre côté peut accepter votre nombre. Cette fois, réglez-le vous-même : appuyez sur le crochet et retirez-le.
lesson-sign = { $turn ->
    [waiting] Votre nom est au bas du texte. L’autre côté se décide maintenant ; laissez-lui un moment. S’il ne veut pas, changez le texte ou rédigez-en un autre.
   *[open] Le texte est net. Signez-le, et voyez s’ils le font. S’ils ne veulent pas, changez le texte ou rédigez-en un autre.
}
lesson-talked = Les deux noms y sont. Il n’est pas encore en vigueur : les capitales votent à la fin du tour. Dites que vous avez fini de parler.
lesson-seal = Maintenant, les enveloppes. Personne ne voit ce que vous décidez ici, et tout a une valeur par défaut. Appliquez votre gouvernement à quelque chose si vous voulez, puis scellez l’enveloppe.
lesson-home = { $turn ->
    [kept] Le tour est fini et les capitales ont voté : votre texte est en vigueur. Regardez Capitale pour voir ce que le tour a fait de vos craintes, et pourquoi.
   *[failed] Le tour est fini. Rien de vous n’est entré en vigueur : une capitale peut dire non à ce qui fut signé. Regardez Capitale pour voir ce que le tour a fait de vos craintes, et pourquoi.
}
lesson-again = Un second tour, le dernier ici. Dites que vous avez lu et fini de parler ; ou parlez d’abord, si vous voulez.
lesson-conduct-how = { $turn ->
    [kept] Quelque chose vous lie maintenant. Comment le tiendrez-vous : dans l’esprit, à la lettre, ou moins que cela ? L’autre côté choisit aussi, et ne voit que ce qui peut se voir. Puis scellez.
   *[failed] Rien ne vous lie encore ; il n’y a donc rien à tenir ni à rompre. Scellez l’enveloppe.
}
lesson-record = { $turn ->
    [kept] C’est fini. Le registre dit comment on a vu l’autre côté tenir parole. Ce qui n’a pas été vu n’y figure pas.
   *[failed] C’est fini. Le registre est ce que tous pouvaient voir. Dans un jeu plus long, il dit aussi qui a été vu tenir parole.
}
lesson-debrief = Et maintenant, ce que personne ne pouvait voir. Ouvrez le débriefing, allez à ce qu’ils craignaient, et comparez avec votre estimation.
lesson-end = Voilà le jeu : proposer, mettre entre crochets, signer, tenir ou non, lire l’autre côté ; et voir à la fin ce qu’ils craignaient depuis toujours. Regardez aussi longtemps que vous voulez.
