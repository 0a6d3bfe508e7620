### Accounts of facilitators: signing in, the password, signing out.

sign-in-title = Iniciar sesión
sign-in-lead = Para quienes dirigen y tienen una cuenta en este servidor. Las cuentas las crea quien administra el servidor; quien dirige puede permitir a un invitado abrir una.
sign-in-name = Nombre
sign-in-password = Contraseña
sign-in-back = Volver
account-title = Cuenta
account-as = Ha iniciado sesión como { $name }.
account-nameless = Es la cuenta de quien administra este servidor. No tiene nombre ni contraseña: el enlace que el servidor muestra al arrancar lleva aquí, una vez. «detente account link» muestra otro.
account-password = Contraseña
account-old = Contraseña actual
account-new = Contraseña nueva
account-new-hint = Al menos { $min } caracteres. Se cierra la sesión en los demás dispositivos.
account-change = Cambiar la contraseña
account-choose = Elegir una contraseña
account-changed = La contraseña ha cambiado.
account-devices = Dispositivos
account-sessions = { $count ->
    [one] Este es el único dispositivo con la sesión abierta.
   *[other] Hay { $count } dispositivos con la sesión abierta.
}
account-leave = Cerrar la sesión en este dispositivo
account-leave-everywhere = Cerrar la sesión en todas partes
account-leave-everywhere-hint = También dejan de valer todos los enlaces a esta cuenta.
account-back = Volver a la dirección
takeover-title = Asumir un seminario con una palabra
takeover-lead = Otra dirección la ha creado para usted, en Traspasar o Equipo de dirección.
takeover-word = La palabra
takeover-do = Asumirlo
takeover-done = «{ $title }» está ahora en su lista.

## Facilitators together

account-guest = Un colega le dejó entrar por un enlace. No tiene contraseña: en otro dispositivo necesita otro enlace suyo.
account-name = Su nombre
account-name-hint = Lo ven quienes dirigen sus seminarios con usted.
account-name-do = Guardar
account-name-kept = El nombre está guardado.
account-open = Abrir una cuenta
account-open-lead = Un colega le permite abrir una en este servidor. Todo lo que ha hecho y escrito sigue siendo suyo; desde entonces entra con nombre y contraseña y puede preparar seminarios propios.
account-open-name = Con él inicia sesión, y los colegas lo ven.
account-open-password = Al menos { $min } caracteres.
account-open-do = Abrirla
account-opened = Su cuenta está abierta. Desde ahora entre con este nombre y esta contraseña.
