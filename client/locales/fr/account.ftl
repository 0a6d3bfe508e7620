### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = Se connecter
sign-in-lead = Pour les personnes de la direction qui ont un compte sur ce serveur. C’est qui gère le serveur qui crée les comptes.
sign-in-name = Nom
sign-in-password = Mot de passe
sign-in-back = Retour
account-title = Compte
account-as = Vous êtes connecté·e sous le nom de { $name }.
account-nameless = C’est le compte de qui gère ce serveur. Il n’a ni nom ni mot de passe : le lien que le serveur affiche à son démarrage mène ici, une fois. « detente account link » en affiche un autre.
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
takeover-title = Reprendre un séminaire
takeover-lead = Une autre direction l’a créé pour vous, sous Transmettre.
takeover-word = Le mot
takeover-do = Reprendre
takeover-done = « { $title } » est à vous désormais.
