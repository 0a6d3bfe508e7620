// boardgame.io: each seat's own view of the state by `playerView`; the state in memory or, with a folder, in files.
const { ActivePlayers } = require("boardgame.io/core");
const { FlatFile, Server, SocketIO } = require("boardgame.io/server");

const [port, dir] = process.argv.slice(2);

const SEATS = 8;
const own = (round, seat) => `${round} for ${seat} `.padEnd(1000, "x");
const all = (round) => Object.fromEntries(Array.from({ length: SEATS }, (_, seat) => [seat, own(round, seat)]));

const game = {
  name: "bench",
  minPlayers: 2,
  maxPlayers: SEATS,
  disableUndo: true,
  setup: () => ({ round: 0, hidden: all(0) }),
  turn: { activePlayers: ActivePlayers.ALL },
  moves: {
    say: {
      redact: true,
      move: ({ G }) => ({ round: G.round + 1, hidden: all(G.round + 1) }),
    },
  },
  playerView: ({ G, playerID }) => ({ round: G.round, own: G.hidden[playerID] }),
};

const transport = new SocketIO({ socketOpts: { pingInterval: 3_600_000 } });
const db = dir && new FlatFile({ dir });
const server = Server({ games: [game], origins: ["*"], transport, db });
server.run({ port: Number(port), callback: () => console.log("serving") });
