/** Words for decisions and for what they could have been instead. */

import type { Choice, Offer, Debrief, Dropped } from "../../generated/protocol";
import { has, listed, say, t } from "../../lib/app.svelte";
import { refusalText } from "../../lib/names";
import { partyOf, roundOf } from "./words";

/** What was decided, as a line on a time line. */
export function offerText(story: Debrief, offer: Offer): string {
  const party = offer.party === null ? "" : partyOf(story, offer.party);
  const title = say(offer.title);
  const partners = listed([...new Set(offer.partners.filter((one) => one !== ""))].map((one) => partyOf(story, one)));
  switch (offer.kind) {
    case "posture":
      return t("rewind-did-posture", { party, how: postureText(story, offer) });
    case "attend":
      return t("rewind-did-attend", { party, what: listed(offer.values.map((token, index) => tokenText(story, token, offer.partners[index] ?? ""))) });
    case "sign":
      return t(offer.party === null ? "rewind-did-sign-all" : "rewind-did-sign", { party, title });
    case "all":
      return t("rewind-whole");
    case "side-payment":
      return t("rewind-did-side-payment", { party, group: t(`debrief-group-${offer.values[0] ?? ""}`) });
    case "exception":
      return t("rewind-did-exception", { party, partners, stance: t(`debrief-stance-${offer.values[0] ?? ""}`) });
    case "propose":
    case "table":
    case "revise":
    case "withdraw":
    case "bracket":
    case "unbracket":
    case "cosponsor":
    case "denounce":
    case "renew":
    case "query":
    case "inspect":
    case "leap":
    case "inject":
      return t(`rewind-did-${offer.kind}`, { party, title, partners });
  }
}

/** “in the spirit towards Halvern and Skerra, not at all towards Vessany”. */
function postureText(story: Debrief, { partners, values }: Offer): string {
  const stances = [...new Set(values)];
  return listed(
    stances.map((stance) =>
      t("rewind-posture", {
        stance: t(`debrief-stance-${stance}`),
        partners: listed(partners.filter((_, index) => values[index] === stance).map((one) => partyOf(story, one))),
      }),
    ),
  );
}

function tokenText(story: Debrief, token: string, partner: string): string {
  const name = t(`token-${token}`);
  return partner === "" ? name : t("rewind-token-with", { token: name, partner: partyOf(story, partner) });
}

/** What it could have been instead. */
export function choiceText({ kind }: Offer, { instead, rounds, value }: Choice): string {
  switch (instead) {
    case "never":
      return t(`rewind-never-${kind}`);
    case "shift":
      return t(rounds < 0 ? "rewind-earlier" : "rewind-later", { rounds: Math.abs(rounds) });
    case "stance":
      return t("rewind-stance", { stance: t(`debrief-stance-${value}`) });
    case "lens":
      return t(`rewind-lens-${value}`);
    case "spirit":
    case "measureless":
    case "leapless":
      return t(`rewind-${instead}`);
  }
}

/** The whole question in a line: what was decided, and what it is to have been. */
export function questionText(story: Debrief, offer: Offer, choice: Choice): string {
  const instead = choiceText(offer, choice);
  if (offer.kind === "all") return instead;
  return t("rewind-question", { round: roundOf(story, offer.round), did: offerText(story, offer), instead });
}

/** A recorded move that was no longer possible, and why. */
export function droppedText(story: Debrief, { round, actor, command, refused }: Dropped): string {
  const party = "party" in actor ? partyOf(story, actor.party) : t("control");
  const id = `rewind-move-${command.type}`;
  const did = t(has(id) ? id : "rewind-move-other");
  return t("rewind-dropped-line", { round: roundOf(story, round), party, did, why: refusalText(refused.code, refused.args) });
}
