/** Pages by the address's fragment: `#/drafts/ID`. The server then needs to know one page only. */

export const PLAYER_PAGES = [
  "floor",
  "drafts",
  "channels",
  "home",
  "decisions",
  "record",
  "brief",
  "cable",
] as const;
export type PlayerPage = (typeof PLAYER_PAGES)[number];
/** What a player does at the table; the rest is read. */
export type TablePage = Exclude<PlayerPage, "brief" | "cable">;
export type Page = PlayerPage | "join" | "control" | "debrief" | "account" | "sign-in";

export interface Route {
  readonly page: Page | null;
  /** What follows the page: an id, or empty. */
  readonly id: string;
}

/** A link that was handed out: its secret stands in the fragment and is scrubbed at once. */
export interface Handed {
  readonly kind: "control" | "seat" | "watch" | "join";
  readonly secret: string;
}

const PAGES: ReadonlySet<string> = new Set([...PLAYER_PAGES, "join", "control", "debrief", "account", "sign-in"]);
const HANDED = /^#(control|seat|watch|join)=([\w.~:-]{1,200})$/u;

export function readRoute(hash: string): Route {
  const [, page = "", ...rest] = hash.split("/");
  if (!hash.startsWith("#/") || !PAGES.has(page)) return { page: null, id: "" };
  return { page: page as Page, id: safeDecode(rest.join("/")) };
}

/** The page that a player sees there: the floor, wherever else the address leads. */
export function playerPage({ page }: Route): PlayerPage {
  return PLAYER_PAGES.find((each) => each === page) ?? "floor";
}

export function writeRoute(page: Page, id = ""): string {
  return id === "" ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
}

export function readHanded(hash: string): Handed | null {
  const match = HANDED.exec(hash);
  if (match === null) return null;
  return { kind: match[1] as Handed["kind"], secret: match[2] ?? "" };
}

/** The link of another kind than a join link in whatever somebody pasted into the join field. */
export function readPasted(text: string): Handed | null {
  const at = text.trim().lastIndexOf("#");
  const handed = at < 0 ? null : readHanded(text.trim().slice(at));
  return handed === null || handed.kind === "join" ? null : handed;
}

/** The code in whatever somebody pasted into the join field: a code, or a whole join link. */
export function readCode(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf("#");
  const handed = at < 0 ? null : readHanded(trimmed.slice(at));
  const code = handed?.kind === "join" ? handed.secret : trimmed;
  return code.toUpperCase().replace(/[\s\u2010-\u2015_-]/gu, "");
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
