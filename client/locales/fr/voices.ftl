### What bots say, in the plenary and in channels. Each knows a part of it; what comes often is
### worded twice. $party is another delegation, $measure what a text or an agreement begins with.

## A round opens

says-open-door = Notre porte est ouverte ce tour-ci. Tout ce qui nous sera soumis, nous le lirons avec soin.
    .second = Nous sommes venus écouter. Dites-nous ce qui vous inquiète : vous aurez une réponse.
says-open-terms = Nous regarderons chaque texte pour ce qu’il demande, et à qui.
    .second = Parlons textes. Un texte se respecte ; une humeur, non.
says-open-deeds = Nous avons entendu beaucoup de mots. Ce tour-ci, nous regardons les actes.
    .second = Les intentions ne garantissent rien. Montrez-nous ce qui peut se compter.
says-open-mirror = Nous commençons comme vous : main tendue pour main tendue.
    .second = Ce qu’on nous fait, nous nous en souvenons, le bon comme le mauvais.
says-open-step = Quelqu’un doit faire le premier pas. Il n’a pas besoin d’être grand.
    .second = Nous préférons faire peu, mais sûrement, que promettre beaucoup.
says-open-home = Nous avons aussi à faire chez nous. Aidez-nous avec un texte que nous puissions y défendre.
    .second = Tout le monde, dans notre capitale, ne souhaite pas nous voir ici. Donnons-leur de quoi réfléchir.
says-open-bargain = Tout a un prix. Dites-nous le vôtre.
    .second = Nous sommes ouverts à bien des choses, pourvu qu’elles nous vaillent autant qu’à vous.

## What was done in the last round

says-leap-welcomed = Ce que { $party } a risqué n’est pas passé inaperçu ici. Cela mérite une réponse.
    .second = { $party } est allé plus loin que personne ne pouvait le demander. Nous ne le tenons pas pour acquis.
says-leap-doubted = Un grand geste de { $party }. Nous verrons ce qui en sortira.
says-hand-welcomed = Nous avons vu la main tendue par { $party }, et nous en sommes reconnaissants.
says-fist-deplored = L’avertissement de { $party } a été entendu. Il n’a rendu les choses plus faciles à personne.
says-fist-returned = Nous prenons acte de l’avertissement de { $party }. Nous saurions y répondre ; nous préférerions ne pas le faire.
says-left-regretted = Nous regrettons que { $party } quitte l’accord « { $measure } ». Il est encore temps d’y repenser.
says-left-noted = Ainsi { $party } quitte l’accord « { $measure } ». Qui comptait sur ce papier est désormais mieux renseigné.
says-force-welcomed = « { $measure } » est en vigueur. Reste à s’en montrer dignes, nous les premiers.
    .second = Avec « { $measure } », quelque chose tient qui ne tenait pas auparavant. Prenons-en soin.
says-asked = Nous avons posé une question à { $party } devant tous. Une réponse nous aiderait l’un et l’autre.
says-answered = { $party } a demandé, et nous avons répondu. Les questions sont faites pour cela.

## A text of ours

says-table-common = Nous avons déposé un texte : « { $measure } ». Il est écrit pour { $party } et pour nous, et demande la même chose aux deux.
    .second = Pour { $party } : voyez notre texte « { $measure } ». Il touche à ce qui nous pèse à tous deux.
says-table-all = Notre texte « { $measure } » est écrit pour plus de deux. Plus nous serons à le signer, plus il vaudra.
says-table-alone = Avec « { $measure } », nous nous engageons seuls. { $party } ne nous doit rien en retour, et répondra comme bon lui semble.
says-table-demand = À { $party }, nous demandons ceci : « { $measure } ». Qui n’a rien à cacher peut le signer.
says-table-leap = { $party } a pris un risque. Notre texte « { $measure } » se veut une réponse.
says-table-counter = Ce que { $party } a déposé, c’est trop pour nous aujourd’hui. « { $measure } », nous le pouvons, et tout de suite.

## A text of another

says-reserved = Un seul nombre nous sépare du texte « { $measure } ». Le nôtre est entre crochets.
says-reserved-curt = Sur « { $measure } », nous n’irons pas au-delà de notre nombre entre crochets.
says-yielded = Nous retirons notre réserve sur « { $measure } ». Le texte n’échouera pas à cause de nous.
says-signed = Nous avons signé le texte « { $measure } ». Merci de l’avoir écrit.
    .second = Notre nom figure sous le texte « { $measure } ». Puisse-t-il ne pas être le dernier.
says-signed-curt = Nous avons signé le texte « { $measure } ». Cela change peu de chose.
says-not-ripe = Le texte « { $measure } » vient trop tôt pour nous. Commençons par ce qui expose moins.
    .second = Nous ne disons pas non à « { $measure } ». Nous disons : pas encore.
says-not-carried = Notre capitale ne porterait pas « { $measure } » en l’état. Il faut que quelque chose s’y allège.
says-not-signed = Nous ne signerons pas le texte « { $measure } ».
says-vote-near = Notre capitale vote bientôt sur « { $measure } ». Nous plaiderons pour.

## Spoken to

says-hear-need = Nous vous entendons. Ce qu’il nous faut de la part de { $party }, c’est quelque chose comme « { $measure } ».
    .second = Pour { $party } : si vous demandez ce qui nous aiderait, commencez par « { $measure } ».
says-hear-reading = Nous entendons { $party }. Le texte « { $measure } » est devant nous, et nous le lisons.
says-hear-home = Nous entendons { $party }, et nous en rendrons compte chez nous.
    .second = Merci, { $party }. Notre capitale l’apprendra dans vos propres mots.
says-hear-curt = Nous avons pris note de ce qu’a dit { $party }.

## An exchange

says-offer = Pour { $party } : nous levons notre réserve sur « { $measure } » si vous levez la vôtre sur « { $other } ».
says-offer-taken = Entendu, { $party } : nous levons notre réserve sur « { $measure } », et comptons sur vous pour « { $other } ».
says-offer-declined = { $party } voudrait nous voir céder sur « { $measure } ». Pour « { $other } », nous ne le pouvons pas.
says-offer-kept = { $party } a levé sa réserve sur « { $other } ». Comme convenu, la nôtre sur « { $measure } » est levée aussi.
