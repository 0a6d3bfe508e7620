/** The few requests that are no part of the websocket: joining, entering by a link, the lobby.
 *
 * Secrets go in bodies and headers, never in an address. */

import type { Joined, Lobby, Problem } from "../generated/protocol";
import { takeEarly } from "./early";

/** A session got for a link. */
export interface Entry {
  readonly token: string;
  readonly kind: "control" | "seat" | "observer" | "projector";
  readonly seminar: string | null;
  readonly exercise: string | null;
  readonly name: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const NO_SERVER: Problem = { code: "no-server", args: {} };
const ODD_ANSWER: Problem = { code: "odd-answer", args: {} };

/** One request; every failure, of the network too, is a `Problem` with a code. */
export async function ask<T>(method: "GET" | "POST", path: string, body?: unknown, token?: string): Promise<Answer<T>> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (token !== undefined) headers["authorization"] = `Bearer ${token}`;
  let response: Response;
  try {
    response = await ((method === "GET" ? takeEarly(path) : null) ?? fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }));
  } catch {
    return { ok: false, problem: NO_SERVER };
  }
  const value: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, value: value as T };
  return { ok: false, problem: isProblem(value) ? value : ODD_ANSWER };
}

export function lobby(code: string): Promise<Answer<Lobby>> {
  return ask("GET", `/api/seminars/${encodeURIComponent(code)}`);
}

/** Whoever has a seat already and comes by the code again is told so, and not dealt a second one. */
export function join(code: string, name: string, language: string): Promise<Answer<Joined>> {
  return ask("POST", "/api/join", { code, name, language, ask: true });
}

/** A seat in a tiny exercise of one's own, against a bot. */
export function lesson(name: string, language: string): Promise<Answer<Joined>> {
  return ask("POST", "/api/lessons", { name, language });
}

export function enter(link: string): Promise<Answer<Entry>> {
  return ask("POST", "/api/enter", { link });
}

export function signIn(name: string, password: string): Promise<Answer<Entry>> {
  return ask("POST", "/api/sign-in", { name, password });
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string" && "args" in value;
}
