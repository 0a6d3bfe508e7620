/** What stands in each act of the sheet, in a few words: for a line that can be opened. */

import type { Orders } from "../../generated/protocol";
import { app, joined, t, titled } from "../../lib/app.svelte";
import { measureName, partyName } from "../../lib/names";
import { attention, BOTH, obligations, STANCES, stanceTowards, type Act } from "../../lib/orders";

const pair = (what: string, how: string): string => t("now-with", { what, how });

export interface Now {
  readonly text: string;
  /** Whether it departs from the default, or is done. */
  readonly chosen: boolean;
}

export function nowOf(act: Act, orders: Orders): Now {
  const chosen = (texts: readonly string[]): Now => ({ text: texts.length === 0 ? t("now-default") : joined(texts, "semicolon"), chosen: texts.length > 0 });
  const { moves, record } = app.state.parts;
  switch (act) {
    case "estimate":
      return orders.estimate === null
        ? { text: t("now-no-estimate"), chosen: false }
        : { text: joined([t(`level-${orders.estimate.level}`), t(`fear-${orders.estimate.fear}`)]), chosen: true };
    case "postures":
      return postures(moves?.partners ?? [], orders);
    case "inspection":
      if (orders.inspect !== null) return { text: t("inspection-of", { party: partyName(orders.inspect) }), chosen: true };
      if (orders.query !== null) return { text: t("query-to", { party: partyName(orders.query) }), chosen: true };
      return { text: t("inspection-nobody"), chosen: false };
    case "replies":
      return {
        text: joined((moves?.askers ?? []).map((asker) => pair(partyName(asker), orders.replies.includes(asker) ? t("reply-answer") : t("reply-silence")))),
        chosen: orders.replies.length > 0,
      };
    case "leap":
      return orders.leap.length === 0
        ? chosen([])
        : { text: t(BOTH.every((right) => orders.leap.includes(right)) ? "leap-both" : "leap-one"), chosen: true };
    case "tokens":
      return tokens(orders);
    case "payments":
      return chosen(orders.payments.map((group) => t(`group-${group}`)));
    case "denounce":
      return chosen(orders.denounce.map((id) => titled(record?.agreements[id]?.title ?? id)));
  }
}

/** What attention was turned to, and what of it lies idle: nothing keeps that for another round. */
function tokens(orders: Orders): Now {
  const purse = attention(app.state, orders);
  const spent = orders.tokens.map(({ token, partner }) => (partner === null ? t(`token-${token}`) : pair(t(`token-${token}`), partyName(partner))));
  return { text: joined(purse.left > 0 ? [...spent, t("now-tokens-left", { ...purse })] : spent, "semicolon"), chosen: spent.length > 0 };
}

/** One word where all are treated alike; otherwise who is met how, exceptions too. */
function postures(partners: readonly string[], orders: Orders): Now {
  const exceptions = partners.flatMap((partner) =>
    obligations(app.state, orders, partner).flatMap(({ article, exception }) =>
      exception === null ? [] : [pair(measureName(article.measure), t(`stance-${exception}`))],
    ),
  );
  const chosen = exceptions.length > 0 || partners.some((partner) => stanceTowards(orders, partner) !== "letter");
  const alike = STANCES.find((stance) => partners.every((partner) => stanceTowards(orders, partner) === stance));
  const each = alike === undefined ? partners.map((partner) => pair(partyName(partner), t(`stance-${stanceTowards(orders, partner)}`))) : [t(`stance-${alike}`)];
  return { text: joined([...each, ...exceptions], "semicolon"), chosen };
}
