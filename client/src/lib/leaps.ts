/** Leaps of faith that everybody has seen, and that still wait for an answer. */

import type { LeapMade } from "../generated/protocol";
import type { State } from "./state";

/** Rounds after its own in which a leap can still be answered. */
const WAIT = 2;

export interface Waiting {
  readonly party: string;
  /** The last round in which an answer counts. */
  readonly until: number;
}

/** Leaps of rivals that we have not answered; and our own, which none of ours has. */
export function waiting(state: State): { readonly theirs: readonly Waiting[]; readonly ours: readonly Waiting[] } {
  const { board, record, stage } = state.parts;
  const me = state.you?.viewer ?? "";
  const round = stage?.round ?? 0;
  const open = stage?.status === "ended" ? [] : (record?.leaps ?? []).filter((leap) => !leap.lapsed && round <= leap.round + WAIT);
  const rival = (party: string): boolean => board?.rivals.some((pair) => pair.includes(me) && pair.includes(party)) ?? false;
  return {
    theirs: open.filter(({ party, answered_by }) => party !== me && rival(party) && !answered_by.includes(me)).map(waits),
    ours: open.filter(({ party, answered_by }) => party === me && answered_by.length === 0).map(waits),
  };
}

function waits({ party, round }: LeapMade): Waiting {
  return { party, until: round + WAIT };
}
