/** Questions to the story of an exercise. Nothing here knows words or draws. */

import type {
  Account,
  Debrief,
  Fear,
  Feared,
  Guess,
  Mark,
  Pairing,
  RoundBooks,
} from "../../generated/protocol";

export const FEAR_ORDER: readonly Fear[] = [
  "surprise", "opacity", "escalation", "growth", "intentions", "coercion",
];

/** Ordered pairs in the order of unveiling: rivals first, both directions after one another; for
 * whoever reads on a device of their own, those who feared the reader before all. */
export function fearedInOrder(story: Debrief, reader = ""): readonly Feared[] {
  const order = pairingsInOrder(story).flatMap(({ parties: [a, b] }) => [`${a}/${b}`, `${b}/${a}`]);
  const place = ({ holder, of }: Feared): number => {
    const at = order.indexOf(`${holder}/${of}`);
    const own = of === reader && isRivalry(story, holder, of);
    return (at < 0 ? order.length : at) - (own ? order.length + 1 : 0);
  };
  return [...story.feared].sort((one, other) => place(one) - place(other));
}

/** Rivals first: theirs is the relation that the exercise is about. */
export function pairingsInOrder(story: Debrief): readonly Pairing[] {
  return [...story.pairings].sort((one, other) => Number(other.rival) - Number(one.rival));
}

export function findFeared(story: Debrief, holder: string, of: string, reader = ""): Feared | null {
  const all = fearedInOrder(story, reader);
  return all.find((one) => one.holder === holder && one.of === of) ?? all[0] ?? null;
}

/** Whether theirs is a relation that the exercise is about. */
export function isRivalry(story: Debrief, one: string, other: string): boolean {
  return story.pairings.some(
    ({ parties, rival }) => rival && parties.includes(one) && parties.includes(other),
  );
}

/** The pairing of two parties, whichever is named first; else the first of all. */
export function findPairing(story: Debrief, one: string, other: string): Pairing | null {
  const all = pairingsInOrder(story);
  const here = ({ parties }: Pairing): boolean => parties.includes(one) && parties.includes(other);
  return all.find(here) ?? all[0] ?? null;
}

export function findBooks(story: Debrief, round: number | null): RoundBooks | null {
  return story.books.find((books) => books.round === round) ?? story.books.at(-1) ?? null;
}

export function findAccount(books: RoundBooks | null, holder: string, of: string): Account | null {
  return books?.accounts[holder]?.[of] ?? null;
}

/** First and last guess; the same one twice where only one was made. */
export function firstAndLast({ guesses }: Feared): readonly [Guess, Guess] | null {
  const first = guesses[0];
  const last = guesses.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** A guess of level 1 to 5 on the scale of the overall threat. */
export const levelThreat = (level: number): number => (level - 1) * 250;

/** A threat on the scale of a guess. */
export const threatLevel = (threat: number): number =>
  Math.min(5, Math.max(1, Math.round(threat / 250) + 1));

/** The fears of the last round, the greatest first. */
export function fearsNow(feared: Feared): readonly (readonly [Fear, number, number])[] {
  const first = feared.fears[0] ?? {};
  const last = feared.fears.at(-1) ?? {};
  return FEAR_ORDER.map((fear) => [fear, last[fear] ?? 0, first[fear] ?? 0] as const).sort(
    (one, other) => other[1] - one[1],
  );
}

export function marksIn(pairing: Pairing, round: number): readonly Mark[] {
  return pairing.marks.filter((mark) => mark.round === round);
}

/** The title of an agreement by its id, as far as a time line names it. */
export function agreementTitle(story: Debrief, id: string): string | null {
  for (const { marks } of story.pairings) {
    const found = marks.find((mark) => mark.agreement === id && mark.subject !== "");
    if (found !== undefined) return found.subject;
  }
  for (const { ballots } of story.books) {
    const found = ballots.find((ballot) => ballot.draft === id);
    if (found !== undefined) return found.title;
  }
  return null;
}

/** Agreement and article of an item's subject `agreement/article`; null where it is neither. */
export function articleOf(subject: string): { readonly agreement: string; readonly article: number } | null {
  const [agreement = "", article = ""] = subject.split("/");
  return agreement !== "" && /^\d+$/u.test(article) ? { agreement, article: Number(article) } : null;
}

/** Whether the exercise came to its last round and has a verdict. */
export const judged = (story: Debrief): boolean =>
  story.stories.some(({ verdict }) => Object.keys(verdict).length > 0);
