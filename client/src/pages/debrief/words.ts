/** Words for what a story names by an id. Parties come from the story itself, so that a debrief
 * reads the same whether or not the exercise is still being told. */

import type {
  Account,
  Adjustment,
  Ballot,
  Debrief,
  Item,
  Mark,
  Pairing,
  Sentence,
} from "../../generated/protocol";
import { app, has, joined, n, say, t, titled } from "../../lib/app.svelte";
import { measureName } from "../../lib/names";
import { signOf } from "../../lib/titles";
import { named } from "../../lib/words";
import { factorsOf } from "./factors";
import { wanted, type Wording } from "./said";
import { agreementTitle, articleOf } from "./story";

const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Thousandths of one, as 0.42. */
export const share = (value: number): string => n(value / 1000, HUNDREDTHS);

/** Signed thousandths of log-odds, as +0.17 or −0.21. */
export const amount = (value: number): string =>
  n(value / 1000, { ...HUNDREDTHS, signDisplay: "exceptZero" }).replace("-", "−");

export function partyOf(story: Debrief, id: string): string {
  const found = story.parties.find((party) => party.id === id);
  return found === undefined ? id : named(app.language, found);
}

/** Its name as sentences say it, for a list of several: the United States. */
export function theParty(story: Debrief, id: string): string {
  const name = partyOf(story, id);
  return app.language.called.get(name) ?? name;
}

export function shortOf(story: Debrief, id: string): string {
  return signOf(story.parties.find((party) => party.id === id)?.short ?? id, partyOf(story, id));
}

/** The place at the table, which gives a party its sign and colour. */
export function placeOf(story: Debrief, id: string): number {
  return story.parties.findIndex((party) => party.id === id);
}

/** Round 3, with its name where the scenario has one; round 0 is the beginning. */
export function roundOf(story: Debrief, round: number): string {
  if (round === 0) return t("debrief-start");
  const name = story.round_names[round - 1];
  return name === undefined ? t("round", { round }) : t("round-named", { round, name: say(name) });
}

/** For an axis: short. */
export const tickOf = (round: number): string => (round === 0 ? t("chart-start") : String(round));

export const fearName = (fear: string): string => t(`fear-${fear}`);
export const causeName = (cause: string): string => t(`debrief-cause-${cause}`);
export const groupName = (group: string): string => t(`debrief-group-${group}`);

function holderOf(right: string): string {
  const id = `debrief-holder-${right}`;
  return t(has(id) ? id : "debrief-holder-other");
}

function quantity(measure: string, parameter: string, value: number): string {
  const found = app.state.parts.board?.measures
    .find(({ id }) => id === measure)
    ?.parameters.find(({ id }) => id === parameter);
  const id = `unit-${found?.unit ?? ""}`;
  return found !== undefined && has(id) ? t(id, { number: value }) : String(value);
}

function wordingOf(story: Debrief): Wording {
  return {
    party: (id) => partyOf(story, id),
    fear: fearName,
    measure: measureName,
    parameter: (id) => id,
    cause: causeName,
    group: groupName,
    right: holderOf,
    title: titled,
    quantity,
    level: (value) => t(`level-${Math.min(5, 1 + Math.round(value / 250))}`),
    share,
    amount,
  };
}

/** A generated sentence in the page's language. */
export function sentenceText(story: Debrief, sentence: Sentence): string {
  return t(...wanted(sentence, wordingOf(story)));
}

/** What happened, as a sentence. */
export function markText(story: Debrief, mark: Mark): string {
  const party = mark.party === null ? "" : partyOf(story, mark.party);
  const subject = mark.title === null ? titled(mark.subject) : say(mark.title);
  switch (mark.kind) {
    case "failed":
      return t(party === "" ? "mark-failed" : "mark-failed-by", { subject, party });
    case "news":
      return t(mark.title === null ? "mark-news-plain" : "mark-news", { subject });
    case "signed":
    case "entered":
    case "leap":
    case "answered":
    case "incident":
    case "breach":
    case "question":
    case "experts":
    case "review":
    case "inspection":
    case "gesture":
    case "warning":
    case "query":
    case "silence":
    case "denounced":
    case "renewed":
    case "lapsed":
      return t(`mark-${mark.kind}`, { subject, party });
  }
}

/** What a ledger's item is called: its cause, and what it was about. */
export function itemName(story: Debrief, item: Item): string {
  const cause = causeName(item.cause);
  const article = articleOf(item.subject);
  if (article !== null) {
    const agreement = agreementTitle(story, article.agreement);
    const measure = measureOf(article.agreement, article.article);
    if (measure !== null) return t("cause-with-measure", { cause, measure: measureName(measure) });
    if (agreement !== null) return t("cause-with-agreement", { cause, agreement: titled(agreement) });
    return cause;
  }
  const byHand = story.books.flatMap(({ adjustments }) => adjustments).find(({ id }) => id === item.subject);
  if (byHand !== undefined) return t("cause-with-agreement", { cause, agreement: byHand.reason });
  const news = headlineOf(story, item.subject);
  if (news !== null) return t("cause-with-agreement", { cause, agreement: news });
  const isParty = story.parties.some(({ id }) => id === item.subject);
  return isParty ? t("cause-with-party", { cause, party: partyOf(story, item.subject) }) : cause;
}

/** Which number control moved. */
export function adjustedWhat(story: Debrief, { what, of }: Adjustment): string {
  if (what === "image") return t("ledger-adjusted-image", { party: partyOf(story, of ?? "") });
  return what === "capital" ? t("ledger-adjusted-capital") : t(`condition-${what}`);
}

/** What control moved by hand, with its reason. */
export function adjustmentText(story: Debrief, one: Adjustment): string {
  const { party, change, reason } = one;
  const line = t("ledger-adjusted-line", { party: partyOf(story, party), what: adjustedWhat(story, one), amount: amount(change), reason });
  return one.taken ? joined([line, t("ledger-adjusted-taken")]) : line;
}

/** What was done, without its cause: the measure, the text it stands in, or at worst the cause. */
export function deedName(story: Debrief, item: Item): string {
  const article = articleOf(item.subject);
  return article === null ? itemName(story, item) : articleName(story, article.agreement, article.article);
}

/** The headline of an inject that the time line tells of. */
function headlineOf(story: Debrief, inject: string): string | null {
  const marks = story.pairings.flatMap((pairing) => pairing.marks);
  const found = marks.find(({ kind, subject }) => kind === "news" && subject === inject && inject !== "");
  return found?.title == null ? null : say(found.title);
}

/** The measure of an article in force, from the public record. */
function measureOf(agreement: string, article: number): string | null {
  const found = app.state.parts.record?.agreements[agreement];
  return found?.articles.find(({ id }) => id === article)?.measure ?? null;
}

export function articleName(story: Debrief, agreement: string, article: number): string {
  const measure = measureOf(agreement, article);
  if (measure !== null) return measureName(measure);
  return titled(agreementTitle(story, agreement) ?? agreement);
}

/** Why an item weighs what it weighs: its factors in words. */
export function factorWords(item: Item): readonly string[] {
  return factorsOf(item).map(({ name, kind, value }) => {
    const id = has(`factor-${name}`) ? `factor-${name}` : "factor-other";
    const figure = kind === "amount" ? amount(value) : share(value);
    return t(id, { name, value: figure, count: value, set: value > 0 ? "yes" : "no" });
  });
}

export function ballotOutcome(ballot: Ballot): string {
  return t(ballot.passed ? "ledger-vote-passed" : "ledger-vote-failed");
}

/** Whether a pair's books have anything to show. */
export const moved = (account: Account): boolean => account.items.some(({ amount: by }) => by !== 0);

export function pairingName(story: Debrief, { parties: [one, other] }: Pairing): string {
  return t("debrief-pair-two", { one: partyOf(story, one), other: partyOf(story, other) });
}
