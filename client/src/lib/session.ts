/** Who this browser is: one session per tab, remembered on the device so that a closed tab or a
 * sleeping phone finds its seat again. Links that were handed out are exchanged for a session. */

import type { Answer, Entry } from "./api";
import type { Joined } from "../generated/protocol";
import type { Handed } from "./route";
import { recall, type Shelf } from "./storage";

export interface Session {
  readonly token: string;
  readonly kind: Entry["kind"];
  readonly seminar: string | null;
  readonly exercise: string | null;
  readonly name: string;
  /** Path and fragment of the seat's own link, where we were given it. */
  readonly link: string | null;
}

const KEY = "detente.session";

export function loadSession(tab: Shelf, device: Shelf): Session | null {
  return recall(tab, KEY, isSession, null) ?? recall(device, KEY, isSession, null);
}

export function saveSession(tab: Shelf, device: Shelf, session: Session): void {
  const text = JSON.stringify(session);
  tab.set(KEY, text);
  device.set(KEY, text);
}

/** Forgets the session here, and on the device if it is the one kept there. */
export function dropSession(tab: Shelf, device: Shelf, session: Session): void {
  tab.set(KEY, null);
  if (recall(device, KEY, isSession, null)?.token === session.token) device.set(KEY, null);
}

export function fromJoined(joined: Joined): Session {
  const { token, seminar, exercise, name, link } = joined;
  return { token, kind: "seat", seminar, exercise, name, link };
}

function fromEntry(entry: Entry, handed: Handed): Session {
  const link = handed.kind === "seat" ? `/#seat=${handed.secret}` : null;
  const { token, kind, seminar, exercise, name } = entry;
  return { token, kind, seminar, exercise, name, link };
}

/** Exchanges a handed-out link; a join link is no session yet, its code goes into the form. */
export async function exchange(
  handed: Handed,
  enter: (link: string) => Promise<Answer<Entry>>,
): Promise<Answer<Session>> {
  const answer = await enter(handed.secret);
  if (answer.ok) return { ok: true, value: fromEntry(answer.value, handed) };
  // The server forgets a link that is good once: nobody can tell it from one that never was.
  const spent = handed.kind === "control" && answer.problem.code === "token-unknown";
  return spent ? { ok: false, problem: { ...answer.problem, code: "token-used" } } : answer;
}

function isSession(value: unknown): value is Session {
  if (typeof value !== "object" || value === null) return false;
  const { token, kind } = value as Record<string, unknown>;
  return typeof token === "string" && token !== "" && typeof kind === "string";
}
