/** Which role of the own delegation a kind of act belongs to, to say so on the page.
 *
 * Only wording depends on this: whether something may be done is asked of `moves` and answered by
 * the server. Rights of an unfilled role fall to the next filled one in the order of the roles. */

import type { Right } from "../generated/protocol";
import type { State } from "./state";

/** The filled role that holds a right; null where nobody does, or the right is everybody's. */
export function holderOf(state: State, right: Right): string | null {
  const roles = state.parts.board?.roles ?? [];
  const filled = new Set(Object.values(state.parts.crew ?? {}));
  const place = roles.findIndex(({ rights }) => rights.includes(right));
  if (place < 0) return null;
  const round = [...roles.slice(place), ...roles.slice(0, place)];
  return round.find(({ id }) => filled.has(id))?.id ?? null;
}

/** Whether the right is ours to use: one that no role names is everybody's. */
export function isOurs(state: State, right: Right): boolean {
  const own = state.you?.role ?? null;
  const roles = state.parts.board?.roles ?? [];
  const named = roles.filter(({ rights }) => rights.includes(right));
  if (own === null) return false;
  if (named.length === 0) return true;
  return named.some(({ id }) => id === own) || holderOf(state, right) === own;
}

/** The code by which a control is barred for us: `no-right`, or what `moves` says. */
export function barredFor(state: State, right: Right, code: string): string {
  return isOurs(state, right) ? code : "no-right-of-seat";
}
