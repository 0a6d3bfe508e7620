### The debrief: what everybody may see once the exercise is declassified.
###
### Round numbers, shares (0 to 1) and amounts (log-odds, signed) arrive as $round,
### $readiness, $amount and so on, already in the language's own figures.

debrief-title = Débriefing
debrief-of = Débriefing : { $title }
debrief-after = { $rounds ->
    [0] avant le premier tour
    [one] après un tour
   *[other] après { $rounds } tours
}
debrief-after-end = après le dernier tour
debrief-loading = L’histoire s’assemble…
debrief-again = Réessayer
debrief-back-floor = Retour à l’exercice
debrief-back-control = Retour à la direction
debrief-nav = Écrans du débriefing
debrief-next = Suivant : { $screen }
debrief-previous = Retour : { $screen }
debrief-paper = Tout sur une page
debrief-print = Imprimer
debrief-newer = Un tour de plus a été joué.
debrief-newer-load = Le montrer
debrief-model = Tout cela vaut dans ce modèle, qui est une lecture de la théorie de la transformation par les mesures de confiance (Macintosh 1996). Il est là pour qu’on en doute.

lead-room = Guider la salle
lead-not = Chacun regarde où il veut.
lead-now = Tout le monde voit l’écran que vous voyez, et ce que vous dévoilez.
lead-turn = Partie suivante sur l’écran de la salle
lead-followed = La direction guide le débriefing.
lead-alone = La direction guide le débriefing ; vous regardez de votre côté.
lead-look-around = Regarder de mon côté
lead-follow = Suivre

download = Tout télécharger
download-hint = Tableaux (CSV) et JSON en un seul fichier, avec les notes que vous pouvez lire.

notes = Notes
notes-none = Personne n’a encore rien noté.
notes-own = pour la seule délégation
notes-write = Une note à vous
notes-about = À côté de { $round }
notes-round = À côté de quel tour
notes-shared = La montrer à tous
notes-add = Garder la note

screen-before = Avant les écrans
screen-feared = Ce qu’ils craignaient
screen-transformed = Signer n’est pas transformer
screen-other-way = Lu à l’envers
screen-mind-gap = Comment ils se sont lus
screen-eyes = Par leurs yeux
screen-compare = Côte à côte
screen-history = Ce que fit l’histoire
screen-stress = Mauvaises nuits
screen-rewind = Reprendre une décision
screen-ledger = Les comptes
screen-verdict = Quatre lignes
screen-after = Qu’en retenir
screen-all = Tout sur une page

## Charts

chart-table-show = Montrer les chiffres en tableau
chart-table-hide = Cacher le tableau
chart-round = Tour
chart-start = Début
chart-party = Partie

## Names

debrief-pair = { $holder } sur { $of }
debrief-pair-two = { $one } et { $other }
debrief-start = Avant le tour 1
debrief-group-military = les militaires
debrief-group-legislature = le parlement
debrief-group-public = l’opinion publique
debrief-group-industry = l’industrie
debrief-holder-sign = la personne qui signe
debrief-holder-leap = le chef de délégation
debrief-holder-comply = les militaires
debrief-holder-other = la personne qui devait confirmer
debrief-stance-spirit = dans l’esprit
debrief-stance-letter = à la lettre
debrief-stance-shave = un peu moins
debrief-stance-evade = pas du tout

## Before the screens

before-lead = Deux minutes sans écran.
before-word = Chacun dit un mot sur cet exercice, personne ne l’explique, personne ne répond.
before-then = Puis regardez ce que chacun a gardé pour soi.

## What they were afraid of

feared-lead = D’abord ce qui fut deviné, puis ce qui était vrai : une paire à la fois.
feared-pairs = Qui craignait qui
feared-pair-veiled = voilé
feared-pair-open = dévoilé
feared-others = Paires qui ne sont pas rivales
feared-heading = Ce que { $holder } craignait de { $of }
feared-asked = Ce que croyait { $of }
feared-guessed = Tour { $round } : menacé « { $level } », surtout par ceci : { $fear }
feared-no-guess = { $of } n’a rien estimé au sujet de { $holder }.
feared-unveil = Dévoiler ce que craignait { $holder }
feared-truth = Ce que c’était : { $fear }
feared-greatest = la plus forte
feared-hidden = encore voilé
feared-guess-first = première estimation
feared-guess-last = dernière estimation
feared-guess-both = première et dernière estimation
feared-bars = Six craintes : { $holder } envers { $of }
feared-bars-hint = La barre est le dernier tour, le trait vertical le début ; 0 est le calme, 1 l’alarme.
feared-bars-caption = Ce que { $holder } craignait de { $of }, de 0 (calme) à 1 (alarme)
feared-column-fear = Crainte
feared-column-guessed = Estimée par { $of }
feared-threat = À quel point { $holder } se sentait menacé par { $of }
feared-threat-course = { $way ->
    [more] { $holder } se sentait à la fin plus menacé par { $of } qu’au début : { $last } après { $first }
    [less] { $holder } se sentait à la fin moins menacé par { $of } qu’au début : { $last } après { $first }
   *[same] { $holder } se sentait à la fin à peu près aussi menacé par { $of } qu’au début : { $last } après { $first }
}
feared-threat-hint = La ligne est ce que { $holder } ressentait ; chaque losange, ce que { $of } en pensait.
feared-threat-veiled-hint = Chaque losange est ce que { $of } a estimé.
feared-threat-caption = À quel point { $holder } se sentait menacé par { $of }, et ce que { $of } a estimé
feared-threat-truth = { $holder } ressentait
feared-threat-guess = { $of } estimait
feared-calm = calme
feared-alarm = alarme
feared-next = Suivant : { $holder } envers { $of }
feared-was-greatest = La plus forte au tour { $round }

## Through their eyes

eyes-lead = Ce qu’une délégation savait à un moment, ni plus ni moins. Parcourez les tours ; à côté figure ce qui était vrai.
eyes-who = Les yeux de qui
eyes-scrub = Tour ; les flèches passent d’un tour à l’autre
eyes-fears = Ce que { $party } lisait de ses propres craintes
eyes-believed = Ce que ses services disaient que les autres craignaient de lui, et ce qu’ils craignaient
eyes-believed-caption = Craintes des autres envers { $party } : selon ses services, et vraies, après { $round }
eyes-true = vrai
eyes-causes = Comment sa capitale lisait le tour
eyes-home = Capitale
eyes-texts = Textes qu’il pouvait voir
eyes-texts-none = Aucun
eyes-news = Le registre tel qu’il pouvait le lire
eyes-nothing = On ne lui avait encore rien dit.

## Side by side

compare-lead = Les exercices de ce séminaire, qui commencèrent pareils. Qui a fait quoi autrement, et quand ?
compare-one = Un seul exercice de ce séminaire a un tour joué : il n’y a encore rien à côté.
compare-table = Table { $number }
compare-caption = Bonne foi entre { $pair }, exercice par exercice
towards = { $one } → { $other }
eyes-text = « { $title } »
compare-finding = { $transformed ->
    [0] { $pair } : dans aucun des { $count } exercices la relation ne s’est transformée
    [one] { $pair } : la relation s’est transformée dans un exercice sur { $count }
   *[other] { $pair } : la relation s’est transformée dans { $transformed } exercices sur { $count }
}
compare-hint = Bonne foi après chaque tour. Les lignes pâles sont les autres exercices.
compare-panel = Table { $number } : transformée au tour { $round }
compare-panel-not = { $rounds ->
    [one] Table { $number } : pas transformée après un tour
   *[other] Table { $number } : pas transformée après { $rounds } tours
}
compare-done = { $count ->
    [one] { $what }
   *[other] { $what } (×{ $count })
}, { $span ->
    [one] tour { $rounds }
   *[other] tours { $rounds }
}
compare-no-turn = Rien n’a été convenu, osé ni rompu.
compare-exercise = Exercice
compare-parted = { $holder } sur { $of } : pareils jusqu’au tour { $before }, séparés à partir du tour { $round }.
compare-parted-at-once = { $holder } sur { $of } : séparés dès le premier tour.
compare-never = { $holder } sur { $of } : jamais très éloignés dans les tours qu’ils ont en commun.
compare-outcomes = Ce qu’il en advint
compare-outcomes-caption = Tours, textes, paris, et quand les rivaux se sont transformés, exercice par exercice
compare-rounds = Tours
compare-agreements = Textes en vigueur
compare-leaps = Paris
compare-transformed = { $one } et { $other }
compare-not = non transformée
compare-round = tour { $round }
compare-verdicts = Les quatre lignes, partie par partie
compare-verdicts-hint = De 0 à un bout à 1 à l’autre. Les numéros sont ceux des tables ; là où elles se pressent, seules la plus basse et la plus haute portent le leur. Les lignes ne s’additionnent jamais.
compare-verdicts-caption = Les quatre lignes, partie par partie et exercice par exercice ; elles ne s’additionnent jamais

## How well they read each other

gap-lead = Chaque estimation face à ce qui était vrai pendant son tour. Personne ne pouvait savoir ; la question est de savoir s’ils s’en sont approchés.
gap-none = Personne n’a fait d’estimation.
gap-reader = { $by } sur { $about }
gap-off = { $by } se trompait en moyenne de { $error }, { $lean ->
    [more] et croyait { $about } plus craintif qu’il ne l’était.
    [less] et croyait { $about } moins craintif qu’il ne l’était.
   *[even] aussi souvent au-dessus qu’au-dessous.
}
gap-hits = { $guesses ->
    [one] { $hits ->
        [0] Dans sa seule estimation, il a nommé une autre crainte que la plus grande.
       *[other] Dans sa seule estimation, il a nommé la plus grande crainte.
    }
   *[other] Il a nommé la plus grande crainte dans { $hits } estimations sur { $guesses }.
}
gap-trends = { $trends ->
    [one] { $right ->
        [0] Quand la vérité a bougé, l’estimation n’a pas suivi.
       *[other] Quand la vérité a bougé, l’estimation a bougé avec elle.
    }
   *[other] Quand la vérité a bougé, l’estimation a bougé avec elle { $right } fois sur { $trends }.
}
gap-closing = { $way ->
    [nearer] La dernière estimation fut plus proche que la première.
    [further] La dernière estimation fut plus éloignée que la première.
   *[same] La dernière estimation fut aussi éloignée que la première.
}
gap-chart = De combien il se trompait : { $by } sur { $about }
gap-caption = Estimations de { $by } sur la menace que ressent { $about } de sa part, face à la vérité
gap-column-guess = Estimé
gap-column-truth = Vrai
gap-column-error = Estimé moins vrai
gap-column-services = Services moins vrai
gap-column-fear = Crainte estimée
gap-column-true-fear = Plus grande crainte
gap-more = trop craintif
gap-less = trop calme
gap-right = juste
gap-legend = Un losange plein nommait la plus grande crainte. Le trait pointillé est ce que rapportaient les services de la délégation.

## Signed is not transformed

transformed-lead = Les accords sont des actes. S’ils ont changé ce que les deux croient l’un de l’autre, c’est une autre ligne.
transformed-pair = Paire
transformed-rival = { $one } et { $other }
transformed-other = { $one } et { $other } (non rivaux)
transformed-chart = { $way ->
    [transformed] Entre { $one } et { $other }, la relation s’est transformée au tour { $round }
    [open] Entre { $one } et { $other }, la relation ne s’est pas transformée jusqu’ici
   *[not] Entre { $one } et { $other }, la relation ne s’est pas transformée
}
transformed-hint = À quel point chacun croit probable, après chaque tour, que l’autre agira loyalement envers lui.
transformed-line = { $holder } sur { $of }
transformed-axis = bonne foi
transformed-half = une chance sur deux
transformed-window = les deux prêts
transformed-readiness = Disposition
transformed-gate = prêt
transformed-scrub = Tour ; les flèches passent d’un tour à l’autre
transformed-value = { $round }. { $first } : { $first-value }. { $second } : { $second-value }.
transformed-caption = Bonne foi, disposition et événements entre { $one } et { $other }, par tour
transformed-column-faith = Bonne foi, { $holder } sur { $of }
transformed-column-readiness = Disposition, { $holder }
transformed-column-institution = Institution, { $holder } sur { $of }
transformed-column-measures = Mesures en vigueur
transformed-column-happened = Ce qui s’est passé
transformed-in-force = { $measures ->
    [0] Aucune mesure en vigueur entre eux.
    [one] Une mesure en vigueur entre eux.
   *[other] { $measures } mesures en vigueur entre eux.
}
transformed-both-ready = Les deux étaient prêts.
transformed-nothing = Rien n’a été consigné entre eux.
transformed-books = Les comptes : { $holder } sur { $of }

mark-signed = { $party } signe « { $subject } »
mark-entered = « { $subject } » entre en vigueur
mark-failed = « { $subject } » échoue dans une capitale
mark-failed-by = « { $subject } » échoue au vote en { $party }
mark-leap = { $party } tente un pari de confiance
mark-answered = { $party } répond au pari
mark-incident = Un incident
mark-news = Nouvelle : { $subject }
mark-news-plain = Nouvelle
mark-breach = { $party } ne tient pas parole
mark-question = { $party } met en question l’état des choses en public
mark-experts = Des experts se réunissent
mark-review = Un examen a lieu
mark-gesture = { $party } fait un geste amical
mark-warning = { $party } fait un geste hostile
mark-query = { $party } interroge l’autre sur sa conduite
mark-silence = { $party } laisse une question sans réponse
mark-renewed = « { $subject } » est reconduit
mark-lapsed = Des articles de « { $subject } » expirent
mark-denounced = { $party } dénonce « { $subject } »
mark-inspection = { $party } envoie des inspecteurs
sign-signed = signé
sign-entered = entre en vigueur
sign-failed = échoue au vote
sign-leap = pari de confiance
sign-answered = réponse au pari
sign-incident = incident
sign-news = nouvelle
sign-breach = parole non tenue
sign-question = état des choses mis en question
sign-experts = réunion d’experts
sign-review = examen
sign-gesture = geste amical
sign-warning = geste hostile
sign-query = question sur la conduite
sign-silence = silence
sign-renewed = reconduit
sign-lapsed = expiré
sign-denounced = dénoncé
sign-inspection = inspection

## Read the other way

other-way-lead = La même mesure peut calmer ou alarmer : cela dépend de qui la lit, et quand.
other-way-heading = { $measure } : { $of } l’a prise, { $holder } l’a lue
other-way-chart = Ce que la mesure a fait, et ce qu’elle aurait fait
other-way-hint = De combien { $holder } a fait plus ou moins confiance à { $of } à cause d’elle, en log-cotes.
other-way-caption = { $measure } à deux moments
other-way-then = Tour { $round }, tel quel
other-way-instead = Tour { $round }, dans ce modèle
other-way-detail = disposition { $readiness }, bonne foi { $good-faith }
other-way-column-readiness = Disposition
other-way-column-faith = Bonne foi
other-way-column-change = Changement
other-way-wary = plus méfiant
other-way-trusting = plus confiant
other-way-books = Les comptes du tour { $round }
other-way-none = Aucune mesure n’a été lue à contresens jusqu’ici.
other-way-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer { $count } de plus
}

## The books

ledger-lead = Chaque changement de chaque image, décomposé en ses causes. Les causes font exactement la somme.
ledger-holder = L’image de qui
ledger-of = De qui
ledger-round = Tour
ledger-none = Aucun tour n’a encore été joué.
ledger-chart = { $way ->
    [up] Au tour { $round }, { $holder } a fait davantage confiance à { $of } : { $after } après { $before }
    [down] Au tour { $round }, { $holder } a fait moins confiance à { $of } : { $after } après { $before }
   *[same] Au tour { $round }, { $holder } a fait confiance à { $of } comme avant : { $after }
}
ledger-hint = En log-cotes de bonne foi ; vers la droite, plus de confiance.
ledger-caption = Pourquoi { $holder } a changé son image de { $of } au tour { $round }
ledger-before = Avant, bonne foi { $share }
ledger-after = Après, bonne foi { $share }
ledger-still = Rien n’a bougé cette image.
ledger-column-cause = Cause
ledger-column-amount = Changement
ledger-column-factors = Pourquoi autant
ledger-small = { $count ->
    [one] Une petite cause
   *[other] { $count } petites causes
}
ledger-total = En tout
ledger-course-after = Bonne foi ensuite
ledger-course-caption = Ce qui a modifié l’image que { $holder } a de { $of }, et la bonne foi qu’elle y voyait après chaque tour
ledger-course = { $holder } sur { $of }, tour par tour
ledger-state = À la fin du tour
ledger-readiness = Disposition de { $holder } envers { $of }
ledger-bias = Biais de lecture envers { $of }
ledger-institution = Institution
ledger-baseline = Où l’image se tient sans nouvelles, bonne foi
ledger-threat = Sentiment de menace
ledger-votes = Votes dans les capitales à ce tour
ledger-votes-caption = Part de chaque groupe en faveur
ledger-votes-none = Aucun texte signé n’a été mis aux voix à ce tour.
ledger-vote-title = Texte
ledger-vote-total = En faveur
ledger-vote-needed = Requis
ledger-vote-outcome = Résultat
ledger-vote-passed = adopté
ledger-vote-failed = rejeté
ledger-adjusted = Déplacé à la main à ce tour
ledger-adjusted-line = { $party }, { $what } : { $amount } (« { $reason } »)
ledger-adjusted-image = bonne foi envers { $party }
ledger-adjusted-capital = crédit intérieur
ledger-kept = Comment la parole fut tenue à ce tour
ledger-kept-caption = Le respect réel, et ce que l’autre en a vu
ledger-kept-none = Aucune mesure ne liait personne à ce tour.
ledger-kept-who = Qui, envers qui
ledger-kept-article = Mesure
ledger-kept-true = En vérité
ledger-kept-seen = Tel que vu
ledger-kept-odds = Probabilité d’être vu
ledger-kept-all = { $count ->
    [one] Un article a été tenu, à la lettre ou dans l’esprit, et vu comme tel.
   *[other] { $count } articles ont été tenus, à la lettre ou dans l’esprit, et vus comme tels.
}

cause-with-measure = { $cause } : { $measure }
cause-with-agreement = { $cause } : « { $agreement } »
cause-with-party = { $cause } : { $party }
debrief-cause-tide = le cours des événements
debrief-cause-information = information
debrief-cause-interaction = contacts
debrief-cause-communication = communication
debrief-cause-notification = notification
debrief-cause-observation = observation
debrief-cause-inspection = inspection
debrief-cause-constraint = contrainte
debrief-cause-declaratory = déclaration
debrief-cause-breach = une parole non tenue
debrief-cause-gesture = un geste
debrief-cause-query = une question sur la conduite
debrief-cause-denunciation = préavis de départ
debrief-cause-process = la façon de traiter ensemble
debrief-cause-leap = pari de confiance
debrief-cause-institution = institution
debrief-cause-slide = retour des vieilles habitudes
debrief-cause-repair = l’institution répare un tort
debrief-cause-incident = un incident
debrief-cause-control = la direction

factor-w = poids { $value }
factor-match = répond aux craintes { $value }
factor-seen = tenu, tel que vu { $value }
factor-effort = effort montré { $value }
factor-age = { $count ->
    [0] nouveau
    [one] dans son deuxième tour
   *[other] liait déjà depuis { $count } tours
}
factor-alpha = ambiguïté { $value }
factor-bias = biais { $value }
factor-readiness = disposition { $value }
factor-process = façon de traiter ensemble { $value }
factor-bonus = à côté d’autres genres × { $value }
factor-faith = bonne foi { $value }
factor-surprise = degré de surprise { $value }
factor-depth = profondeur des nombres { $value }
factor-checked = suivi par des observateurs × { $value }
factor-monitored = { $set ->
    [yes] surveillé par un tiers
   *[no] non surveillé par un tiers
}
factor-negotiated = { $set ->
    [yes] négocié
   *[no] imposé
}
factor-size = ampleur { $value }
factor-articles = { $count ->
    [one] un article
   *[other] { $count } articles
}
factor-declared = { $set ->
    [yes] contre une déclaration
   *[no] aucune déclaration en vigueur
}
factor-answered = { $set ->
    [yes] après une réponse à une question
   *[no] aucune réponse auparavant
}
factor-reviewed = { $set ->
    [yes] avec un examen
   *[no] sans examen
}
factor-institution = institution { $value }
factor-major = { $set ->
    [yes] majeur
   *[no] mineur
}
factor-notified = { $set ->
    [yes] les exercices étaient notifiés
   *[no] rien n’était notifié
}
factor-own = { $set ->
    [yes] son propre pari
   *[no] le pari de l’autre
}
factor-nth = { $count ->
    [one] le premier
   *[other] numéro { $count }
}
factor-unanswered = du tour { $count }, sans réponse
factor-away = loin de son point de départ { $value }
factor-baseline = point de repos { $value }
factor-taken = tort subi { $value }
factor-bound = bord de l’échelle { $value }
factor-other = { $name } { $value }

## Four lines

verdict-lead = Quatre lignes, et pas de total : ce qu’elles valent l’une par rapport à l’autre, c’est à vous de le dire.
verdict-not-yet = Le bilan vient après le dernier tour. Les mandats sont ouverts maintenant.
verdict-security = Sécurité
verdict-security-plain = Combien peu il restait à craindre, et si la crise fut contenue.
verdict-judgement = Jugement
verdict-judgement-plain = Combien sa propre image des autres approchait de ce qui était fondé.
verdict-standing = Crédit
verdict-standing-plain = Ce que le gouvernement valait encore chez lui.
verdict-mandate = Mandat
verdict-mandate-plain = Quelle part des instructions fut accomplie.
verdict-caption = Les quatre lignes du bilan, de 0 à 1, par partie
verdict-chart = Les quatre lignes, par partie
verdict-hint = De 0 à un bout à 1 à l’autre.
verdict-mandates = Les mandats, déclassifiés
verdict-advantage = Ce mandat cherchait un avantage. Chaque délégation a tiré le sien, avec une chance sur quatre qu’il en soit ainsi, et chacun en était averti.
verdict-met = accompli
verdict-unmet = non accompli
verdict-told = Tel que la délégation l’a lu :
verdict-course = Tour par tour
verdict-course-caption = Disposition, crédit intérieur et conditions favorables de { $party } après chaque tour, de 0 à 1
verdict-readiness = Disposition
verdict-capital = Crédit

## What to make of it

after-lead = Ce que dit cet exercice, et ce qu’il ne peut dire.
after-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer { $count } de plus
}
after-cannot = Ce que les données ne peuvent dire
after-questions = Questions pour la salle
after-questions-none = Le scénario n’apporte pas de questions. Commencez par : qu’est-ce qui vous aurait fait changer d’avis ?
after-memo = Pour un mémoire : dites de laquelle de ces phrases vous doutez le plus, et ce qui le montrerait.

## Evidence

evidence = Voir : { $where }
evidence-feared = ce que { $holder } craignait de { $of }
evidence-feared-all = ce qu’ils craignaient
evidence-transformed = { $holder } et { $of } au fil des tours
evidence-transformed-all = la bonne foi au fil des tours
evidence-other-way = la mesure à deux moments
evidence-ledger = les comptes du tour { $round }, { $holder } sur { $of }
evidence-ledger-round = les comptes du tour { $round }
evidence-verdict = quatre lignes et mandats
evidence-record = la chronologie

## Generated sentences: one per code of game_rules/debrief/sentences.py

sentence-misread-both = Ce que { $party } craignait le plus : { $fear } ; { $other } croyait : { $guess }. Ce que { $other } craignait le plus : { $fear-other } ; { $party } croyait : { $guess-other }. Jusqu’à la dernière estimation, aucun n’a vu de quoi l’autre avait peur.
sentence-guess-missed = { $span ->
    [once] Au tour { $round }, { $by } a pris pour la plus grande crainte de { $party } : { $guess }. C’était : { $fear }.
   *[long] Au tour { $round }, et encore au tour { $until }, { $by } a pris pour la plus grande crainte de { $party } : { $guess }. C’était : { $fear }.
}
sentence-guess-found = À partir du tour { $round }, { $by } a nommé ce que { $party } craignait le plus : { $fear }.
sentence-guess-left = Au tour { $round }, { $by } voyait juste : la plus grande crainte de { $party } était « { $fear } ». Au tour { $until }, il avait changé d’avis et disait « { $guess } ».
sentence-guess-overtaken = Au tour { $round }, { $by } voyait juste : la plus grande crainte de { $party } était « { $guess } ». Au tour { $until } ce n’était plus vrai, et { $by } le disait encore : c’était désormais « { $fear } ».
sentence-guess-none = { $by } n’a rien estimé au sujet de { $party }, dont la plus grande crainte était : { $fear }.
sentence-nobody-guessed = Personne à la table n’a jamais nommé ce que { $party } craignait le plus : { $fear }.
sentence-nobody-guessed-before = Personne à la table n’a nommé ce que { $party } craignait le plus, « { $fear } », avant le tour { $round }.
sentence-fear-turned = Ce que { $party } craignait le plus de { $other } était d’abord « { $guess } » ; à partir du tour { $round }, c’était « { $fear } ».
sentence-fear-fell = Rien n’a plus apaisé { $party } que le tour { $round } : la menace ressentie de la part de { $other } est passée de { $threat-before } à { $threat }. Ce qui a le plus pesé dans ce tour : { $cause }.
sentence-fear-rose = Rien n’a plus alarmé { $party } que le tour { $round } : la menace ressentie de la part de { $other } est montée de { $threat-before } à { $threat }. Ce qui a le plus pesé dans ce tour : { $cause }.
sentence-fear-covered = Au tour { $round }, la menace que { $party } ressentait de la part de { $other } est passée de { $threat-before } à { $threat } : moins parce que l’on y pensait autrement de { $other } que par ce à quoi les accords répondaient désormais.
sentence-fear-still = { $rounds ->
    [one] En un tour, la menace que { $party } ressentait de la part de { $other } n’a guère bougé.
   *[other] En { $rounds } tours, aucun n’a beaucoup changé la menace que { $party } ressentait de la part de { $other }.
}
sentence-fear-unaddressed = Aucun texte, sur la table ou en vigueur, ne répondait à ce que { $party } craignait le plus de { $other } : { $fear }.
sentence-gap = Au tour { $round }, à la question de savoir à quel point { $party } se sentait menacé, { $by } a répondu « { $guessed-level } » ; « { $threat-level } » aurait été plus proche ({ $guessed } contre { $threat }). Aucune estimation ne fut plus éloignée.
sentence-first-agreement = Le premier accord fut « { $agreement } ». Ses mesures ont d’abord compté au tour { $round } : par elles, la confiance de { $party } en { $other } { $way ->
    [up] a augmenté ({ $amount }).
    [down] a diminué ({ $amount }).
   *[still] n’a ni augmenté ni diminué.
}
sentence-no-agreement = { $rounds ->
    [one] En un tour, aucun accord n’est entré en vigueur.
   *[other] En { $rounds } tours, aucun accord n’est entré en vigueur.
}
sentence-half-passed = { $measures ->
    [0] Aucune mesure n’était en vigueur entre { $party } et { $other }
    [one] Une mesure était en vigueur entre { $party } et { $other }
   *[other] { $measures } mesures étaient en vigueur entre { $party } et { $other }
} { $round ->
    [0] au début.
   *[other] après le tour { $round }.
} Leur bonne foi a passé la moitié au tour { $until }. Ce qui a pesé le plus à ce tour : { $cause }.
sentence-half-not-passed = { $measures ->
    [0] Aucune mesure n’est en vigueur entre { $party } et { $other } ;
    [one] Une mesure est en vigueur entre { $party } et { $other } ;
   *[other] { $measures } mesures sont en vigueur entre { $party } et { $other } ;
} leur bonne foi n’a pas dépassé { $good-faith }, { $round ->
    [0] au début.
   *[other] au tour { $round }.
}
sentence-transformed = Entre { $party } et { $other }, la relation compte comme transformée à partir du tour { $round } : chacun en est venu à attendre de la bonne foi de l’autre, et quelque chose en était devenu institution.
sentence-transformed-not = Après le tour { $round }, la bonne foi entre { $party } et { $other } était de { $good-faith } en moyenne et de { $least } du côté le moins confiant, et l’habitude de traiter ensemble atteignait { $institution }. Une relation compte comme transformée à partir de { $good-faith-asked }, { $least-asked } et { $institution-asked }, les trois deux tours de suite ou tout à la fin.
sentence-window-open = { $span ->
    [once] Au tour { $round }, { $party } et { $other } étaient tous deux prêts.
   *[long] Du tour { $round } au tour { $until }, { $party } et { $other } étaient tous deux prêts.
} { $inside ->
    [0] { $outside ->
        [0] Rien n’est passé par cette fenêtre, ni en dehors : aucun accord entre eux n’est entré en vigueur, et nul n’a fait de pari.
       *[other] De leurs accords et de leurs paris, { $inside } sont venus dans cette fenêtre et { $outside } en dehors.
    }
   *[other] De leurs accords et de leurs paris, { $inside } sont venus dans cette fenêtre et { $outside } en dehors.
}
sentence-window-never = { $party } et { $other } n’ont jamais été prêts tous deux. Ils en furent le plus près { $round ->
    [0] au début,
   *[other] au tour { $round },
} à { $readiness }.
sentence-institution-absorbed = Ce qui était devenu institution entre { $party } et { $other } avait absorbé, au tour { $round }, un tort de { $size }.
sentence-read-against = Au tour { $round }, « { $measure } » de la part de { $other } a rendu { $party } plus méfiant ({ $amount }) : sa disposition était de { $readiness }, sa bonne foi de { $good-faith }, et il a lu ce qu’on lui montrait comme une menace.
sentence-gesture-read-against = Au tour { $round }, un geste amical de { $other } a rendu { $party } plus méfiant ({ $amount }). Lu comme { $party } lisait au tour { $until }, il aurait donné { $instead }.
sentence-would-have-helped = Lue comme { $party } lisait au tour { $until }, à une disposition de { $readiness-then }, la même mesure aurait aidé ({ $instead }).
sentence-would-have-hurt = Lue comme { $party } lisait au tour { $until }, à une disposition de { $readiness-then }, la même mesure aurait nui aussi ({ $instead }).
sentence-never-otherwise = { $rounds ->
    [one] En un tour, aucune mesure n’a été lue à contresens.
   *[other] En { $rounds } tours, aucune mesure n’a été lue à contresens.
}
sentence-leap-answered = { $party } a tenté un pari de confiance au tour { $round }, et { $by } y a répondu au tour { $until }. La bonne foi que les autres prêtaient à { $party } était de { $good-faith } avant, et de { $good-faith-then } après la réponse. Le prix intérieur fut de { $capital } de son crédit.
sentence-leap-unanswered = { $party } a tenté un pari de confiance au tour { $round }, et personne n’y a répondu à temps. La bonne foi que les autres prêtaient à { $party } était de { $good-faith } avant, et de { $good-faith-then } quand il fut trop tard pour répondre. Le prix intérieur fut de { $capital } de son crédit.
sentence-leap-waiting = { $party } a tenté un pari de confiance au tour { $round }, et la réponse est encore ouverte. La bonne foi que les autres prêtent à { $party } était de { $good-faith } avant, et est de { $good-faith-then } à présent. Le prix intérieur jusqu’ici : { $capital } de son crédit.
sentence-leap-held-back = Au tour { $round }, il manquait à { $party } une confirmation pour un pari de confiance : { $missing } n’a pas confirmé.
sentence-leap-not-made = { $party } n’a tenté aucun pari de confiance. Sa disposition fut la plus haute au tour { $round }, à { $readiness }.
sentence-vote-failed = « { $agreement } » fut signé et n’a pas trouvé de majorité en { $party } au tour { $round } : il manquait { $short }, et le groupe le plus opposé était : { $group }.
sentence-evasion-seen = Au tour { $round }, { $party } n’a pas tenu « { $measure } » envers { $other }, et { $other } l’a découvert.
sentence-evasion-unseen = Au tour { $round }, { $party } n’a pas tenu « { $measure } » envers { $other }, et { $other } ne l’a jamais su.
sentence-shave-seen = Au tour { $round }, { $party } a tenu un peu moins de « { $measure } » qu’il ne devait à { $other }, et { $other } l’a remarqué.
sentence-shave-unseen = Au tour { $round }, { $party } a tenu un peu moins de « { $measure } » qu’il ne devait à { $other }, et { $other } ne l’a pas remarqué.
sentence-author-hidden = « { $agreement } », que { $by } a déposé au tour { $round } comme sien, était écrit par { $party }.
sentence-bracket-last = Le dernier crochet levé était dans « { $agreement } », à « { $measure } » : au tour { $round }, { $by } a accepté { $value } là où le texte disait { $was }.
sentence-refusal-protected = { $party } n’a pas signé « { $agreement } », qui aurait dévoilé { $exposure } de ce qu’il a. Au tour { $round }, { $other }, que le texte aurait lié aussi, n’a pas tenu parole envers lui.
sentence-crisis-held = Quand la crise est venue, { $party } et { $other } ont tenu.
sentence-crisis-escalated = Quand la crise est venue, il y a eu escalade entre { $party } et { $other }.
sentence-cannot-say-agent = Si les mesures ont changé les esprits en { $party } et en { $other }, ou accompagné un changement qui venait de toute façon : ces données ne peuvent le dire.
sentence-cannot-say-leap = Si un pari de { $party } au tour { $round } aurait reçu réponse : ces données ne peuvent le dire.
sentence-cannot-say-minds = Ce que pensaient les personnes à la table : ces données ne peuvent le dire. Les craintes du modèle ne sont pas les vôtres ; si elles leur ressemblent, vous seuls le savez.
sentence-cannot-say-yet = { $rounds ->
    [one] Ce qu’un exercice plus long aurait montré : un tour dit peu.
   *[other] Ce qu’un exercice plus long aurait montré : { $rounds } tours disent peu.
}

## Facilitators together

ledger-adjusted-taken = annulé avant d’agir
adjusted-what = Quoi
adjusted-amount = De
adjusted-why = Pourquoi
adjusted-when = Quand
adjusted-who = Qui
