### Why something was refused: one sentence for each code of the rules and of the server.

refused-unknown = This was refused ({ $code }).
