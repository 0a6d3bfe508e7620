/** One websocket that keeps coming back until the server says that there is no point.
 *
 * It finds connections that are only half open: a line on which nothing was heard for ten seconds,
 * though it was asked, is taken for lost. Whoever wakes up asks at once and waits less. What was
 * wished and not answered is in the outbox and is sent again. */

import type { Down, Earlier, Foresee, Hello, Read, Up } from "../generated/protocol";
import type { Outbox } from "./outbox";
import type { Command, Connection } from "./state";

/** The few things of a browser's WebSocket that are used here. */
export interface Wire {
  /** As a browser counts it: 0 while it opens, 1 once it is open. */
  readonly readyState?: number;
  binaryType?: string;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

export interface SocketOptions {
  readonly open: () => Wire;
  /** What hello says, except for what waits and whether there is a way to unpack. */
  readonly hello: () => Omit<Hello, "type" | "waiting" | "unpacks">;
  readonly outbox: Outbox;
  /** The text of a long message, which comes packed; without it none does. */
  readonly unpack?: (packed: ArrayBuffer) => Promise<string>;
  readonly onDown: (message: Down) => void;
  readonly onConnection: (connection: Connection) => void;
  /** The server's time, with the own counter at sending and at receiving. */
  readonly onTime: (now: number, sent: number, received: number) => void;
  /** Milliseconds of a counter that only grows. */
  readonly counter: () => number;
  /** A number in [0, 1), so that a whole class does not come back in the same instant. */
  readonly chance: () => number;
}

export interface Socket {
  send(command: Command): string;
  /** Asks for earlier lines, for another language, or how a text would fare; whether there is a line to ask on. */
  ask(question: Earlier | Foresee | Read): boolean;
  /** Looks at once whether the connection still stands, for instance after waking up. */
  nudge(): void;
  /** Takes the connection for lost at once: the browser knows that there is no network. */
  drop(): void;
  close(): void;
}

/** Milliseconds between looks at the line. A dead one is found after `SILENCE` and one look. */
export const LOOK = 500;
/** How long after a ping the next is due, if that one was answered. */
export const PING_EVERY = 2_500;
/** How long nothing may be heard. It leaves an answer time to be lost three times on its way. */
export const SILENCE = 9_000;
/** How late a look comes only if time has stood still here: the page was frozen, the device asleep. */
const STOOD_STILL = 3_000;
/** How long the line has to answer whoever has just woken up. */
const ON_WAKING = 2_000;
/** The longest that a new line may take from opening to the welcome, after several that failed. */
const LONGEST_OPENING = 36_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** Goodbyes after which the same question would get the same answer. */
const FINAL: ReadonlySet<string> = new Set(["token-unknown", "token-expired", "exercise-gone"]);

/** Whether a goodbye with this code is for good. */
export function isFinal(code: string): boolean {
  return FINAL.has(code);
}

/** How long to wait before the n-th attempt (from 1), with up to half of it by chance. */
export function backoff(attempt: number, chance: number): number {
  const full = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
  return full / 2 + (full / 2) * chance;
}

/** How long the n-th attempt (from 1) may take: a line that is merely slow gets there in the end. */
export function patience(attempt: number): number {
  return Math.min(LONGEST_OPENING, SILENCE * 2 ** (attempt - 1));
}

/** The state of a browser's WebSocket that can be spoken on. */
const OPEN = 1;

const KNOWN: ReadonlySet<unknown> = new Set<Down["type"]>(["welcome", "view", "refused", "here", "noted", "pong", "storing", "lines", "foreseen", "bye"]);

/** What a text frame says; null where it is none of ours: such a one changes nothing. */
export function parseDown(data: unknown): Down | null {
  if (typeof data !== "string") return null;
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === "object" && message !== null && "type" in message && KNOWN.has(message.type) ? (message as Down) : null;
  } catch {
    return null;
  }
}

export function connect(options: SocketOptions): Socket {
  const { outbox } = options;
  let wire: Wire | null = null;
  let welcomed = false;
  let ended = false;
  let attempts = 0;
  let lookedAt = 0;
  let deadline = 0;
  let askedAt = 0;
  let asking = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** What was heard is understood in its order, though to unpack takes a moment. */
  let unpacking: Promise<void> | null = null;

  const up = (message: Up): void => wire?.send(JSON.stringify(message));

  function open(): void {
    retry = undefined;
    options.onConnection(attempts === 0 ? "connecting" : "lost");
    attempts += 1;
    const opening = options.open();
    wire = opening;
    welcomed = false;
    asking = false;
    lookedAt = options.counter();
    deadline = lookedAt + patience(attempts);
    const greet = (): void => {
      askedAt = options.counter();
      up({ type: "hello", ...options.hello(), waiting: Object.keys(outbox.all()), unpacks: options.unpack !== undefined });
    };
    opening.binaryType = "arraybuffer";
    opening.onopen = greet;
    opening.onmessage = ({ data }) => {
      if (unpacking === null && !(data instanceof ArrayBuffer)) hear(opening, data);
      else {
        const turn = Promise.all([unpacked(data), unpacking]).then(([text]) => hear(opening, text));
        unpacking = turn;
        void turn.finally(() => void (unpacking === turn && (unpacking = null)));
      }
    };
    opening.onclose = () => {
      if (opening === wire) lose();
    };
    clearInterval(heartbeat);
    heartbeat = setInterval(look, LOOK);
    if (opening.readyState === OPEN) greet();
  }

  function hear(from: Wire, data: unknown): void {
    if (from === wire) receive(data);
  }

  /** What cannot be unpacked is none of ours, and stays what it is. */
  async function unpacked(data: unknown): Promise<unknown> {
    return data instanceof ArrayBuffer && options.unpack !== undefined ? options.unpack(data).catch(() => data) : data;
  }

  function look(): void {
    const now = options.counter();
    const stoodStill = now - lookedAt >= STOOD_STILL;
    lookedAt = now;
    if (stoodStill) wake();
    else if (now >= deadline) lose();
    else if (welcomed && !asking && now - askedAt >= PING_EVERY) ping();
  }

  /** Whatever was said meanwhile is still to be read; only what is silent now is lost. */
  function wake(): void {
    if (welcomed) ping();
    deadline = options.counter() + ON_WAKING;
  }

  function ping(): void {
    askedAt = options.counter();
    asking = true;
    up({ type: "ping" });
  }

  function lose(): void {
    clearInterval(heartbeat);
    const old = wire;
    wire = null;
    welcomed = false;
    old?.close();
    if (ended || retry !== undefined) return;
    options.onConnection("lost");
    retry = setTimeout(open, backoff(attempts, options.chance()));
  }

  function receive(data: unknown): void {
    const message = parseDown(data);
    if (message === null) return;
    const heardAt = options.counter();
    deadline = heardAt + SILENCE;
    if (message.type === "pong") asking = false;
    if (message.type === "welcome" || message.type === "pong") options.onTime(message.now, askedAt, heardAt);
    if (message.type === "welcome" || message.type === "view") outbox.drop(message.done);
    if (message.type === "welcome") outbox.settle(message.you.viewer);
    if (message.type === "refused") outbox.drop([message.id]);
    options.onDown(message);
    if (message.type === "welcome") welcome();
    if (message.type === "bye") goodbye(message.code);
  }

  /** Greeted: what the server never heard is sent again, in the order in which it was wished. */
  function welcome(): void {
    welcomed = true;
    attempts = 0;
    options.onConnection("open");
    for (const [id, command] of Object.entries(outbox.all())) up({ type: "do", id, command });
  }

  function goodbye(code: string): void {
    ended = isFinal(code);
    if (ended) options.onConnection("ended");
    lose();
  }

  open();
  return {
    send(command) {
      const id = outbox.add(command);
      if (welcomed) up({ type: "do", id, command });
      return id;
    },
    ask(question) {
      if (welcomed) up(question);
      return welcomed;
    },
    nudge() {
      if (ended) return;
      if (wire === null) {
        clearTimeout(retry);
        open();
      } else wake();
    },
    drop() {
      if (!ended && wire !== null) lose();
    },
    close() {
      ended = true;
      clearTimeout(retry);
      clearInterval(heartbeat);
      const old = wire;
      wire = null;
      old?.close();
    },
  };
}
