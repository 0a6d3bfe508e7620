/** The sealed sheet of a round: what is chosen, what is left to its default. */

import type { Article, Attention, Orders, Right, Stance, Token } from "../generated/protocol";
import { isOurs } from "./rights";
import { agreements, drafts, type State } from "./state";
import { stillBinding } from "./treaty";

export const STANCES: readonly Stance[] = ["spirit", "letter", "shave", "evade"];
export const TOKENS: readonly Token[] = ["experts", "forum", "review", "question", "cost-review", "promote", "monitor", "gesture", "warning"];
/** Tokens that are spent with somebody, or show somebody a face. */
const WITH_PARTNER: ReadonlySet<Token> = new Set<Token>(["experts", "review", "gesture", "warning"]);

const MOST = 2;

/** The rights whose holders must both confirm a leap or an evasion. */
export const BOTH = ["leap", "comply"] as const;

/** What a delegation can decide in a round besides sealing. */
export type Act = "estimate" | "postures" | "inspection" | "replies" | "leap" | "tokens" | "payments" | "denounce";

/** In the order of the page: what was promised comes first, once there is anything to keep. */
export const RIGHT: Readonly<Record<Act, Right>> = {
  replies: "comply",
  postures: "comply",
  inspection: "inspect",
  estimate: "speak",
  leap: "leap",
  tokens: "explore",
  payments: "explore",
  denounce: "denounce",
};

/** Texts whose vote is near: signed by us, and open; the capital has said how they would fare. */
export function onTheTable(state: State): readonly string[] {
  const me = state.you?.viewer ?? "";
  return drafts(state)
    .filter(({ id, status, signatures }) => status === "open" && signatures.includes(me) && state.parts.forecasts?.[id] !== undefined)
    .map(({ id }) => id);
}

/** What is only there when there is an occasion; it is not missed otherwise. */
const OCCASIONAL: readonly Act[] = ["replies", "payments", "denounce"];

/** What asks for an answer in the round that it is there for. */
export const ASKING: readonly Act[] = ["replies", "payments", "estimate"];

/** The acts of a round by who decides them: this person, another of the delegation, nobody (there
 * is no choice to make). */
export function sortActs(state: State): Readonly<Record<"ours" | "theirs" | "none", readonly Act[]>> {
  const moves = state.parts.moves;
  const nothing = (...lists: (readonly string[] | undefined)[]): boolean => lists.every((list) => (list?.length ?? 0) === 0);
  const empty: readonly Act[] = [
    ...(nothing(moves?.partners) ? (["postures"] as const) : []),
    ...(nothing(moves?.inspectable, moves?.askable) ? (["inspection"] as const) : []),
    ...(nothing(moves?.askers) ? (["replies"] as const) : []),
    ...(nothing(onTheTable(state)) ? (["payments"] as const) : []),
    ...(nothing(moves?.denounceable) ? (["denounce"] as const) : []),
  ];
  const open = (Object.keys(RIGHT) as Act[]).filter((act) => !empty.includes(act));
  const mine = (act: Act): boolean => {
    if (act === "leap") return BOTH.some((right) => isOurs(state, right));
    return act === "estimate" || isOurs(state, RIGHT[act]);
  };
  return { ours: open.filter(mine), theirs: open.filter((act) => !mine(act)), none: empty.filter((act) => !OCCASIONAL.includes(act)) };
}

const EMPTY: Orders = {
  round: 0,
  postures: {},
  exceptions: {},
  inspect: null,
  query: null,
  replies: [],
  denounce: [],
  payments: [],
  tokens: [],
  leap: [],
  evasion: [],
  estimate: null,
  sealed: false,
  author: "",
};

/** The sheet of this round; what stands on an older sheet is past. */
export function sheet(orders: Orders | null | undefined, round: number): Orders {
  return orders?.round === round ? orders : { ...EMPTY, round };
}

export function stanceTowards(orders: Orders, partner: string): Stance {
  return orders.postures[partner] ?? "letter";
}

/** One obligation towards a partner, and what the sheet says of it in particular. */
export interface Obligation {
  readonly agreement: string;
  readonly title: string;
  readonly article: Article;
  readonly exception: Stance | null;
}

/** What binds us towards a partner, in the order of the record. */
export function obligations(state: State, orders: Orders, partner: string): readonly Obligation[] {
  const me = state.you?.viewer ?? "";
  return agreements(state)
    .filter(({ parties }) => parties.includes(me) && parties.includes(partner))
    .flatMap((agreement) =>
      stillBinding(agreement)
        .filter(({ parties }) => parties.includes(me))
        .map((article) => ({
          agreement: agreement.id,
          title: agreement.title,
          article,
          exception: orders.exceptions[`${partner}/${agreement.id}/${article.id}`] ?? null,
        })),
    );
}

export function needsPartner(token: Token): boolean {
  return WITH_PARTNER.has(token);
}

export function sameToken(one: Attention, other: Attention): boolean {
  return one.token === other.token && one.partner === other.partner;
}

/** The tokens after one was put down or taken up again; the oldest gives way to a new one. */
export function spend(tokens: readonly Attention[], token: Attention, most: number): readonly Attention[] {
  if (tokens.some((other) => sameToken(other, token))) return tokens.filter((other) => !sameToken(other, token));
  return [...tokens, token].slice(-most);
}

/** Tokens that a delegation has in a round, and those of them that still lie idle. */
export function attention(state: State, orders: Orders): { readonly left: number; readonly most: number } {
  const most = Math.min(MOST, state.parts.home?.attention ?? 0);
  return { left: Math.max(0, most - orders.tokens.length), most };
}

/** Whether some posture is an evasion, which two must confirm. */
export function evades(orders: Orders): boolean {
  return [...Object.values(orders.postures), ...Object.values(orders.exceptions)].includes("evade");
}

/** How many of the acts differ from their default: what the envelope says on its back. */
export function chosen(orders: Orders): number {
  const postures = Object.values(orders.postures).filter((stance) => stance !== "letter").length;
  const looks = orders.inspect === null && orders.query === null ? 0 : 1;
  return postures + Object.keys(orders.exceptions).length + looks + orders.replies.length + orders.denounce.length + orders.payments.length + orders.tokens.length + (orders.leap.length > 0 ? 1 : 0) + (orders.estimate === null ? 0 : 1);
}
