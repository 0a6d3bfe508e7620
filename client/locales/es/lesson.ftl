### The tutorial: one small exercise against a bot, and what to do in it.

lesson-title = Introducción
lesson-step = Paso { $at } de { $of }
lesson-go = Mostrarme dónde
lesson-next = Siguiente
lesson-skip = Saltar la introducción
lesson-hide = Hacerla pequeña
lesson-show = Introducción: ¿y ahora qué?
lesson-anew = Empezar de nuevo
lesson-leave = Listo: a la entrada
lesson-skipped = La introducción está guardada. El ejercicio sigue sin ella.

lesson-fear = Ustedes son un gobierno que teme algo. Esta página es su ficha: nadie más la ve. Lean lo que más temen, y lo que su capital quiere de ustedes.
lesson-guess = Ellos también temen, y no lo mismo. En esta página conjeturen cuánto y qué, y guarden la estimación. El análisis final mostrará lo que era cierto.
lesson-propose = Ahora propongan algo. Redacten un proyecto, añádanle una medida y preséntenlo. ¿Qué medida respondería a un temor?
lesson-bracket = Los números de un texto pueden reservarse. Abran su proyecto, pulsen un número y pongan otro entre corchetes. Eso quiere decir: aún no acordado.
lesson-settle = Un texto con corchetes no puede firmarse. La otra parte puede aceptar su número. Esta vez resuélvanlo ustedes: pulsen el corchete y retírenlo.
lesson-sign = { $turn ->
    [waiting] Su nombre está al pie. Ahora la otra parte se decide; denle un momento. Si no quiere, cambien el texto o redacten otro.
   *[open] El texto está limpio. Fírmenlo, y vean si la otra parte lo hace. Si no quiere, cambien el texto o redacten otro.
}
lesson-talked = Ambos nombres están al pie. Todavía no está en vigor: en las capitales se vota cuando acaba la ronda. Digan que han terminado de hablar.
lesson-seal = Ahora, los sobres. Nadie ve lo que deciden aquí, y todo tiene un valor predeterminado. Dediquen su gobierno a algo si quieren, y sellen el sobre.
lesson-home = { $turn ->
    [kept] La ronda ha acabado y las capitales han votado: su texto está en vigor. Miren Capital para ver qué ha hecho la ronda de sus temores, y por qué.
   *[failed] La ronda ha acabado. Nada suyo entró en vigor: la capital puede decir no a lo firmado. Miren Capital para ver qué ha hecho la ronda de sus temores, y por qué.
}
lesson-again = Una segunda ronda, la última aquí. Digan que han leído y han terminado de hablar; o hablen antes, si quieren.
lesson-conduct-how = { $turn ->
    [kept] Algo los obliga ahora. ¿Cómo lo cumplirán: en su espíritu, a la letra, o menos que eso? La otra parte también elige, y ve solo lo que puede verse. Después, sellen.
   *[failed] Nada los obliga todavía, así que no hay nada que cumplir ni que romper. Sellen el sobre.
}
lesson-record = { $turn ->
    [kept] Ha terminado. El acta dice cómo se vio que la otra parte cumplía su palabra. Lo que no se vio no está.
   *[failed] Ha terminado. El acta es lo que todos pudieron ver. En una partida más larga dice también de quién se vio que cumplía su palabra.
}
lesson-debrief = Y ahora, lo que nadie podía ver. Abran el análisis final, vayan a lo que temían, y compárenlo con su conjetura.
lesson-end = Este es el juego: proponer, poner corchetes, firmar, cumplirlo o no, leer a la otra parte; y ver al final qué temía desde siempre. Miren cuanto quieran.
