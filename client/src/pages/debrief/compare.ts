/** What is found in a comparison of exercises. */

import type { ComparedExercise, ComparedPair, MarkKind } from "../../generated/protocol";
import { WEIGHT } from "../../charts/glyphs";

export function comparedPair(exercise: ComparedExercise, parties: readonly [string, string]): ComparedPair | null {
  return exercise.pairs.find((pair) => pair.parties.every((party) => parties.includes(party))) ?? null;
}

/** What turned a relation, the weightiest first: each kind with the rounds in which it happened. */
export function turns(pair: ComparedPair | null): readonly (readonly [MarkKind, readonly number[]])[] {
  const rounds = new Map<MarkKind, number[]>();
  for (const { kind, round } of pair?.marks ?? []) rounds.set(kind, [...(rounds.get(kind) ?? []), round]);
  return [...rounds].sort(([one], [other]) => WEIGHT[other] - WEIGHT[one]);
}
