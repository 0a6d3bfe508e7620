/** Words for decisions and for what they could have been instead. */

import type { Choice, Command, Debrief, DecisionKind, Dropped, Offer, Offers } from "../../generated/protocol";
import { has, listed, n, say, t, titled } from "../../lib/app.svelte";
import { measureName, refusalText } from "../../lib/names";
import { findChoice, readAdded, type Pick } from "./rewind";
import { groupName, partyOf, roundOf, theParty } from "./words";

const stanceName = (stance: string): string => t(`debrief-stance-${stance}`);
const parties = (story: Debrief, ids: readonly string[]): string => listed([...new Set(ids.filter((one) => one !== ""))].map((one) => theParty(story, one)));

/** What was decided, as a line on a time line. */
export function offerText(story: Debrief, offer: Only<Offer, "party" | "kind" | "title" | "partners" | "values">): string {
  const party = offer.party === null ? "" : partyOf(story, offer.party);
  const title = titled(say(offer.title));
  const partners = parties(story, offer.partners);
  const [said = ""] = offer.values;
  switch (offer.kind) {
    case "posture":
      return t("rewind-did-posture", { party, how: postureText(story, offer.partners, offer.values) });
    case "attend":
      return t("rewind-did-attend", { party, what: tokensText(story, offer.values, offer.partners) });
    case "sign":
      return t(offer.party === null ? "rewind-did-sign-all" : "rewind-did-sign", { party, title });
    case "all":
      return t("rewind-whole");
    case "side-payment":
      return t("rewind-did-side-payment", { party, group: groupName(said) });
    case "exception":
      return t("rewind-did-exception", { party, partners, stance: stanceName(said) });
    case "consent":
    case "reply":
      return t(`rewind-did-${offer.kind}`, { party, title, partners, said });
    case "improvise":
      return t("rewind-did-inject", { title });
    case "propose":
    case "table":
    case "revise":
    case "withdraw":
    case "bracket":
    case "unbracket":
    case "cosponsor":
    case "widen":
    case "unsign":
    case "denounce":
    case "renew":
    case "query":
    case "inspect":
    case "leap":
    case "inject":
      return t(`rewind-did-${offer.kind}`, { party, title, partners });
  }
}

type Only<T, K extends keyof T> = { readonly [P in K]: T[P] };

/** “in the spirit towards Halvern and Skerra, not at all towards Vessany”. */
function postureText(story: Debrief, partners: readonly string[], values: readonly string[]): string {
  const stances = [...new Set(values)];
  return listed(
    stances.map((stance) =>
      t("rewind-posture", {
        stance: stanceName(stance),
        partners: parties(story, partners.filter((_, index) => values[index] === stance)),
      }),
    ),
  );
}

const tokensText = (story: Debrief, tokens: readonly string[], partners: readonly string[]): string =>
  listed(tokens.map((token, index) => tokenText(story, token, partners[index] ?? "")));

export function tokenText(story: Debrief, token: string, partner: string): string {
  const name = t(`token-${token}`);
  return partner === "" ? name : t("rewind-token-with", { token: name, partner: partyOf(story, partner) });
}

/** What it could have been instead. */
export function choiceText(story: Debrief, { kind, values }: Offer, { instead, rounds, value, partner }: Choice): string {
  switch (instead) {
    case "never":
      if (kind === "improvise") return t("rewind-never-inject");
      return t(`rewind-never-${kind}`);
    case "shift":
      return t(rounds < 0 ? "rewind-earlier" : "rewind-later", { rounds: Math.abs(rounds) });
    case "stance":
      return t("rewind-stance", { stance: stanceName(value) });
    case "flip":
      return t("rewind-flip", { said: values[0] ?? "" });
    case "add":
      return addedText(story, kind, value, partner);
    case "lens":
      return t(`rewind-lens-${value}`);
    case "spirit":
    case "measureless":
    case "leapless":
      return t(`rewind-${instead}`);
  }
}

function addedText(story: Debrief, kind: DecisionKind, value: string, partner: string): string {
  if (kind === "unbracket" && value.includes(":")) return t("rewind-accept", { value: n(Number(value.split(":")[1])) });
  if (kind === "posture" || (kind === "exception" && value !== "")) return stanceName(value);
  if (kind === "exception" || value === "no") return t("rewind-no");
  if (kind === "attend") return tokenText(story, value, partner);
  return partner === "" ? t("rewind-yes") : partyOf(story, partner);
}

/** What a row of a delegation's round is about. */
export function rowText(story: Debrief, { kind, title, partners, values }: Offer): string {
  const args = { title: say(title), partners: parties(story, partners) };
  if (kind === "side-payment") return t("rewind-row-side-payment", { group: groupName(values[0] ?? "") });
  if (kind === "exception") return t("rewind-row-exception", { ...args, measure: measureName(values[1] ?? "") });
  return t(`rewind-row-${kind}`, args);
}

/** What a delegation did about it. */
export function didText(story: Debrief, { kind, partners, values }: Offer): string {
  const [said = ""] = values;
  switch (kind) {
    case "posture":
      return stanceName(said);
    case "exception":
      return said === "" ? t("rewind-no") : stanceName(said);
    case "attend":
      return values.length === 0 ? t("rewind-no") : tokensText(story, values, partners);
    case "inspect":
    case "query":
      return partners.length === 0 ? t("rewind-no") : parties(story, partners);
    case "side-payment":
      return t(values[1] === "yes" ? "rewind-yes" : "rewind-no");
    default:
      return t(said === "yes" ? "rewind-yes" : "rewind-no");
  }
}

/** A pick in a line: when, what was decided, and what it is to have been. */
export function pickText(story: Debrief, offers: Offers, words: Pick): string | null {
  const found = findChoice(offers, words);
  if (found !== null) {
    const instead = choiceText(story, found.offer, found.choice);
    if (found.offer.kind === "all") return instead;
    return t("rewind-question", { round: roundOf(story, found.offer.round), did: offerText(story, found.offer), instead });
  }
  const added = readAdded(words[0]);
  if (added === null) return null;
  const { party, round, command } = added;
  const titleOf = (id: string): string => say(offers.offers.find(({ draft }) => draft === id)?.title) || t("rewind-some-text");
  const did = commandText(story, party, command, titleOf);
  return t("rewind-added", { round: roundOf(story, round), did });
}

/** A wish in words, as if it had been granted. */
function commandText(story: Debrief, party: string | null, command: Command, titleOf: (id: string) => string): string {
  const made = (kind: DecisionKind, more: Partial<Offer> = {}): string => offerText(story, { party, kind, title: {}, partners: [], values: [], ...more });
  const not = (kind: DecisionKind): string => t("rewind-not", { party: party === null ? "" : partyOf(story, party), instead: t(`rewind-never-${kind}`) });
  const about = (id: string): Partial<Offer> => ({ title: { en: titleOf(id) } });
  const yes = (said: boolean): readonly string[] => [said ? "yes" : "no"];
  switch (command.type) {
    case "leap":
      return command.confirm ? made("leap") : not("leap");
    case "posture":
      return made("posture", { partners: [command.partner], values: [command.stance] });
    case "exception":
      return command.stance === null ? not("exception") : made("exception", { partners: [command.partner], values: [command.stance] });
    case "inspect":
    case "query":
      return command.target === null ? not(command.type) : made(command.type, { partners: [command.target] });
    case "attend":
      return command.tokens.length === 0
        ? not("attend")
        : made("attend", { values: command.tokens.map(({ token }) => token), partners: command.tokens.map(({ partner }) => partner ?? "") });
    case "side-payment":
      return command.pay ? made("side-payment", { values: [command.group] }) : not("side-payment");
    case "denounce":
      return command.notice ? made("denounce", about(command.agreement)) : not("denounce");
    case "renew":
      return command.renew ? made("renew", about(command.agreement)) : not("renew");
    case "consent":
      return made("consent", { ...about(command.proposal), values: yes(command.consent) });
    case "reply":
      return made("reply", { partners: [command.to], values: yes(command.answer) });
    case "sign":
    case "unsign":
    case "cosponsor":
    case "withdraw":
    case "unbracket":
    case "bracket":
    case "revise":
    case "widen":
      return made(command.type, about(command.draft));
    case "table":
    case "propose":
      return made(command.type, { title: { en: command.title } });
    case "improvise":
      return made("improvise", { title: { en: command.headline } });
    default:
      return `${party === null ? "" : partyOf(story, party)}: ${moveText(command.type)}`;
  }
}

function moveText(type: string): string {
  const id = `rewind-move-${type}`;
  return t(has(id) ? id : "rewind-move-other");
}

/** A move that was not possible, and why. */
export function droppedText(story: Debrief, { round, actor, command, refused }: Dropped): string {
  const party = "party" in actor ? partyOf(story, actor.party) : t("control");
  return t("rewind-dropped-line", { round: roundOf(story, round), party, did: moveText(command.type), why: refusalText(refused.code, refused.args) });
}
