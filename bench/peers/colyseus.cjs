// Colyseus: the state in memory; `messages` sends each client its own text, `views` patches its own view.
const http = require("node:http");
const { Room, Server } = require("@colyseus/core");
const { Schema, StateView, defineTypes, view } = require("@colyseus/schema");
const { WebSocketTransport } = require("@colyseus/ws-transport");

const own = (round, seat) => `${round} for ${seat} `.padEnd(1000, "x");

class Messages extends Room {
  onCreate() {
    this.round = 0;
    this.onMessage("say", () => {
      this.round += 1;
      this.clients.forEach((client, seat) => client.send("view", own(this.round, seat)));
    });
  }
}

class Seat extends Schema {}
defineTypes(Seat, { text: "string" });
class Table extends Schema {
  constructor() {
    super();
    this.seats = new (require("@colyseus/schema").MapSchema)();
  }
}
defineTypes(Table, { seats: { map: Seat } });
view()(Table.prototype, "seats");

class Views extends Room {
  onCreate() {
    this.setState(new Table());
    this.setPatchRate(null);
    this.round = 0;
    this.onMessage("say", () => {
      this.round += 1;
      this.clients.forEach((client, seat) => {
        this.state.seats.get(client.sessionId).text = own(this.round, seat);
      });
      this.broadcastPatch();
    });
  }

  onJoin(client) {
    const seat = new Seat();
    seat.text = own(0, 0);
    this.state.seats.set(client.sessionId, seat);
    client.view = new StateView();
    client.view.add(seat);
  }
}

const server = new Server({
  greet: false,
  transport: new WebSocketTransport({ server: http.createServer(), pingInterval: 0 }),
});
server.define("messages", Messages).filterBy(["table"]);
server.define("views", Views).filterBy(["table"]);
server.listen(Number(process.argv[2])).then(() => console.log("serving"));
