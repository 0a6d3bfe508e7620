/** What can be rewound, and what is asked about it. Nothing here knows words or draws. */

import type { Answer, Choice, Lines, Offer, Offers, Share } from "../../generated/protocol";

/** A choice by what stands in the address: its words, none of which holds a tilde. */
export const choiceKey = ({ words }: Choice): string => words.join("~");
export const wordsOf = (key: string): readonly string[] => (key === "" ? [] : key.split("~"));

export interface Picked {
  readonly offer: Offer;
  readonly choice: Choice;
}

/** The choice that an address names; null where this exercise offers none such. */
export function findChoice({ offers }: Offers, key: string): Picked | null {
  for (const offer of offers) {
    const choice = offer.choices.find((one) => choiceKey(one) === key);
    if (choice !== undefined) return { offer, choice };
  }
  return null;
}

/** The one offer that is about the whole exercise: the lens, all leaps, all texts. */
export const wholeOf = ({ offers }: Offers): Offer | null => offers.find(({ kind }) => kind === "all") ?? null;

/** Whether a decision turns an evening; the others are shown when they are asked for. */
export function isTurn({ kind, party, values }: Offer): boolean {
  switch (kind) {
    case "leap":
    case "denounce":
    case "inject":
      return true;
    case "sign":
      return party === null;
    case "posture":
      return values.some((value) => value === "shave" || value === "evade");
    case "exception":
      return values.some((value) => value === "shave" || value === "evade");
    case "propose":
    case "side-payment":
    case "table":
    case "revise":
    case "withdraw":
    case "bracket":
    case "unbracket":
    case "cosponsor":
    case "renew":
    case "query":
    case "inspect":
    case "attend":
    case "all":
      return false;
  }
}

/** Decisions round by round, those of everybody first; only turning points unless `every`. */
export function byRound({ offers, rounds }: Offers, every: boolean, party: string): readonly (readonly Offer[])[] {
  const wanted = offers.filter((offer) => offer.kind !== "all" && (every || isTurn(offer)) && (party === "" || offer.party === party || offer.party === null));
  return Array.from({ length: rounds }, (_, index) => wanted.filter(({ round }) => round === index + 1));
}

/** Which pair an answer is first looked at by: the rivals of whom the change moved most. */
export function mostMoved(answer: Answer): readonly [string, string] | null {
  const moved = ({ parties }: Share): number =>
    linesOf(answer, parties).reduce((sum, line) => sum + Math.abs((line.changed.at(-1) ?? 0) - (line.played.at(-1) ?? 0)), 0);
  const [first] = [...answer.shares].sort((one, other) => moved(other) - moved(one));
  return first?.parties ?? null;
}

/** Both directions of a pair. */
export function linesOf({ lines }: Answer, [one, other]: readonly [string, string]): readonly Lines[] {
  return lines.filter(({ holder, of }) => (holder === one && of === other) || (holder === other && of === one));
}
