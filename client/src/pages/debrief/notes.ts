/** Notes that people wrote beside the rounds, as they came. */

import type { Annotated, Line } from "../../generated/protocol";
import { facts } from "../../lib/state";

export function notesOf(lines: readonly Line[], round: number | null): readonly Annotated[] {
  return facts(lines, "annotated")
    .map(({ fact }) => fact)
    .filter((note) => round === null || note.round === round);
}

/** By round, the beginning first; rounds without notes are left out. */
export function notesByRound(lines: readonly Line[]): readonly (readonly [round: number, notes: readonly Annotated[]])[] {
  const all = notesOf(lines, null);
  const rounds = [...new Set(all.map(({ round }) => round))].sort((one, other) => one - other);
  return rounds.map((round) => [round, all.filter((note) => note.round === round)]);
}
