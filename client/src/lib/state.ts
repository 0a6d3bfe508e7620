/** All that the page knows, as one value, and what each message makes of it.
 *
 * Nothing here touches the network or the page. A message yields a new state; parts that did not
 * change keep their identity. The client knows no rules: `moves` says what may be done. */

import type {
  Agreement,
  Board,
  Channel,
  Do,
  Down,
  Draft,
  Fact,
  Foreseen,
  Here,
  EarlierLines,
  Line,
  OwnTime,
  Parts,
  PartyName,
  Stage,
  Words,
  You,
} from "../generated/protocol";

export type Command = Do["command"];

/** How the connection stands. `ended`: the server said why, and asking again will not help. */
export type Connection = "idle" | "connecting" | "open" | "lost" | "ended";

/** A refused wish, kept until its place on the page has shown it. */
export interface Refusal {
  readonly id: string;
  readonly code: string;
  readonly args: { readonly [key: string]: string | number };
  readonly command: Command | null;
}

export interface State {
  readonly connection: Connection;
  /** Whether the server stores what is done; taken for granted until it says otherwise. */
  readonly storing: boolean;
  /** The code of the server's goodbye, or empty. */
  readonly bye: string;
  readonly you: You | null;
  readonly parts: Parts;
  readonly lines: { readonly [stream: string]: readonly Line[] };
  /** Stream → how many of its lines come before those that are held, where any do. */
  readonly before: { readonly [stream: string]: number };
  /** Stream → how many of those are our own. */
  readonly own: { readonly [stream: string]: number };
  readonly here: Here | null;
  /** What control's notebook holds, in a few letters, as far as the socket has told; or empty. */
  readonly noted: string;
  /** How the text that is being written would fare at home: the last answer. */
  readonly foreseen: Foreseen | null;
  /** Commands sent and not answered yet, by id. */
  readonly waiting: { readonly [id: string]: Command };
  /** The newest last; at most a handful. */
  readonly refusals: readonly Refusal[];
  /** Channel → how many lines of others have been read. */
  readonly read: { readonly [channel: string]: number };
}

const NOTHING: readonly Line[] = [];
const KEPT_REFUSALS = 8;

export function defaults(): State {
  return {
    connection: "idle",
    storing: true,
    bye: "",
    you: null,
    parts: {},
    lines: {},
    before: {},
    own: {},
    here: null,
    noted: "",
    foreseen: null,
    waiting: {},
    refusals: [],
    read: {},
  };
}

/** The state after a message from the server. */
export function heard(state: State, message: Down): State {
  switch (message.type) {
    case "welcome":
      return {
        ...withLines(resumes(state, message.you) ? onlyOf(state, message.lines) : { ...defaults(), waiting: state.waiting, storing: state.storing }, message.lines, message.before, message.own),
        connection: "open",
        bye: "",
        you: message.you,
        parts: message.parts,
        waiting: without(state.waiting, message.done),
      };
    case "view":
      return {
        ...withLines(state, message.lines),
        parts: without({ ...state.parts, ...message.parts }, message.gone),
        waiting: without(state.waiting, message.done),
      };
    case "lines":
      return withEarlier(state, message);
    case "refused":
      return refused(state, message.id, message.code, message.args);
    case "here":
      return { ...state, here: message };
    case "noted":
      return { ...state, noted: message.mark };
    case "pong":
      return state;
    case "storing":
      return { ...state, storing: message.stored };
    case "foreseen":
      return { ...state, foreseen: message };
    case "bye":
      return { ...state, bye: message.code };
  }
}

/** Whether a welcome carries on where the lost connection stopped. One on an open connection tells
 * everything anew: the person was given another place. */
function resumes(state: State, you: You): boolean {
  return state.connection !== "open" && state.you !== null && sameSight(state.you, you);
}

/** The state without lines that are told again from their beginning. */
export function forgotten(state: State): State {
  return { ...state, lines: {}, before: {}, own: {} };
}

/** Whether a new connection finds the person in another place than the one whose lines are held. */
export function isElsewhere(state: State, you: You): boolean {
  return state.connection !== "open" && state.you !== null && !sameSight(state.you, you);
}

function sameSight(one: You, other: You): boolean {
  return one.viewer === other.viewer && one.exercise === other.exercise;
}

export function sent(state: State, id: string, command: Command): State {
  return { ...state, waiting: { ...state.waiting, [id]: command } };
}

export function connected(state: State, connection: Connection): State {
  if (state.connection === connection) return state;
  return { ...state, connection, storing: connection === "open" ? state.storing : true };
}

export function dismissed(state: State, id: string): State {
  return { ...state, refusals: state.refusals.filter((refusal) => refusal.id !== id) };
}

export function readUpTo(state: State, channel: string): State {
  const count = ofOthers(state, channel);
  return state.read[channel] === count ? state : { ...state, read: { ...state.read, [channel]: count } };
}

function refused(state: State, id: string, code: string, args: Refusal["args"]): State {
  const refusal = { id, code, args, command: state.waiting[id] ?? null };
  return {
    ...state,
    waiting: without(state.waiting, [id]),
    refusals: [...state.refusals.filter((other) => other.id !== id), refusal].slice(-KEPT_REFUSALS),
  };
}

/** Without the streams that a welcome does not name: the log was brought back from before they were. */
function onlyOf(state: State, named: State["lines"]): State {
  const lost = Object.keys(state.lines).filter((stream) => !(stream in named));
  return { ...state, lines: without(state.lines, lost), before: without(state.before, lost), own: without(state.own, lost) };
}

/** Lines go on where those that are held end, or take their place where `before` says so. */
function withLines(state: State, more: State["lines"], before: State["before"] = {}, own: State["own"] = {}): State {
  const streams = Object.entries(more).filter(([stream, lines]) => lines.length > 0 || stream in before);
  if (streams.length === 0) return state;
  const lines = { ...state.lines };
  for (const [stream, added] of streams) lines[stream] = stream in before ? added : [...(lines[stream] ?? []), ...added];
  return { ...state, lines, before: { ...state.before, ...before }, own: { ...state.own, ...own } };
}

/** Earlier lines, if they end where those that are held begin: what was asked twice may come twice. */
function withEarlier(state: State, { stream, before, lines }: EarlierLines): State {
  if (before + lines.length !== (state.before[stream] ?? 0)) return state;
  return {
    ...state,
    lines: { ...state.lines, [stream]: [...lines, ...(state.lines[stream] ?? [])] },
    before: { ...state.before, [stream]: before },
    own: { ...state.own, [stream]: (state.own[stream] ?? 0) - lines.filter((line) => isOwn(state, line)).length },
  };
}

function without<T extends object>(record: T, keys: readonly string[]): T {
  if (keys.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}

// What the state says -----------------------------------------------------------------------

/** How far each stream has been told: what a new connection need not send again. */
export function cursors(state: State): { [stream: string]: number } {
  return Object.fromEntries(Object.keys(state.lines).map((stream) => [stream, told(state, stream)]));
}

/** The moment of the last line of each stream that is held: by it a server knows whether its log has that line. */
export function until(state: State): { [stream: string]: number } {
  const last = Object.entries(state.lines).map(([stream, lines]) => [stream, lines.at(-1)?.at] as const);
  return Object.fromEntries(last.filter((each): each is [string, number] => each[1] !== undefined));
}

/** How many lines a stream has, with those that are not held here. */
export function told(state: State, stream: string): number {
  return (state.before[stream] ?? 0) + (state.lines[stream]?.length ?? 0);
}

export function drafts(state: State): readonly Draft[] {
  return parted<Draft>(state.parts, "draft/");
}

export function channels(state: State): readonly Channel[] {
  return parted<Channel>(state.parts, "channel/");
}

export function agreements(state: State): readonly Agreement[] {
  return Object.values(state.parts.record?.agreements ?? {});
}

export function talk(state: State, channel: string): readonly Line[] {
  return state.lines[`talk/${channel}`] ?? NOTHING;
}

export function record(state: State): readonly Line[] {
  return state.lines["record"] ?? NOTHING;
}

export function unread(state: State, channel: string): number {
  return Math.max(0, ofOthers(state, channel) - (state.read[channel] ?? 0));
}

/** How many lines of others a channel has, with those that are not held here. */
function ofOthers(state: State, channel: string): number {
  const stream = `talk/${channel}`;
  const heldOwn = talk(state, channel).filter((line) => isOwn(state, line)).length;
  return told(state, stream) - (state.own[stream] ?? 0) - heldOwn;
}

function isOwn(state: State, { fact }: Line): boolean {
  return fact.fact === "heard" && fact.seat === state.you?.seat;
}

/** The round in which the first line of the record falls that is held here. */
export function recordBegins(state: State): number {
  if ((state.before["record"] ?? 0) === 0) return 0;
  const opened = facts(record(state), "phase-opened")[0]?.fact;
  if (opened === undefined) return state.parts.stage?.round ?? 0;
  return opened.phase === "talks" ? opened.round - 1 : opened.round;
}

/** The name of a round that has begun; empty where it has none. */
export function roundWords(state: State, round: number): Words {
  const { stage, board } = state.parts;
  if (stage?.round === round) return stage.name;
  const opened = facts(record(state), "phase-opened").find(({ fact }) => fact.round === round);
  return opened?.fact.name ?? board?.round_names[round - 1] ?? {};
}

/** The own party, where the viewer is one. */
export function ownParty(state: State): PartyName | null {
  return party(state.parts.board, state.you?.viewer ?? "");
}

export function party(board: Board | undefined, id: string): PartyName | null {
  return board?.parties.find((candidate) => candidate.id === id) ?? null;
}

/** Every party but the own, in the board's order. */
export function others(state: State): readonly PartyName[] {
  return (state.parts.board?.parties ?? []).filter(({ id }) => id !== state.you?.viewer);
}

/** A party's place at the table, by which its mark is drawn; −1 for nobody. */
export function place(board: Board | undefined, id: string): number {
  return board?.parties.findIndex((candidate) => candidate.id === id) ?? -1;
}

/** Why a command could not be done now: a refusal's code; empty if it could. */
export function barred(state: State, command: Command["type"], draft?: string): string {
  const moves = state.parts.moves;
  if (moves === undefined) return "not-yet";
  if (state.you?.watches === true && state.you.viewer === "control") return "only-watching";
  const codes = draft === undefined ? moves.may : (moves.drafts[draft] ?? {});
  return codes[command] ?? "not-yet";
}

/** Whether a wish of this kind is still under way. */
export function pending(state: State, test: (command: Command) => boolean): boolean {
  return Object.values(state.waiting).some(test);
}

/** The last refusal of a wish of this kind, if it still stands. */
export function refusalOf(state: State, test: (command: Command) => boolean): Refusal | null {
  return state.refusals.filter(({ command }) => command !== null && test(command)).at(-1) ?? null;
}

/** Milliseconds left of the phase at server time `now`; null while there is no clock.
 *
 * Whoever was given more time has an own limit, or none: by their clock the phase is that much
 * longer. Once it goes on for some, all clocks show until when. */
export function timeLeft(stage: Stage | undefined, now: number, own?: OwnTime | null): number | null {
  if (stage === undefined) return null;
  const left = stage.due === null ? stage.left : Math.max(0, stage.due - now);
  if (left === null || own == null || stage.over !== null) return left;
  return own.extra === null ? null : Math.max(0, (stage.due === null ? left : stage.due - now) + own.extra);
}

/** Whether the phase that runs has no end by the clock for this viewer. */
export function unlimited({ parts: { stage, time } }: State): boolean {
  if (stage === undefined || (stage.status !== "running" && stage.status !== "paused")) return false;
  return stage.over === null ? time?.extra === null : stage.due === null && stage.left === null;
}

/** The lines of a stream that hold a fact of this kind, with the fact's own type. */
export function facts<K extends Fact["fact"]>(
  lines: readonly Line[],
  kind: K,
): readonly (Line & { fact: Extract<Fact, { fact: K }> })[] {
  return lines.filter((line): line is Line & { fact: Extract<Fact, { fact: K }> } => line.fact.fact === kind);
}

function parted<T>(parts: Parts, prefix: string): readonly T[] {
  return Object.entries(parts)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, part]) => part as T);
}
