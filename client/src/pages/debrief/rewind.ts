/** What can be rewound, and what is asked about it. Nothing here knows words or draws. */

import type { Answer, Choice, Command, Lines, Offer, Offers, Share } from "../../generated/protocol";

/** One thing that is to be otherwise: the words in which it is asked for. */
export type Pick = readonly string[];

/** A word as it stands in an address, whose parts are parted by `/` and whose words by `~`. */
const safe = (word: string): string => word.replaceAll("%", "%25").replaceAll("~", "%7E").replaceAll("/", "%2F");
const plain = (word: string): string => {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
};

/** A choice by what stands in the address. */
export const keyOf = (words: Pick): string => words.map(safe).join("~");
export const choiceKey = ({ words }: Choice): string => keyOf(words);

/** All that is to be otherwise, as it stands in the address, and back. */
export const writePicks = (picks: readonly Pick[]): string => picks.map(keyOf).join("~~");
export const readPicks = (text: string): readonly Pick[] =>
  text
    .split("~~")
    .map((one) => one.split("~").filter((word) => word !== "").map(plain))
    .filter((words) => words.length > 0);

export interface Picked {
  readonly offer: Offer;
  readonly choice: Choice;
}

/** The choice with these words; null where this exercise offers none such. */
export function findChoice({ offers }: Offers, words: Pick): Picked | null {
  const key = keyOf(words);
  for (const offer of offers) {
    const choice = offer.choices.find((one) => choiceKey(one) === key);
    if (choice !== undefined) return { offer, choice };
  }
  return null;
}

export interface Added {
  readonly party: string | null;
  readonly round: number;
  readonly command: Command;
}

/** What a word adds; null where it adds nothing. */
export function readAdded(word: string | undefined): Added | null {
  const [, party = "", round = "", said = ""] = /^add:([^:]*):(\d{1,4}):(.*)$/su.exec(word ?? "") ?? [];
  try {
    const command: unknown = JSON.parse(said);
    if (typeof command !== "object" || command === null || !("type" in command)) return null;
    return { party: party === "control" ? null : party, round: Number(round), command: command as Command };
  } catch {
    return null;
  }
}

export const writeAdded = (party: string, round: number, command: Command): string => `add:${party}:${round}:${JSON.stringify(command)}`;

/** What a pick is about: of two picks about one thing the later one counts. */
export function subjectOf(words: Pick): string {
  const [word = ""] = words;
  const added = readAdded(word);
  if (added === null) {
    const [name = "", number = ""] = word.split(":");
    return name === "lens" ? name : `${["alter", "remove", "delay"].includes(name) ? "entry" : name}:${number.split(",")[0] ?? ""}`;
  }
  const { party, round, command } = added;
  const about = ["partner", "agreement", "article", "group", "draft", "bracket", "proposal", "to"].map((field) => String((command as unknown as Record<string, unknown>)[field] ?? ""));
  return ["add", party ?? "", String(round), command.type === "query" ? "inspect" : command.type, ...about].join("/");
}

/** The picks with one more, or with one less where it is there already. */
export function toggled(picks: readonly Pick[], words: Pick): readonly Pick[] {
  const key = keyOf(words);
  const others = picks.filter((one) => subjectOf(one) !== subjectOf(words));
  return picks.some((one) => keyOf(one) === key) ? others : [...others, words];
}

export const without = (picks: readonly Pick[], words: Pick): readonly Pick[] => picks.filter((one) => keyOf(one) !== keyOf(words));

/** The one offer that is about the whole exercise: the lens, all leaps, all texts. */
export const wholeOf = ({ offers }: Offers): Offer | null => offers.find(({ kind }) => kind === "all") ?? null;

/** Whether a decision turns an evening; the others are shown when they are asked for. */
function isTurn({ kind, party, values }: Offer): boolean {
  switch (kind) {
    case "leap":
    case "denounce":
    case "inject":
    case "improvise":
      return true;
    case "sign":
      return party === null;
    case "posture":
    case "exception":
      return values.some((value) => value === "shave" || value === "evade");
    case "propose":
    case "consent":
    case "side-payment":
    case "table":
    case "revise":
    case "withdraw":
    case "bracket":
    case "unbracket":
    case "cosponsor":
    case "widen":
    case "unsign":
    case "renew":
    case "query":
    case "reply":
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
