// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryShelf } from "./storage";
import { outbox } from "./outbox";
import { backoff, connect, isFinal, LOOK, parseDown, patience, PING_EVERY, SILENCE, type Socket, type Wire } from "./socket";
import type { Connection } from "./state";
import type { Down, Up } from "../generated/protocol";

/** A wire whose other end is the test. */
class Line implements Wire {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  up: Up[] = [];
  closed = false;
  send(text: string): void {
    this.up.push(JSON.parse(text) as Up);
  }
  close(): void {
    this.closed = true;
  }
  down(message: Down): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  types(): readonly string[] {
    return this.up.map(({ type }) => type);
  }
}

const YOU = { viewer: "nor", seat: "s1", role: "head", name: "A", exercise: "e", seminar: "S", watches: false };
const welcome = (done: readonly string[] = []): Down => ({ type: "welcome", now: 5, you: YOU, parts: {}, lines: {}, before: {}, own: {}, done, build: "" });

let lines: Line[];
let states: Connection[];
let heard: Down[];
let times: (readonly [number, number, number])[];
let socket: Socket;
let box: ReturnType<typeof outbox>;

const last = (): Line => lines.at(-1) as Line;

function enter(done: readonly string[] = []): void {
  last().onopen?.();
  last().down(welcome(done));
}

beforeEach(() => {
  vi.useFakeTimers();
  [lines, states, heard, times] = [[], [], [], []];
  let ids = 0;
  box = outbox(memoryShelf(), "seat", () => String((ids += 1)).repeat(32));
  socket = connect({
    open: () => {
      lines.push(new Line());
      return last();
    },
    hello: () => ({ token: "t", exercise: null, language: "en", tongue: "en", cursors: { record: 3 }, until: { record: 9 } }),
    outbox: box,
    onDown: (message) => heard.push(message),
    onConnection: (state) => states.push(state),
    onTime: (...moment) => times.push(moment),
    counter: () => Date.now(),
    chance: () => 1,
  });
});

afterEach(() => {
  socket.close();
  vi.useRealTimers();
});

describe("a connection", () => {
  it("says hello with what it holds and what waits, and is open once welcomed", () => {
    enter();
    expect(last().up[0]).toEqual({ type: "hello", token: "t", exercise: null, language: "en", tongue: "en", cursors: { record: 3 }, until: { record: 9 }, waiting: [], unpacks: false });
    expect(states).toEqual(["connecting", "open"]);
  });

  it("understands what came packed in the order in which it came, and nothing that cannot be unpacked", async () => {
    socket.close();
    let unpacked: (text: string) => void = () => undefined;
    const packed = connect({
      open: () => {
        lines.push(new Line());
        return last();
      },
      hello: () => ({ token: "t", exercise: null, language: "en", tongue: "en", cursors: {}, until: {} }),
      unpack: (bytes) => (bytes.byteLength === 0 ? Promise.reject(new Error("none of ours")) : new Promise((resolve) => (unpacked = resolve))),
      outbox: box,
      onDown: (message) => heard.push(message),
      onConnection: () => undefined,
      onTime: () => undefined,
      counter: () => Date.now(),
      chance: () => 1,
    });
    last().onopen?.();
    expect(last().up[0]).toMatchObject({ unpacks: true });
    last().onmessage?.({ data: new ArrayBuffer(0) });
    last().onmessage?.({ data: new ArrayBuffer(8) });
    last().down({ type: "noted", mark: "m" });
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual([]);
    unpacked(JSON.stringify(welcome()));
    await vi.advanceTimersByTimeAsync(1);
    expect(heard.map(({ type }) => type)).toEqual(["welcome", "noted"]);
    last().down({ type: "pong", now: 9 });
    expect(heard).toHaveLength(3);
    packed.close();
  });

  it("tells the server's time with when it was asked for", () => {
    vi.setSystemTime(1000);
    last().onopen?.();
    vi.setSystemTime(1080);
    last().down(welcome());
    expect(times).toEqual([[5, 1000, 1080]]);
  });

  it("pings once it is welcomed, and again when that was answered", () => {
    last().onopen?.();
    vi.advanceTimersByTime(PING_EVERY);
    expect(last().types()).toEqual(["hello"]);
    last().down(welcome());
    vi.advanceTimersByTime(2 * PING_EVERY);
    expect(last().types()).toEqual(["hello", "ping"]);
    last().down({ type: "pong", now: 9 });
    vi.advanceTimersByTime(PING_EVERY);
    expect(last().types()).toEqual(["hello", "ping", "ping"]);
  });

  it("that is only half open is given up within ten seconds of the last word", () => {
    expect(SILENCE + LOOK).toBeLessThanOrEqual(10_000);
    enter();
    vi.advanceTimersByTime(4_321);
    last().down({ type: "pong", now: 9 });
    vi.advanceTimersByTime(SILENCE - 1);
    expect(lines[0]?.closed).toBe(false);
    vi.advanceTimersByTime(1 + LOOK);
    expect(lines[0]?.closed).toBe(true);
    expect(states).toContain("lost");
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(2);
  });

  it("leaves a ping time to be answered late, however bad the line", () => {
    enter();
    vi.advanceTimersByTime(PING_EVERY);
    expect(last().types()).toEqual(["hello", "ping"]);
    vi.advanceTimersByTime(6_000);
    last().down({ type: "pong", now: 9 });
    vi.advanceTimersByTime(SILENCE - LOOK);
    expect(last().closed).toBe(false);
  });

  it("that never opens is given up too, a little later each time", () => {
    expect([1, 2, 3, 9].map(patience)).toEqual([SILENCE, 2 * SILENCE, 4 * SILENCE, 4 * SILENCE]);
    vi.advanceTimersByTime(SILENCE + LOOK);
    expect(lines[0]?.closed).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(SILENCE + LOOK);
    expect(lines[1]?.closed).toBe(false);
    vi.advanceTimersByTime(SILENCE + LOOK);
    expect(lines[1]?.closed).toBe(true);
  });

  it("ignores what comes late on a wire that was given up", () => {
    enter();
    const old = last();
    old.onclose?.();
    vi.advanceTimersByTime(1000);
    old.down({ type: "pong", now: 9 });
    old.onclose?.();
    expect(heard).toHaveLength(1);
    expect(lines).toHaveLength(2);
  });
});

describe("a command", () => {
  it("wished before the welcome is sent after it, in its order", () => {
    socket.send({ type: "start" });
    socket.send({ type: "resume" });
    expect(last().types()).toEqual([]);
    enter();
    expect(last().types()).toEqual(["hello", "do", "do"]);
    expect(last().up.slice(1).map((up) => (up.type === "do" ? up.command.type : ""))).toEqual(["start", "resume"]);
  });

  it("that nobody answered is named in hello, and sent again with the same id unless it is done", () => {
    enter();
    const one = socket.send({ type: "start" });
    const two = socket.send({ type: "resume" });
    last().onclose?.();
    vi.advanceTimersByTime(1000);
    enter([one]);
    expect(last().up[0]).toMatchObject({ waiting: [one, two] });
    expect(last().up.slice(1)).toEqual([{ type: "do", id: two, command: { type: "resume" } }]);
  });

  it("leaves the outbox when it is done, and when it is refused", () => {
    enter();
    const one = socket.send({ type: "start" });
    const two = socket.send({ type: "resume" });
    last().down({ type: "view", parts: {}, gone: [], lines: {}, done: [one] });
    expect(Object.keys(box.all())).toEqual([two]);
    last().down({ type: "refused", id: two, code: "not-paused", args: {} });
    expect(box.all()).toEqual({});
  });
});

describe("coming back", () => {
  it("waits longer each time, up to a limit, and never in step with the others", () => {
    expect([1, 2, 3, 9].map((attempt) => backoff(attempt, 1))).toEqual([500, 1000, 2000, 15_000]);
    expect(backoff(3, 0)).toBe(1000);
  });

  it("begins anew with short waits after a welcome", () => {
    for (const wait of [500, 1000]) {
      last().onclose?.();
      vi.advanceTimersByTime(wait);
    }
    expect(lines).toHaveLength(3);
    enter();
    last().onclose?.();
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(4);
  });

  it("is given up when the server's goodbye is for good", () => {
    enter();
    last().down({ type: "bye", code: "token-expired" });
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(1);
    expect(states).toEqual(["connecting", "open", "ended"]);
    socket.nudge();
    expect(lines).toHaveLength(1);
  });

  it("goes on after any other goodbye", () => {
    enter();
    last().down({ type: "bye", code: "try-again" });
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(2);
    expect(isFinal("try-again")).toBe(false);
  });

  it("is tried at once after waking up", () => {
    last().onclose?.();
    socket.nudge();
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(2);
    enter();
    socket.nudge();
    expect(last().types()).toEqual(["hello", "ping"]);
  });

  it("asks first whether the line has stood when time has stood still", () => {
    enter();
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(LOOK);
    expect(last().types()).toEqual(["hello", "ping"]);
    expect(last().closed).toBe(false);
    last().down({ type: "pong", now: 9 });
    vi.advanceTimersByTime(2_000 + LOOK);
    expect(lines).toHaveLength(1);
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(2_000 + 2 * LOOK);
    expect(lines[0]?.closed).toBe(true);
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(2);
  });

  it("gives up an attempt that hangs while one wakes up", () => {
    socket.nudge();
    vi.advanceTimersByTime(2_000 + LOOK);
    expect(lines[0]?.closed).toBe(true);
  });

  it("begins at once when the browser says that there is no network", () => {
    enter();
    socket.drop();
    socket.drop();
    expect(states.at(-1)).toBe("lost");
    expect(last().closed).toBe(true);
    vi.advanceTimersByTime(500);
    expect(lines).toHaveLength(2);
  });

  it("ends when the page closes it", () => {
    enter();
    socket.close();
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(1);
    expect(last().closed).toBe(true);
  });
});

it("hears nothing in what is no message", () => {
  for (const odd of [new ArrayBuffer(2), "", "{", "3", "null", "[]", "{}", '{"type":"forged","parts":{}}', '{"type":["view"]}']) expect(parseDown(odd)).toBeNull();
  enter();
  last().onmessage?.({ data: "{" });
  last().onmessage?.({ data: '{"type":"forged","parts":{}}' });
  expect(heard).toHaveLength(1);
});
