### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = Se connecter
sign-in-lead = Pour les personnes de la direction qui ont un compte sur ce serveur. C’est qui gère le serveur qui crée les comptes ; la direction peut permettre à une personne invitée d’en ouvrir un.
sign-in-name = Nom
sign-in-password = Mot de passe
sign-in-back = Retour
account-title = Compte
account-as = Votre session est ouverte sous le nom de { $name }.
account-nameless = C’est le compte de qui gère ce serveur. Il n’a ni nom ni mot de passe : le lien que le serveur affiche à son démarrage mène ici, une fois. « detente account link » en affiche un autre.
account-password = Mot de passe
account-old = Mot de passe actuel
account-new = Nouveau mot de passe
account-new-hint = Au moins { $min } caractères. Les autres appareils connectés sont déconnectés.
account-change = Changer le mot de passe
account-choose = Choisir un mot de passe
account-changed = Le mot de passe est changé.
account-devices = Appareils
account-sessions = { $count ->
    [one] Cet appareil est le seul connecté.
   *[other] { $count } appareils sont connectés.
}
account-leave = Se déconnecter sur cet appareil
account-leave-everywhere = Se déconnecter partout
account-leave-everywhere-hint = Tous les liens vers ce compte sont alors morts aussi.
account-back = Retour à la direction
takeover-title = Prendre un séminaire avec un mot
takeover-lead = Une autre direction l’a créé pour vous, sous Transmettre ou Équipe de direction.
takeover-word = Le mot
takeover-do = Prendre
takeover-done = « { $title } » est dans votre liste.

## Facilitators together

account-guest = Un collègue vous a fait entrer par un lien. Vous n’avez pas de mot de passe : sur un autre appareil, il vous faut un autre lien de sa part.
account-name = Votre nom
account-name-hint = Qui dirige vos séminaires avec vous le voit.
account-name-do = Garder
account-name-kept = Le nom est gardé.
account-open = Ouvrir un compte
account-open-lead = Un collègue vous permet d’en ouvrir un sur ce serveur. Tout ce que vous avez fait et écrit reste à vous ; ensuite vous vous connectez par nom et mot de passe et pouvez préparer vos propres séminaires.
account-open-name = C’est avec lui que vous vous connectez, et vos collègues le voient.
account-open-password = Au moins { $min } caractères.
account-open-do = L’ouvrir
account-opened = Votre compte est ouvert. Connectez-vous désormais avec ce nom et ce mot de passe.
