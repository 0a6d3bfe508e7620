/** One websocket that keeps coming back until the server says that there is no point.
 *
 * It finds connections that are only half open: whoever has not answered a ping within ten seconds
 * is taken for lost. What was wished and not answered is in the outbox and is sent again. */

import type { Down, Hello, Up } from "../generated/protocol";
import type { Outbox } from "./outbox";
import type { Command, Connection } from "./state";

/** The few things of a browser's WebSocket that are used here. */
export interface Wire {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

export interface SocketOptions {
  readonly open: () => Wire;
  /** What hello says, except for what waits. */
  readonly hello: () => Omit<Hello, "type" | "waiting">;
  readonly outbox: Outbox;
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
  /** Looks at once whether the connection still stands, for instance after waking up. */
  nudge(): void;
  /** Takes the connection for lost at once: the browser knows that there is no network. */
  drop(): void;
  close(): void;
}

const PING_EVERY = 5_000;
const LOST_AFTER = 10_000;
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

/** What a text frame says; null where it is none of ours. */
export function parseDown(data: unknown): Down | null {
  if (typeof data !== "string") return null;
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === "object" && message !== null && "type" in message ? (message as Down) : null;
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
  let heardAt = 0;
  let askedAt = 0;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const up = (message: Up): void => wire?.send(JSON.stringify(message));

  function open(): void {
    retry = undefined;
    options.onConnection(attempts === 0 ? "connecting" : "lost");
    attempts += 1;
    const opening = options.open();
    wire = opening;
    welcomed = false;
    heardAt = options.counter();
    opening.onopen = () => {
      askedAt = options.counter();
      up({ type: "hello", ...options.hello(), waiting: Object.keys(outbox.all()) });
    };
    opening.onmessage = ({ data }) => {
      if (opening === wire) receive(data);
    };
    opening.onclose = () => {
      if (opening === wire) lose();
    };
    clearInterval(heartbeat);
    heartbeat = setInterval(beat, PING_EVERY);
  }

  function beat(): void {
    if (options.counter() - heardAt >= LOST_AFTER) lose();
    else if (welcomed) ping();
  }

  function ping(): void {
    askedAt = options.counter();
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
    heardAt = options.counter();
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
    nudge() {
      if (ended) return;
      if (wire === null) {
        clearTimeout(retry);
        open();
      } else if (welcomed) ping();
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
