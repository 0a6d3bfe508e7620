### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = Sign in
sign-in-lead = For facilitators who have an account on this server. Whoever runs the server makes accounts; a facilitator can let a guest open one.
sign-in-name = Name
sign-in-password = Password
sign-in-back = Back
account-title = Account
account-as = You are signed in as { $name }.
account-nameless = This is the account of whoever runs this server. It has no name and no password: the link that the server prints at its start leads here, once. “detente account link” prints another.
account-password = Password
account-old = Password you have now
account-new = New password
account-new-hint = At least { $min } characters. Other devices that are signed in are signed out.
account-change = Change the password
account-choose = Choose a password
account-changed = The password is changed.
account-devices = Devices
account-sessions = { $count ->
    [one] This is the only device that is signed in.
   *[other] { $count } devices are signed in.
}
account-leave = Sign out on this device
account-leave-everywhere = Sign out everywhere
account-leave-everywhere-hint = All links to this account die too.
account-back = Back to control
takeover-title = Take a seminar with a word
takeover-lead = Another facilitator has made it for you, under Hand over or Facilitators.
takeover-word = The word
takeover-do = Take it
takeover-done = “{ $title }” is on your list now.

## Facilitators together

account-guest = A colleague let you in by a link. You have no password: on another device you need another link from them.
account-name = Your name
account-name-hint = Other facilitators of your seminars see it.
account-name-do = Keep it
account-name-kept = The name is kept.
account-open = Open an account
account-open-lead = A colleague lets you open one on this server. All that you have done and written stays yours; from then on you sign in by name and password, and can set up seminars of your own.
account-open-name = By it you sign in, and colleagues see it.
account-open-password = At least { $min } characters.
account-open-do = Open it
account-opened = Your account is open. Sign in with this name and password from now on.
