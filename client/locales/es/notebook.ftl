### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = Solo para la dirección: ninguna delegación, observador o pantalla lo recibe, y no forma parte del registro. Quien dirige este seminario con usted también escribe en él. Cada página conserva el momento en que se empezó.
notebook-note = Escribir una nota
notebook-write = Nota para usted
notebook-hint = Ctrl y Entrar la anota. Queda unida a este momento.
notebook-about = Sobre
notebook-about-nothing = la mesa
notebook-add = Anotarla
notebook-written = Está en el cuaderno.
notebook-reading = Abriendo el cuaderno …
notebook-none = Todavía no hay nada anotado.
notebook-anew = Cambiar
notebook-anew-label = Página de la entrada { $number }
notebook-tear = Arrancar
notebook-tell = Decirlo a la sala
notebook-told = dicho a la sala
notebook-before = antes de la primera ronda
notebook-own = El cuaderno de la dirección
notebook-own-hint = Solo la dirección lo ve, hasta que se diga a la sala.

## Facilitators together

notebook-meanwhile = Entretanto un colega escribió:
notebook-over = Escribir encima
