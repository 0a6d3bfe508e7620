/** The one place where state, socket, clock and language live while the page is open.
 *
 * A component reads `app.state` and calls the functions of `state.ts` on it; it acts by `app.do`. */

import type { Down, Foresee, Words } from "../generated/protocol";
import { askedLanguages, chosenLanguage, keepLanguage, loadCatalogue, openLanguage } from "./catalogues";
import { heardTime, UNKNOWN_CLOCK, type ServerClock } from "./clock";
import { giveBack } from "./keep.svelte";
import { outbox, type Outbox } from "./outbox";
import { keepRead, withRead } from "./reading";
import { readRoute, writeRoute, type Page, type Route } from "./route";
import type { Session } from "./session";
import { connect, type Socket, type Wire } from "./socket";
import { connected, cursors, defaults, dismissed, forgotten, heard, isElsewhere, readUpTo, sent, until, type Command, type State } from "./state";
import { deviceShelf, tabShelf } from "./storage";
import { unpack } from "./unpack";
import { localeOf } from "./tongues";
import { isolated, JOINED, MARK, pieces, sentence, spoken, type Args, type Language, type Piece } from "./words";
import { readTitle, signOf } from "./titles";

const TICK = 250;
/** Milliseconds for which a line without a word is counted on: the server closes it after five seconds. */
const WARM_FOR = 3_000;
const READ_KEPT_AFTER = 300;
const RELOADED_KEY = "detente.reloaded";
const RELOAD_PAUSE = 60_000;
/** Milliseconds that the table's texts may take to come in another language before the page goes over without them. */
const RETOLD_WITHIN = 3_000;

/** So many things that were told stand for a screen reader that is still at an earlier one. */
const SAYINGS = 6;

/** Something that a screen reader is told. */
export interface Saying {
  readonly number: number;
  readonly text: () => string;
}

class App {
  state: State = $state.raw(defaults());
  /** What of it never changes: whoever reads only this is not asked again at every message. */
  readonly board = $derived(this.state.parts.board);
  route: Route = $state.raw({ page: null, id: "" });
  session: Session | null = $state.raw(null);
  language: Language = $state.raw(openLanguage(askedLanguages(location.search, chosenLanguage(deviceShelf), navigator.languages)));
  /** The server's time, refreshed four times a second. */
  now: number = $state(0);
  /** What a screen reader is told, the newest last: each by a number, so that what is said again is heard again. */
  sayings: readonly Saying[] = $state.raw([]);

  #arrive: () => void = () => undefined;
  /** Settled once the first welcome has come. */
  readonly welcomed = new Promise<void>((resolve) => void (this.#arrive = resolve));
  #clock: ServerClock = UNKNOWN_CLOCK;
  #socket: Socket | null = null;
  #warm: Wire | null = null;
  #warmedAt = 0;
  #watched: string | null = null;
  /** The language that was chosen last, whose words may still be on their way. */
  #chosen: Language | null = null;
  /** In which language the table's texts are wanted, were asked for, and are held. */
  #tongue = "";
  #askedIn = "";
  #held = "";
  #retold: () => void = () => undefined;
  #outbox: Outbox | null = null;
  #reading: ReturnType<typeof setTimeout> | null = null;
  /** Stream → before which of its lines others were asked for. */
  readonly #asked = new Map<string, number>();
  readonly #loaded = new Set<string>();
  /** How many questions about texts were asked: by it an answer is known. */
  #questions = 0;

  /** Begins to listen to the page: the address, the clock, waking up. */
  start(): void {
    this.follow(location.hash);
    addEventListener("hashchange", () => this.follow(location.hash));
    setInterval(() => this.#tick(), TICK);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.#socket?.nudge();
    });
    addEventListener("offline", () => this.#socket?.drop());
    addEventListener("online", () => this.#socket?.nudge());
    addEventListener("pagehide", () => this.#keepRead());
    addEventListener("pageshow", () => this.#socket?.nudge());
  }

  /** Connects as this session; for control, looking at `exercise`. */
  connect(session: Session, exercise: string | null = session.exercise): void {
    this.disconnect();
    this.session = session;
    // Control has one session for all exercises, and looks at none before it chooses one.
    if (session.kind === "control" && exercise === null) return;
    const box = outbox(tabShelf, `${session.kind}.${exercise ?? ""}.${session.token.slice(-12)}`);
    this.#outbox = box;
    this.state = { ...defaults(), waiting: box.all() };
    this.#tongue ||= this.language.tag;
    const fixed = session.kind === "control" ? exercise : null;
    this.#socket = connect({
      open: () => this.#line(),
      hello: () => ({ token: session.token, exercise: fixed, language: this.#tongue, tongue: this.#tongue, cursors: this.#cursors(), until: until(this.state) }),
      outbox: box,
      ...("DecompressionStream" in globalThis ? { unpack } : {}),
      onDown: (message) => this.#hear(message),
      onConnection: (connection) => void (this.state = connected(this.state, connection)),
      onTime: (now, asked, at) => void (this.#clock = heardTime(this.#clock, now, asked, at)),
      counter: () => performance.now(),
      chance: Math.random,
    });
  }

  /** How far everything was told that is of use still: what is held in another language is let go, and comes anew. */
  #cursors(): { [stream: string]: number } {
    if (this.#held !== this.#tongue) this.state = forgotten(this.state);
    this.#askedIn = this.#tongue;
    return cursors(this.state);
  }

  /** Opens a line that the next `connect` may take: on a slow network that saves two ways there and back. */
  warm(): WebSocket {
    this.#warm?.close();
    const fresh = new WebSocket(socketAddress(location));
    [this.#warm, this.#warmedAt] = [fresh as Wire, performance.now()];
    return fresh;
  }

  /** Sees to it that there is such a line. A browser opens no second one while a first is being opened. */
  keepWarm(): WebSocket {
    const lasts = performance.now() - this.#warmedAt < WARM_FOR;
    return lasts && isAlive(this.#warm) ? (this.#warm as WebSocket) : this.warm();
  }

  #line(): Wire {
    const warm = this.#warm;
    this.#warm = null;
    return isAlive(warm) ? warm : (new WebSocket(socketAddress(location)) as Wire);
  }

  disconnect(): void {
    this.#keepRead();
    this.#socket?.close();
    this.#socket = null;
    this.#outbox = null;
    this.state = defaults();
  }

  /** Wishes something; its answer comes by itself, into `state.waiting` and `state.refusals`. */
  do(command: Command): string {
    if (this.#socket === null) return "";
    this.#forget();
    const id = this.#socket.send(command);
    this.state = sent(this.state, id, command);
    return id;
  }

  dismiss(id: string): void {
    this.state = dismissed(this.state, id);
  }

  /** Goes where the address leads. What was refused belongs to the page on which it was wished. */
  follow(hash: string): void {
    const before = this.route;
    this.route = readRoute(hash);
    if (this.route.page !== before.page) this.#forget();
  }

  #forget(): void {
    if (this.state.refusals.length > 0) this.state = { ...this.state, refusals: [] };
  }

  /** Marks a channel as read, on this device for good. */
  read(channel: string): void {
    const before = this.state;
    this.state = readUpTo(before, channel);
    if (this.state !== before) this.#readMore();
  }

  /** Writes what was read once for several lines, after they were drawn: a device takes as long for it as for a
   * third of a line's script. */
  #readMore(): void {
    this.#reading ??= setTimeout(() => this.#keepRead(), READ_KEPT_AFTER);
  }

  #keepRead(): void {
    if (this.#reading === null) return;
    clearTimeout(this.#reading);
    this.#reading = null;
    keepRead(deviceShelf, this.state);
  }

  /** Asks for lines before those of a stream that are held, if there are any, and once. */
  earlier(stream: string): void {
    const before = this.state.before[stream] ?? 0;
    if (before === 0 || this.#asked.get(stream) === before) return;
    if (this.#socket?.ask({ type: "earlier", stream, before }) === true) this.#asked.set(stream, before);
  }

  /** Asks how a text would fare at home; the answer is `state.foreseen`, under this number. Zero: there is no line. */
  foresee(text: Foresee["text"]): number {
    const number = this.#questions + 1;
    if (this.#socket?.ask({ type: "foresee", number, text }) !== true) return 0;
    return (this.#questions = number);
  }

  /** Says which channel stands open, so that a line there is read in the moment in which it is heard. */
  watch(channel: string | null): void {
    this.#watched = channel;
  }

  go(page: Page, id = ""): void {
    location.hash = writeRoute(page, id);
  }

  /** Tells a screen reader something, politely; it is made anew when the language changes. What was told
   * before stays a while beside it: a reader that has not come to it yet would lose it. */
  say(text: () => string): void {
    const number = (this.sayings.at(-1)?.number ?? 0) + 1;
    this.sayings = [...this.sayings, { number, text }].slice(-SAYINGS);
  }

  /** What was told last. */
  get said(): string {
    return this.sayings.at(-1)?.text() ?? "";
  }

  /** Fetches catalogues; whoever shows words of theirs is asked again once, when all are here. */
  async load(...catalogues: readonly string[]): Promise<void> {
    for (const each of catalogues) this.#loaded.add(each);
    const { language } = this;
    const fresh = await Promise.all(catalogues.map((each) => loadCatalogue(language, each)));
    if (fresh.includes(true) && this.language.bundles === language.bundles) this.language = { ...language };
  }

  /** Goes over to another language, once all its words are here, and remembers it. */
  async speak(tag: string): Promise<void> {
    const language = openLanguage([tag]);
    const words = (): Promise<unknown> => Promise.all([...this.#loaded].map((name) => loadCatalogue(language, name)));
    const isChosen = (): boolean => this.#chosen === language;
    this.#chosen = language;
    await words();
    if (isChosen()) await this.#isRetold(language.tag);
    await words(); // of pages that were opened meanwhile
    if (!isChosen()) return;
    this.sayings = this.sayings.slice(-1); // the others were heard, and need not be heard again
    keepLanguage(deviceShelf, tag);
    // The choice is newer than the link that brought the person here.
    const address = new URL(location.href);
    address.searchParams.delete("lang");
    history.replaceState(null, "", address);
    this.language = language;
  }

  /** Settled once the table's texts are here in this language, or the line is too slow to wait for. */
  #isRetold(tongue: string): Promise<void> {
    this.#tongue = tongue;
    if (this.#held === tongue || !this.#ask()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#retold = resolve;
      setTimeout(resolve, RETOLD_WITHIN);
    });
  }

  /** Asks for the table's texts in the language that is wanted; whether there is a line to ask on. */
  #ask(): boolean {
    const asks = this.#socket?.ask({ type: "read", tongue: this.#tongue }) === true;
    if (asks) this.#askedIn = this.#tongue;
    return asks;
  }

  #hear(message: Down): void {
    if (message.type === "welcome") this.#keepRead(); // it may take what is held here away
    // Back in another place: what came was cut to what the old one held, so it is asked for whole.
    if (message.type === "welcome" && isElsewhere(this.state, message.you)) {
      if (this.session !== null) this.connect(this.session);
      return;
    }
    const refused = message.type === "refused" ? this.state.waiting[message.id] : undefined;
    if (refused !== undefined) giveBack(this.state.you?.exercise ?? "", refused);
    const told = heard(this.state, message);
    const open = document.visibilityState === "visible" ? this.#watched : null;
    // Drawn once, not once as unread and once as read.
    this.state = open === null ? told : readUpTo(told, open);
    if (this.state !== told) this.#readMore();
    if (message.type === "welcome") this.#welcomed();
    if (message.type === "welcome" && isOtherBuild(message.build, ownBuild(document))) this.#reload();
    if (message.type === "bye" && message.code === "reload") this.#reload();
  }

  /** Fetches the page anew, but not over and over. */
  #reload(): void {
    if (Date.now() - Number(tabShelf.get(RELOADED_KEY)) < RELOAD_PAUSE) return;
    tabShelf.set(RELOADED_KEY, String(Date.now()));
    location.reload();
  }

  /** Fetches the page anew where the house serves another one now: the parts of this one are gone. */
  async keepUp(): Promise<void> {
    if (await isOvertaken(document)) this.#reload();
  }

  #welcomed(): void {
    this.#held = this.#askedIn;
    if (this.#held === this.#tongue) this.#retold();
    else queueMicrotask(() => this.#ask()); // once there is a line to ask on
    this.#asked.clear();
    this.state = { ...withRead(this.state, deviceShelf), waiting: this.#outbox?.all() ?? {} };
    this.#tick();
    this.#arrive();
  }

  #tick(): void {
    this.now = Math.round(performance.now() + this.#clock.offset);
  }
}

/** Whether a line is open, or about to be. */
function isAlive(wire: Wire | null): wire is Wire {
  return wire !== null && (wire.readyState ?? 0) <= WebSocket.OPEN;
}

/** Whether the server serves another page than this one. A page that was not built has no name. */
export function isOtherBuild(served: string, own: string): boolean {
  return served !== "" && own !== "" && served !== own;
}

/** Whether the house, if it answers, serves another page than this. */
export async function isOvertaken(page: Pick<Document, "querySelector">): Promise<boolean> {
  const answer = await fetch("/", { cache: "no-store" }).catch(() => null);
  if (answer?.ok !== true) return false;
  // Read as text: what comes from elsewhere is never taken for a page.
  const served = /<script type="module"[^>]* src="(\/assets\/[^"]+)"/u.exec(await answer.text())?.[1] ?? "";
  return isOtherBuild(served, ownBuild(page));
}

/** The name of the script that this page began with, hash and all. */
export function ownBuild(page: Pick<Document, "querySelector">): string {
  const source = page.querySelector('script[type="module"]')?.getAttribute("src") ?? "";
  return source.startsWith("/assets/") ? source : "";
}

export const app = new App();

/** The sentence of an id in the page's language. An id without words shows itself. */
export function t(id: string, args?: Args): string {
  return sentence(app.language, id, entitled(args)) ?? id;
}

/** Arguments of which `title` is a text's title, as it is shown. */
function entitled(args: Args | undefined): Args | undefined {
  const title = args?.["title"];
  return typeof title === "string" ? { ...args, title: titled(title) } : args;
}

/** A text's title as it is shown; the parties are those of the table that one looks at, unless they are given. */
export function titled(title: string, parties: readonly { readonly short: string; readonly name: Words }[] = app.board?.parties ?? []): string {
  const read = readTitle(title);
  if (read === null || !has(`measure-${read.measure}`)) return title;
  const named = (short: string): string => signOf(short, say(parties.find((party) => party.short === short)?.name));
  return t("draft-of-bot", { measure: t(`measure-${read.measure}`), parties: read.parties.map(named).join(JOINED), round: read.round });
}

/** Whether the catalogues have words for the id. */
export function has(id: string): boolean {
  return sentence(app.language, id) !== null;
}

/** A text that came as data, in the page's language. */
export function say(text: Words | null | undefined): string {
  return spoken(app.language, text);
}

/** A sentence with holes for what the page shows itself. */
export function inPieces(id: string, holes: Readonly<Record<string, number | string>>, args?: Args): readonly Piece[] {
  return pieces(app.language, id, holes, entitled(args));
}

const formats = new Map<string, Intl.NumberFormat | Intl.ListFormat>();

/** A format of the browser's, made once: to make one takes longer than to use it a hundred times. */
function kept<Format extends Intl.NumberFormat | Intl.ListFormat>(make: (locale: string) => Format, how: string): Format {
  const locale = localeOf(app.language.tag);
  const key = `${locale} ${how}`;
  const format = (formats.get(key) as Format | undefined) ?? make(locale);
  formats.set(key, format);
  return format;
}

/** A number as the language writes it. */
export function n(value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept((locale) => new Intl.NumberFormat(locale, options), `number ${JSON.stringify(options)}`).format(value);
}

/** A list of names, joined as the language does it. */
export function listed(names: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return inWay(kept((locale) => new Intl.ListFormat(locale, { type }), `list ${type}`).format(names.map(isolated)));
}

/** Things one after the other, without an “and”. */
export function joined(things: readonly string[], mark: "comma" | "semicolon" = "comma"): string {
  return inWay(things.filter((thing) => thing !== "").map(isolated).join(t(mark === "comma" ? "comma" : "semicolon")));
}

/** Sentences one after the other; Chinese sets no space between them. */
export function told(sentences: readonly string[]): string {
  return sentences.filter((one) => one !== "").join(app.language.tag.startsWith("zh") ? "" : " ");
}

/** Things that stand apart from one another, or in another script, give a list no direction of the page's:
 * then it would run from the left. */
function inWay(list: string): string {
  return list !== "" && app.language.dir === "rtl" ? `${MARK}${list}` : list;
}

/** The address of the websocket beside this page. */
export function socketAddress(place: Pick<Location, "protocol" | "host">): string {
  return `${place.protocol === "https:" ? "wss:" : "ws:"}//${place.host}/api/socket`;
}
