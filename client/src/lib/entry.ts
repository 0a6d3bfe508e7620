/** How a visit begins: by a link that was handed out, by a session kept from before, or at the door. */

import { enter } from "./api";
import { app } from "./app.svelte";
import { readCode, readHanded, type Handed } from "./route";
import { dropSession, exchange, loadSession, saveSession, type Session } from "./session";
import { deviceShelf, tabShelf } from "./storage";

/** What the visit starts with. */
export interface Beginning {
  readonly session: Session | null;
  /** A code that a join link carried. */
  readonly code: string;
  /** Why a link did not work. */
  readonly problem: { readonly code: string; readonly args: { readonly [key: string]: string | number } } | null;
}

/** Reads the address once; a secret in it is gone from the address before anything else happens. */
export async function begin(): Promise<Beginning> {
  const handed = readHanded(location.hash);
  if (handed !== null) history.replaceState(null, "", location.pathname + location.search);
  const kept = loadSession(tabShelf, deviceShelf);
  if (handed === null) return { session: kept, code: "", problem: null };
  if (handed.kind === "join") return joining(handed, kept);
  return arriveBy(handed);
}

/** Whoever has a seat in the seminar and scans its code again finds the seat, not a second one. */
export function joining(handed: Handed, kept: Session | null): Beginning {
  const seated = kept?.kind === "seat" && kept.seminar === readCode(handed.secret);
  return seated ? { session: kept, code: "", problem: null } : { session: null, code: handed.secret, problem: null };
}

/** Exchanges a handed-out link and remembers the session. */
export async function arriveBy(handed: Handed): Promise<Beginning> {
  const answer = await exchange(handed, enter);
  if (!answer.ok) return { session: null, code: "", problem: answer.problem };
  saveSession(tabShelf, deviceShelf, answer.value);
  return { session: answer.value, code: "", problem: null };
}

/** Takes a session up, and remembers it. */
export function takeUp(session: Session): void {
  saveSession(tabShelf, deviceShelf, session);
  app.connect(session);
}

/** Leaves the seat on this device; its own link leads back. */
export function leave(): void {
  const { session } = app;
  app.disconnect();
  app.session = null;
  if (session !== null) dropSession(tabShelf, deviceShelf, session);
  app.go("join");
}
