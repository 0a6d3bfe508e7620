### The words of the catalogue: measures, units, and what the engine speaks of.
###
### A measure's message is its name. `.text` is its article in an agreement; every
### parameter of the measure stands in it as a placeable of the same id, and takes
### the bare number: the noun is part of the sentence, so that each language can
### decline it. `.plain` is the sentence on a card. Units are for labels and
### controls, with the number as $number.

## A1  Information

measure-annual-force-data = Données annuelles sur les forces
    .text = Chaque partie liée communique aux autres, une fois l’an et au plus tard le 15 décembre, l’effectif, l’emplacement en temps de paix et les principaux armements de chaque unité de { $troops } hommes ou plus.
    .plain = Chaque année, chacun dit aux autres quelles unités il a, où elles sont et quelle est leur force.
    .precedent = Document de Vienne : échange annuel d’informations militaires, au 15 décembre, unités jusqu’au régiment
measure-defence-planning = Échange sur la planification de la défense
    .text = Chaque partie liée présente aux autres, une fois l’an, sa politique de défense, son budget militaire et ses acquisitions pour une durée de { $years } { $years ->
            [one] an
           *[other] ans
        } à venir, et répond aux questions à leur sujet.
    .plain = Chaque année, chacun explique ce qu’il entend dépenser et acheter, et pour quoi faire.
    .precedent = Document de Vienne, chapitre II : politique de défense, budgets et acquisitions
measure-expenditure-form = Formulaire de dépenses militaires
    .text = Chaque partie liée rend compte de ses dépenses militaires sur le formulaire commun dans les { $months } mois suivant la fin de son exercice budgétaire.
    .plain = Chacun remplit le même formulaire sur ses dépenses militaires.
    .precedent = Instrument normalisé des Nations Unies pour la publication des dépenses militaires
measure-arms-transfer-register = Registre des transferts d’armes
    .text = Chaque partie liée inscrit chaque année dans un registre commun les armes qu’elle a achetées et vendues à l’étranger, dans { $categories } catégories convenues.
    .plain = Chacun déclare chaque année quelles armes il a achetées et vendues à l’étranger.
    .precedent = Registre des armes classiques de l’Organisation des Nations Unies, résolution 46/36 L, sept catégories
measure-annual-calendar = Calendrier annuel des exercices
    .text = Chaque partie liée remet, au plus tard { $weeks } semaines avant le début de l’année, un calendrier des exercices militaires qu’elle entend y mener.
    .plain = Avant que l’année commence, chacun connaît les exercices de tous.
    .precedent = Document de Stockholm : calendrier annuel des exercices à notifier
measure-protected-sites-list = Liste des sites à ne pas attaquer
    .text = Chaque partie liée remet à l’autre, le 1er janvier de chaque année, une liste de ses installations nucléaires avec leur position, la corrige dans les { $days } jours suivant tout changement, et n’attaque aucun site de la liste de l’autre ni n’aide quiconque à l’attaquer.
    .plain = Chacun nomme ses sites nucléaires, et aucun ne frappera ceux de l’autre.
    .precedent = Inde–Pakistan : listes d’installations nucléaires à ne pas attaquer, échangées chaque 1er janvier depuis 1992
measure-weapon-demonstration = Présentation de nouveaux armements
    .text = Chaque partie liée présente aux autres tout nouveau type d’armement principal dans les { $months } mois suivant sa mise en service.
    .plain = Qui introduit une arme nouvelle la montre aux autres.
    .precedent = Document de Vienne, chapitre IV : présentation de nouveaux types d’armements principaux
measure-global-holdings = Échange sur les dotations mondiales
    .text = Chaque partie liée dit aux autres, une fois l’an, ce que détiennent toutes ses forces, dans le pays et à l’étranger, dans { $categories } catégories d’armements principaux, et sous quel commandement.
    .plain = Chacun déclare tous ses armements principaux, où qu’ils soient.
    .precedent = Échange global d’informations militaires de l’OSCE
measure-doctrine-seminar = Séminaire sur la doctrine militaire
    .text = Chaque partie liée envoie des commandants de haut rang à un séminaire de { $days } jours, où chacun expose sa doctrine et en répond.
    .plain = Les généraux s’assoient ensemble et expliquent comment ils pensent la guerre.
    .precedent = Séminaire de la CSCE sur les doctrines militaires, Vienne
measure-common-spending-method = Méthode commune de mesure des dépenses de défense
    .text = Chaque partie liée fait mesurer ses dépenses de défense, sur { $years } { $years ->
            [one] an
           *[other] ans
        } en arrière, selon une même méthode convenue avec l’autre, et en publie le résultat.
    .plain = Les dépenses sont mesurées par une même méthode, pour que les chiffres se comparent.
    .precedent = Argentine–Chili : méthode commune de mesure des dépenses de défense, avec la CEPALC

## A2  Interaction

measure-air-base-visit = Visites de bases aériennes
    .text = Chaque partie liée reçoit les autres sur l’une de ses bases aériennes, un jour ouvrable, à des intervalles de { $years ->
            [one] { $years } an
           *[other] { $years } ans
        } au plus.
    .plain = De temps à autre, chacun ouvre une base aérienne à des visiteurs des autres.
    .precedent = Document de Vienne, chapitre IV : visites de bases aériennes
measure-defence-college-links = Liens entre écoles de guerre
    .text = Chaque partie liée reçoit chaque année au moins { $officers } { $officers ->
            [one] officier
           *[other] officiers
        } de l’autre à son école de guerre et dans ses centres d’instruction.
    .plain = Des officiers d’un côté étudient chez l’autre.
    .precedent = Grèce–Turquie : liens entre écoles de défense, jusqu’à cinq officiers dans les centres d’instruction
measure-flag-meetings = Rencontres de commandants locaux
    .text = Chaque partie liée fait rencontrer à ses commandants locaux ceux de l’autre au moins { $meetings } fois par an, et sans délai chaque fois que l’un d’eux le demande.
    .plain = Les commandants sur place se voient régulièrement et connaissent leurs visages.
    .precedent = Inde–Pakistan : rencontres mensuelles des commandants locaux
measure-leader-visit = Visite du dirigeant à une installation sensible
    .text = Chaque partie liée reçoit le dirigeant de l’autre, au moins { $visits } fois pendant que le présent accord est en vigueur, à l’installation qui préoccupe le plus l’autre.
    .plain = Un dirigeant montre à l’autre le lieu même qui l’inquiète le plus.
    .precedent = Argentine–Brésil : visites des présidents à Pilcaniyeu et à Aramar
measure-people-and-trade = Liens entre populations et échanges commerciaux
    .text = Chaque partie liée laisse une ligne d’autocars franchir la frontière au moins { $services } fois par semaine, et admet chaque année { $vehicles } véhicules de l’autre en franchise de droits.
    .plain = Entrouvrir la frontière aux autocars et aux marchandises.
    .precedent = Argentine–Brésil : 5 000 voitures en franchise ; une ligne d’autocars, Inde–Pakistan

## A3  Communication

measure-leaders-hotline = Ligne directe entre dirigeants
    .text = Chaque partie liée maintient à toute heure une ligne directe entre les chefs de gouvernement, et l’essaie { $tests } fois par semaine.
    .plain = Les dirigeants peuvent se joindre à toute heure.
    .precedent = États-Unis–Union soviétique : ligne directe, téléscripteur 1963, satellite 1971, télécopie 1984
measure-military-hotline = Ligne directe militaire
    .text = Chaque partie liée maintient à toute heure une ligne directe entre les états-majors opérationnels, s’y entretient au moins { $calls } fois par semaine, et répond aussitôt quand un incident est signalé.
    .plain = Les états-majors se parlent chaque semaine, et aussitôt quand il arrive quelque chose.
    .precedent = Inde–Pakistan : ligne des directeurs généraux des opérations militaires, utilisée chaque mardi, pendant la guerre de Kargil aussi
measure-nuclear-risk-line = Ligne des ministères des affaires étrangères sur le risque nucléaire
    .text = Chaque partie liée maintient une ligne entre les ministères des affaires étrangères pour les événements qui pourraient être pris pour une menace nucléaire, et répond à une question posée par cette voie dans un délai de { $hours } { $hours ->
            [one] heure
           *[other] heures
        }.
    .plain = Les ministères ont une ligne pour le seul malentendu qui ne doit pas se produire.
    .precedent = Inde–Pakistan : ligne des secrétaires aux affaires étrangères sur le risque nucléaire
measure-risk-reduction-centres = Centres de réduction des risques
    .text = Chaque partie liée entretient un centre, pourvu en personnel { $hours } heures par jour, qui transmet les avis dus au titre du présent accord et éclaircit les événements douteux avec son homologue.
    .plain = Deux bureaux pour une seule tâche : transmettre les avis et interroger sur ce qui est douteux.
    .precedent = États-Unis–Union soviétique : centres de réduction du risque nucléaire, dotés d’un personnel permanent
measure-unusual-activity-query = Demande d’explications sur les activités inhabituelles
    .text = Interrogée sur une activité inhabituelle et imprévue de ses forces, chaque partie liée l’explique par écrit dans les { $hours } heures, et rencontre ceux qui l’ont interrogée s’ils ne sont pas satisfaits.
    .plain = Qui voit quelque chose d’étrange peut demander, et on lui doit une réponse.
    .precedent = Document de Vienne, chapitre III : consultation au sujet d’activités militaires inhabituelles
measure-liaison-missions = Missions de liaison
    .text = Chaque partie liée admet une mission de liaison de { $officers } officiers de l’autre, libre de circuler sauf dans les zones convenues, et éclaircit les incidents par son entremise.
    .plain = Chacun a dans le pays de l’autre une petite mission qui peut regarder alentour et aide en cas d’ennuis.
    .precedent = Missions militaires de liaison à Potsdam ; prévues de nouveau par l’accord de Dayton, annexe 1B

## A4  Notification

measure-helsinki-notification = Notification des manœuvres d’envergure (Helsinki)
    .text = Chaque partie liée notifie, au moins { $days } jours à l’avance, toute manœuvre de plus de { $troops } hommes qu’elle mène à moins de { $kilometres } kilomètres d’une frontière avec une autre partie.
    .plain = Les grandes manœuvres près d’une frontière sont annoncées quelques semaines à l’avance.
    .precedent = Acte final de Helsinki : manœuvres d’envergure de plus de 25 000 hommes environ, quelque 21 jours à l’avance
measure-stockholm-notification = Notification des activités militaires (Stockholm)
    .text = Chaque partie liée notifie, au moins { $days } jours à l’avance, tout exercice et toute concentration de { $troops } hommes ou plus, avec son but, sa zone, ses dates et son commandement.
    .plain = Les exercices au-delà d’une certaine taille sont annoncés des semaines à l’avance : quoi, où et quand.
    .precedent = Document de Stockholm : environ 13 000 hommes, environ 42 jours à l’avance
measure-vienna-notification = Notification des activités militaires (Vienne)
    .text = Chaque partie liée notifie, au moins { $days } jours à l’avance, toute activité militaire de { $troops } hommes ou plus, ou d’un nombre correspondant de chars, de véhicules de combat ou de pièces d’artillerie, et les exercices d’alerte à leur début.
    .plain = Même les exercices moyens sont annoncés des semaines à l’avance, et les alertes à leur début.
    .precedent = Document de Vienne : 9 000 hommes, environ 42 jours à l’avance
measure-border-exercise-notice = Notification des exercices près de la frontière
    .text = Chaque partie liée notifie, au moins { $days } jours à l’avance, tout exercice d’un corps d’armée à moins de { $kilometres } kilomètres de la frontière, n’en mène aucun de la taille d’une division tout près d’elle, et n’oriente pas le gros d’un exercice vers l’autre.
    .plain = Les exercices près de la frontière sont annoncés, et ne visent pas le voisin.
    .precedent = Inde–Pakistan : notification des exercices, ceux d’un corps à moins de 75 kilomètres de la frontière
measure-ballistic-test-notice = Notification des essais de missiles
    .text = Chaque partie liée notifie, au moins { $days } { $days ->
            [one] jour
           *[other] jours
        } avant l’ouverture de la fenêtre de tir, tout essai d’un missile balistique, et n’en tire aucun à moins de { $kilometres } kilomètres de la ligne.
    .plain = Personne n’a à deviner si un missile en vol est un essai.
    .precedent = Inde–Pakistan : notification des essais de missiles balistiques, trois jours avant une fenêtre de cinq ; tir à 40 kilomètres au moins de la ligne
measure-launch-notice = Notification des lancements stratégiques
    .text = Chaque partie liée notifie, au moins { $hours } heures à l’avance, tout lancement d’un missile balistique stratégique, avec la zone de lancement et la zone d’impact.
    .plain = Les lancements de missiles stratégiques sont annoncés d’avance.
    .precedent = États-Unis–Union soviétique : notification des lancements de missiles balistiques stratégiques
measure-exercise-schedules = Échange des programmes d’exercices
    .text = Chaque partie liée remet à l’autre son programme national d’exercices au moins { $weeks } { $weeks ->
            [one] semaine
           *[other] semaines
        } avant le début de l’année.
    .plain = Les programmes annuels d’exercices sont échangés.
    .precedent = Grèce–Turquie : programmes nationaux d’exercices échangés chaque année

## B  Observation, inspection, monitoring

measure-invited-observers = Observateurs invités
    .text = Chaque partie liée invite { $observers } { $observers ->
            [one] observateur
           *[other] observateurs
        } de chaque autre partie à tout exercice de { $troops } hommes ou plus, et leur en montre assez pour juger s’il est ce qui fut annoncé.
    .plain = Des officiers des autres assistent en invités aux grands exercices.
    .precedent = CSCE : observateurs invités aux exercices, au-dessus de 17 000 hommes environ à Stockholm et de 13 000 à Vienne
measure-challenge-inspection = Inspection sur demande
    .text = Chaque partie liée admet jusqu’à { $inspections } { $inspections ->
            [one] inspection
           *[other] inspections
        } par an, sur demande et sans droit de refus, et donne accès à la zone désignée dans les { $hours } heures suivant la demande.
    .plain = Qui a un doute peut venir voir, et ne peut être éconduit.
    .precedent = Document de Stockholm : inspection sur demande sans droit de refus, trois par an acceptées
measure-evaluation-visit = Visites d’évaluation
    .text = Chaque partie liée reçoit jusqu’à { $visits } { $visits ->
            [one] visite
           *[other] visites
        } par an, qui comparent les données qu’elle a fournies avec les unités elles-mêmes.
    .plain = Des visiteurs vérifient si les chiffres des données annuelles sont vrais.
    .precedent = Document de Vienne : visites qui évaluent les informations annuelles
measure-aerial-overflight = Vols d’observation
    .text = Chaque partie liée laisse les autres survoler tout son territoire avec des capteurs convenus jusqu’à { $flights } fois par an avec un préavis de { $hours } heures, et rend les images accessibles à tous.
    .plain = Les autres peuvent survoler le pays et le photographier ; tout le monde voit les images.
    .precedent = Traité sur le régime « Ciel ouvert » : préavis de 72 heures, plus de 1 500 vols
measure-sensor-stations = Stations de veille d’un tiers
    .text = Chaque partie liée laisse un tiers tenir { $stations } { $stations ->
            [one] station de veille
           *[other] stations de veille
        } avec jusqu’à { $civilians } civils aux lieux nommés dans l’annexe, et n’entrave ni leur travail ni leurs rapports aux deux côtés.
    .plain = Des civils neutres munis de capteurs veillent sur les accès et informent les deux côtés.
    .precedent = Sinaï II : trois stations de veille et des champs de capteurs avec quelque 160 à 200 civils d’un tiers
measure-third-party-force = Force de surveillance d’un tiers
    .text = Chaque partie liée admet une force d’un tiers qui vérifie les zones au sol au moins { $checks } fois par mois et par air au moins { $flights } fois par semaine, et respecte sa liberté de mouvement.
    .plain = Une force neutre contrôle au sol et par air que les zones sont respectées.
    .precedent = Sinaï : mission de terrain 1980, puis la Force multinationale et observateurs ; vols hebdomadaires, contrôles au sol deux fois par mois
measure-joint-accounting-agency = Agence commune de comptabilité nucléaire
    .text = Chaque partie liée place ses matières nucléaires sous la comptabilité d’une agence commune, et admet au moins { $inspections } inspections par an par des inspecteurs de l’autre côté au nom de l’agence.
    .plain = Une agence commune tient les comptes nucléaires, et les inspecteurs de chacun contrôlent l’autre.
    .precedent = Argentine–Brésil : ABACC, agence commune de comptabilité nucléaire dont les inspecteurs passent de l’un à l’autre
measure-border-inspections = Inspections de la zone frontalière
    .text = Chaque partie liée admet jusqu’à { $inspections } { $inspections ->
            [one] inspection
           *[other] inspections
        } par an, par les autres, de ses forces à moins de { $kilometres } kilomètres de la frontière.
    .plain = Chacun peut inspecter les troupes de l’autre au-delà de la frontière.
    .precedent = Groupe de Shanghai (les Cinq) : inspections mutuelles de la zone frontalière, plus de 140 en vingt ans
measure-any-station-any-time = Inspection de toute installation
    .text = Chaque partie liée ouvre toute installation de la zone, dans toutes ses parties, aux inspecteurs des autres dans un délai de { $hours } { $hours ->
            [one] heure
           *[other] heures
        } après la demande.
    .plain = Toute porte de la zone s’ouvre aux inspecteurs, sur-le-champ.
    .precedent = Traité sur l’Antarctique : toute station ouverte à l’inspection à tout moment

## C1  Constraints on activity

measure-incidents-at-sea = Règles pour les rencontres en mer
    .text = Chaque partie liée veille à ce que ses navires et ses aéronefs se tiennent à l’écart de ceux de l’autre et ne simulent aucune attaque contre eux, donne un préavis d’au moins { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        } pour les activités dangereuses en mer, et examine avec l’autre les incidents de chaque année.
    .plain = Les navires s’écartent les uns des autres, avertissent du danger et ne jouent pas à l’attaque.
    .precedent = États-Unis–Union soviétique : prévention des incidents en haute mer et au-dessus ; trois à cinq jours de préavis de danger, un examen annuel
measure-dangerous-activities = Prévention des activités dangereuses
    .text = Chaque partie liée n’emploie ni lasers ni brouillage contre les forces de l’autre, observe une prudence particulière dans { $areas } { $areas ->
            [one] zone convenue
           *[other] zones convenues
        }, et règle les incidents dans une commission mixte.
    .plain = Ni éblouissement ni brouillage, et un soin particulier aux endroits sensibles.
    .precedent = États-Unis–Union soviétique : prévention des activités militaires dangereuses
measure-encounter-code = Code pour les rencontres imprévues
    .text = Chaque partie liée fait employer à ses navires les signaux et les manœuvres convenus chaque fois qu’ils rencontrent ceux d’une autre, et s’y exerce avec les autres au moins { $drills } fois par an.
    .plain = Les navires qui se rencontrent par hasard usent des mêmes signaux.
    .precedent = Code pour les rencontres imprévues en mer, non contraignant ; adopté pour la mer de Chine méridionale en 2016
measure-large-exercise-limit = Limite aux grands exercices
    .text = Chaque partie liée ne mène aucun exercice de plus de { $troops } hommes qu’elle n’ait annoncé au moins { $years } { $years ->
            [one] an
           *[other] ans
        } auparavant.
    .plain = Pas de très grand exercice, sauf annoncé des années à l’avance.
    .precedent = Document de Vienne : plus de 40 000 hommes seulement si annoncé deux ans à l’avance
measure-exercise-pause = Pause des exercices
    .text = Chaque partie liée ne mène aucun exercice dans la zone nommée dans l’annexe pendant { $days } jours consécutifs de chaque année, à compter du 1er juillet.
    .plain = Quelques semaines chaque été, personne ne s’exerce dans la zone disputée.
    .precedent = Grèce–Turquie : pas d’exercices du 1er juillet au 1er septembre
measure-no-fire-strip = Bande sans tirs réels
    .text = Chaque partie liée ne mène ni tirs réels ni manœuvres de régiment à moins de { $kilometres } { $kilometres ->
            [one] kilomètre
           *[other] kilomètres
        } de la ligne, et y garde les tubes de ses canons bâchés et leurs embrasures closes.
    .plain = Près de la ligne, personne ne tire et personne ne manœuvre.
    .precedent = Corée : ni tirs réels ni manœuvres de régiment à moins de cinq kilomètres de la ligne, tubes bâchés, embrasures closes
measure-aircraft-distance = Éloignement des avions de combat
    .text = Chaque partie liée tient ses avions de combat à au moins { $kilometres } kilomètres de l’espace aérien de l’autre.
    .plain = Les avions de combat gardent leurs distances avec l’espace aérien de l’autre.
    .precedent = Inde–Pakistan : les avions de combat se tiennent à dix kilomètres de l’espace aérien de l’autre
measure-border-restraint = Retenue à la frontière
    .text = Chaque partie liée ne tire ni ne mine à moins de { $kilometres } { $kilometres ->
            [one] kilomètre
           *[other] kilomètres
        } de la ligne, et ne mène près d’elle aucun exercice de plus de { $troops } hommes.
    .plain = Ni coups de feu ni grands exercices près de la ligne.
    .precedent = Inde–Chine : ni tirs ni minages à moins de deux kilomètres de la ligne, pas d’exercice de plus d’une division près d’elle

## C2  Constraints on deployment and technology

measure-no-fly-zone = Zone d’exclusion aérienne
    .text = Chaque partie liée ne laisse aucun aéronef militaire voler à moins de { $kilometres } kilomètres de la ligne.
    .plain = Aucun aéronef militaire près de la ligne ; et donc, aucun œil en l’air.
    .precedent = Corée : aéronefs à voilure fixe 40 kilomètres à l’est et 20 à l’ouest, hélicoptères dix
measure-buffer-zone = Zone tampon et zones à forces réduites
    .text = Chaque partie liée retire ses forces d’une zone tampon profonde de { $kilometres } kilomètres, et ne garde que les forces légères nommées dans l’annexe dans la zone de même profondeur en arrière.
    .plain = Les armées s’écartent, avec une bande vide entre elles.
    .precedent = Sinaï I : une zone tampon et deux zones à forces réduites, d’environ six milles chacune
measure-zone-ceilings = Plafonds par zone
    .text = Chaque partie liée ne garde pas plus de { $troops } hommes dans la zone avancée décrite dans l’annexe, et dans les zones qui la précèdent seulement ceux que l’annexe permet.
    .plain = Près de l’autre, tant d’hommes et pas davantage.
    .precedent = Égypte–Israël : zones graduées, dans la première une division d’au plus 22 000 hommes
measure-border-thin-out = Réduction des forces le long de la frontière
    .text = Chaque partie liée ne garde pas plus de { $tanks } chars à moins de { $kilometres } kilomètres de la frontière, et les autres forces y sont en proportion.
    .plain = Une large bande de part et d’autre de la frontière, avec peu de forces.
    .precedent = Groupe de Shanghai (les Cinq) : une zone de 100 kilomètres de chaque côté, 3 900 chars par côté
measure-guard-post-removal = Enlèvement de postes de garde
    .text = Chaque partie liée enlève { $posts } postes de garde près de la ligne, et laisse l’autre vérifier qu’ils ont disparu.
    .plain = Les postes qui se regardent dans les yeux sont démontés.
    .precedent = Corée : onze postes de garde par côté enlevés à titre d’essai
measure-demilitarised-zone = Zone démilitarisée
    .text = Chaque partie liée retire toutes ses forces armées à { $kilometres } { $kilometres ->
            [one] kilomètre
           *[other] kilomètres
        } de la ligne, de son propre côté.
    .plain = Une bande des deux côtés de la ligne, sans aucun soldat.
    .precedent = Corée : une zone démilitarisée d’environ deux kilomètres de chaque côté
measure-ratio-ceilings = Plafonds par rapport convenu
    .text = Chaque partie liée ramène ses armes lourdes au rapport fixé dans l’annexe, et n’en importe aucune pendant { $days } jours.
    .plain = Les armes lourdes sont tenues à un rapport convenu, et pendant un temps aucune n’est importée.
    .precedent = Dayton et Florence : plafonds au rapport 5:2:2, importations interdites pendant 90 et 180 jours
measure-bloc-ceilings = Plafonds des forces
    .text = Chaque partie liée ne détient, avec ses alliés, pas plus de { $tanks } chars dans la zone, et les autres armements principaux dans les proportions fixées dans l’annexe.
    .plain = Chaque camp maintient ses chars et ses canons sous un même nombre.
    .precedent = Traité sur les forces armées conventionnelles en Europe : environ 20 000 chars par côté
measure-test-moratorium = Moratoire sur les essais
    .text = Chaque partie liée n’effectue aucune explosion nucléaire expérimentale tant que le présent article est en vigueur.
    .plain = Pas d’essais, pour un temps.
    .precedent = Inde–Pakistan : moratoire sur les essais nucléaires réaffirmé

## D  Declaratory

measure-non-use-of-force = Non-recours à la force
    .text = Chaque partie liée s’abstient, dans ses relations avec les autres, de la menace ou de l’emploi de la force, quel que soit leur système et qu’elles soient ou non alliées.
    .plain = Chacun déclare qu’il n’emploiera pas la force et n’en menacera pas.
    .precedent = Document de Stockholm : abstention de la menace ou de l’emploi de la force
measure-no-first-use = Non-emploi en premier
    .text = Chaque partie liée n’emploie pas d’armes nucléaires en premier, et ne les tient pas pointées sur l’autre.
    .plain = Chacun déclare qu’il ne sera pas le premier.
    .precedent = Chine ; Russie–Chine avec désignation d’objectifs suspendue
measure-code-of-conduct = Code de conduite
    .text = Chaque partie liée fait preuve de retenue en tout ce qui compliquerait le différend, et le règle par des consultations entre les intéressés.
    .plain = Chacun déclare comment il entend se conduire dans le différend.
    .precedent = ASEAN–Chine : déclaration sur la conduite en mer de Chine méridionale, non contraignante

## X  Cyber: the sixteen voluntary measures of the OSCE

measure-cyber-threat-views = Vues sur les menaces
    .text = Chaque partie liée communique aux autres ses vues sur les menaces qu’elle perçoit dans les technologies de l’information et des communications et contre elles, avec les détails qu’elle juge bons.
    .plain = Chacun dit ce qu’il tient pour une menace dans les réseaux, autant qu’il le veut.
    .precedent = OSCE, mesure cyber 1, volontaire : vues nationales sur les menaces venant des technologies de l’information et visant celles-ci
measure-cyber-agency-cooperation = Coopération des organismes
    .text = Chaque partie liée encourage ses organismes compétents à coopérer avec ceux des autres pour la sécurité des réseaux et de leur utilisation.
    .plain = Les organismes qui gardent les réseaux font connaissance.
    .precedent = OSCE, mesure cyber 2, volontaire : coopération entre organismes nationaux compétents
measure-cyber-consultations = Consultations sur les incidents
    .text = Chaque partie liée tient des consultations avec les autres, au niveau qu’elle juge approprié, afin de réduire les risques de perception erronée et de conflit découlant de l’usage des réseaux.
    .plain = Quand il se passe quelque chose dans les réseaux, les intéressés parlent d’abord.
    .precedent = OSCE, mesure cyber 3, volontaire : consultations pour réduire perceptions erronées et tensions
measure-cyber-open-internet = Mesures pour un Internet ouvert
    .text = Chaque partie liée dit aux autres ce qu’elle a fait pour qu’Internet reste ouvert, interopérable, sûr et fiable.
    .plain = Chacun dit ce qu’il fait pour qu’Internet reste ouvert et sûr.
    .precedent = OSCE, mesure cyber 4, volontaire : informations sur les mesures pour un Internet ouvert, interopérable, sûr et fiable
measure-cyber-platform = L’OSCE comme plate-forme
    .text = Chaque partie liée utilise l’organisation comme lieu où partager ce qu’elle a appris et s’entretenir des capacités et des règles de comportement.
    .plain = L’organisation devient le lieu où l’on compare ses notes.
    .precedent = OSCE, mesure cyber 5, volontaire : l’OSCE comme plate-forme de dialogue et de bonnes pratiques
measure-cyber-legislation = Législation nationale
    .text = Chaque partie liée se dote de lois modernes qui permettent à ses autorités d’aider celles des autres contre la criminalité et le terrorisme par la voie des réseaux.
    .plain = Chacun promet des lois qui lui permettent d’aider les autres.
    .precedent = OSCE, mesure cyber 6, volontaire : législation nationale moderne et efficace
measure-cyber-strategies = Partage des stratégies
    .text = Chaque partie liée partage avec les autres ses stratégies, politiques et programmes nationaux relatifs aux réseaux, dans la mesure qu’elle détermine elle-même.
    .plain = Chacun montre aux autres sa stratégie pour les réseaux, autant qu’il le veut.
    .precedent = OSCE, mesure cyber 7, volontaire : partage de l’organisation, des stratégies, politiques et programmes nationaux
measure-cyber-contact-points = Points de contact
    .text = Chaque partie liée désigne un point de contact pour les incidents dans les réseaux, en tient les coordonnées à jour, et veille à ce qu’un appel reçoive réponse dans un délai de { $hours } { $hours ->
            [one] heure
           *[other] heures
        }.
    .plain = Chacun sait qui appeler quand un réseau est attaqué.
    .precedent = OSCE, mesure cyber 8, volontaire : points de contact pour les incidents
measure-cyber-terminology = Liste de termes
    .text = Chaque partie liée remet aux autres une liste des termes qu’elle emploie pour la sécurité des réseaux, chacun avec son sens, comme un pas vers une liste commune.
    .plain = Chacun dit ce qu’il entend par ses mots.
    .precedent = OSCE, mesure cyber 9, volontaire : termes nationaux et leurs explications, vers une liste commune
measure-cyber-osce-channels = Usage des canaux de l’organisation
    .text = Chaque partie liée échange ses vues et ses réponses par les canaux et les réunions de l’organisation.
    .plain = Les messages passent par le réseau propre de l’organisation.
    .precedent = OSCE, mesure cyber 10, volontaire : usage des canaux et du réseau de communication de l’OSCE
measure-cyber-regular-meetings = Réunions régulières d’experts
    .text = Chaque partie liée envoie ses experts nationaux à au moins { $meetings } { $meetings ->
            [one] réunion
           *[other] réunions
        } du groupe de travail par an.
    .plain = Les experts se réunissent plusieurs fois par an.
    .precedent = OSCE, mesure cyber 11, volontaire : les experts se réunissent au moins trois fois par an
measure-cyber-workshops = Ateliers
    .text = Chaque partie liée prend part à des ateliers, séminaires et tables rondes sur la sécurité des réseaux, dans sa région et au-delà.
    .plain = Les experts s’exercent et discutent ensemble dans des ateliers.
    .precedent = OSCE, mesure cyber 12, volontaire : ateliers, séminaires et tables rondes
measure-cyber-protected-channels = Canaux protégés
    .text = Chaque partie liée aide à établir des canaux de communication protégés avec les autres, où un incident puisse être évoqué sans être entendu.
    .plain = Il y a une ligne où l’on peut parler d’une attaque en confiance.
    .precedent = OSCE, mesure cyber 13, volontaire : canaux de communication protégés
measure-cyber-public-private = Partenaires publics et privés
    .text = Chaque partie liée favorise les partenariats entre ses autorités et les entreprises privées pour la sécurité des réseaux.
    .plain = Chacun promet de travailler avec les entreprises à qui appartiennent les réseaux.
    .precedent = OSCE, mesure cyber 14, volontaire : partenariats entre autorités publiques et entreprises privées
measure-cyber-critical-infrastructure = Infrastructures critiques
    .text = Chaque partie liée partage avec les autres ses vues sur la protection de l’énergie, de l’eau, des transports et des autres systèmes dont dépend la vie, et sur ce qui compte comme tel.
    .plain = Chacun dit quels systèmes ne doivent jamais être attaqués, à ses yeux.
    .precedent = OSCE, mesure cyber 15, volontaire : vues sur la protection des infrastructures critiques
measure-cyber-vulnerability-reporting = Signalement des vulnérabilités
    .text = Chaque partie liée encourage le signalement des faiblesses des technologies de l’information, et transmet ce qu’elle en apprend, avec tout remède, dans un délai de { $days } { $days ->
            [one] jour
           *[other] jours
        }.
    .plain = Qui trouve une faille dans un logiciel commun le dit aux autres.
    .precedent = OSCE, mesure cyber 16, volontaire : signalement responsable des vulnérabilités

## Categories and kinds

category-informational = Information et contacts
category-verification = Vérification
category-constraint = Contrainte
category-declaratory = Déclaration

## Fears

fear-surprise = attaque surprise
    .plain = Qu’ils attaquent avant que nous soyons prêts.
fear-opacity = ce qui ne se voit pas
    .plain = Que nous ne sachions pas ce qu’ils ont ni ce qu’ils font.
fear-escalation = escalade involontaire
    .plain = Qu’un accident ou une méprise devienne une guerre que nul n’a voulue.
fear-growth = croissance des capacités
    .plain = Qu’ils s’arment plus vite que nous ne pouvons répondre.
fear-intentions = intentions
    .plain = Qu’ils nous veuillent du mal, quoi qu’ils disent.
fear-coercion = coercition
    .plain = Qu’ils puissent nous faire céder sans tirer un coup.

## Supporting conditions

condition-fatigue = lassitude de gérer la rivalité
    .plain = À quel point les responsables sont las de tenir la rivalité en main.
condition-unease = malaise face à la politique actuelle
    .plain = À quel point les gens en fonction doutent que la politique actuelle marche.
condition-cost = souci du coût
    .plain = À quel point le pays souffre de ce que coûte la rivalité.
condition-experts = communauté d’experts
    .plain = Combien d’experts réfléchissent au problème et connaissent leurs collègues à l’étranger.
condition-generation = nouvelle génération
    .plain = À quel point des gens au regard neuf sont entrés en fonction.
condition-forum = forum
    .plain = S’il y a un lieu où les parties se rencontrent régulièrement.

## Units

unit-areas = { $number ->
    [one] { $number } zone
   *[other] { $number } zones
}
unit-calls = { $number ->
    [one] { $number } appel par semaine
   *[other] { $number } appels par semaine
}
unit-categories = { $number ->
    [one] { $number } catégorie
   *[other] { $number } catégories
}
unit-checks = { $number ->
    [one] { $number } contrôle par mois
   *[other] { $number } contrôles par mois
}
unit-civilians = { $number ->
    [one] { $number } civil
   *[other] { $number } civils
}
unit-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}
unit-drills = { $number ->
    [one] { $number } exercice par an
   *[other] { $number } exercices par an
}
unit-flights = { $number ->
    [one] { $number } vol
   *[other] { $number } vols
}
unit-hours = { $number ->
    [one] { $number } heure
   *[other] { $number } heures
}
unit-inspections = { $number ->
    [one] { $number } inspection par an
   *[other] { $number } inspections par an
}
unit-kilometres = { $number ->
    [one] { $number } kilomètre
   *[other] { $number } kilomètres
}
unit-meetings = { $number ->
    [one] { $number } réunion par an
   *[other] { $number } réunions par an
}
unit-months = { $number } mois
unit-observers = { $number ->
    [one] { $number } observateur
   *[other] { $number } observateurs
}
unit-officers = { $number ->
    [one] { $number } officier
   *[other] { $number } officiers
}
unit-posts = { $number ->
    [one] { $number } poste
   *[other] { $number } postes
}
unit-services = { $number ->
    [one] { $number } liaison par semaine
   *[other] { $number } liaisons par semaine
}
unit-stations = { $number ->
    [one] { $number } station
   *[other] { $number } stations
}
unit-tanks = { $number ->
    [one] { $number } char
   *[other] { $number } chars
}
unit-tests = { $number ->
    [one] { $number } essai par semaine
   *[other] { $number } essais par semaine
}
unit-troops = { $number ->
    [one] { $number } homme
   *[other] { $number } hommes
}
unit-vehicles = { $number ->
    [one] { $number } véhicule
   *[other] { $number } véhicules
}
unit-visits = { $number ->
    [one] { $number } visite
   *[other] { $number } visites
}
unit-weeks = { $number ->
    [one] { $number } semaine
   *[other] { $number } semaines
}
unit-years = { $number ->
    [one] { $number } an
   *[other] { $number } ans
}
