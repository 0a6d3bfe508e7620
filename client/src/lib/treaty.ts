/** Treaty text as the page shows it: values, their alternatives in brackets, signatures. */

import type { Agreement, Article, Board, Bracket, Draft, Measure, Parameter, Stage } from "../generated/protocol";

/** One value of the text with what others want in its place. */
export interface Reserved {
  readonly parameter: Parameter;
  readonly value: number;
  /** In the order in which they were put; the text's own value is not among them. */
  readonly brackets: readonly Bracket[];
}

export function measureOf(board: Board | undefined, id: string): Measure | null {
  return board?.measures.find((measure) => measure.id === id) ?? null;
}

/** The values of an article in the order of its measure. */
export function reserved(board: Board | undefined, article: Article, brackets: readonly Bracket[]): readonly Reserved[] {
  const parameters = measureOf(board, article.measure)?.parameters ?? [];
  return parameters.map((parameter) => ({
    parameter,
    value: article.values[parameter.id] ?? parameter.default,
    brackets: brackets.filter((bracket) => bracket.article === article.id && bracket.parameter === parameter.id),
  }));
}

/** How much of the text is settled: values without a bracket, of all values that it has. */
export function settled(board: Board | undefined, draft: Draft): { readonly open: number; readonly all: number } {
  const values = draft.articles.flatMap((article) => reserved(board, article, draft.brackets));
  return { open: values.filter(({ brackets }) => brackets.length > 0).length, all: values.length };
}

/** Where a text stands with control, in exercises whose signed texts need its approval; empty: it is not asked. */
export type Approval = "" | "waiting" | "given" | "returned";

/** From so many signatures on there is something to vote on. */
export const SIGNERS = 2;

export function approval(stage: Stage | undefined, draft: Draft): Approval {
  if (stage?.approval !== true || draft.status !== "open") return "";
  if (draft.returned !== "") return "returned";
  if (draft.approved) return "given";
  return draft.signatures.length >= SIGNERS && draft.brackets.length === 0 ? "waiting" : "";
}

export interface SignatureSpace {
  readonly party: string;
  readonly signed: boolean;
}

export function signatureLine(draft: Draft): readonly SignatureSpace[] {
  return draft.parties.map((party) => ({ party, signed: draft.signatures.includes(party) }));
}

/** How much of whoever is bound a measure lays bare, in three words. */
export function baring({ exposure }: Measure): "little" | "some" | "much" {
  return exposure < 60 ? "little" : exposure < 250 ? "some" : "much";
}

/** The measures of a text that lay a party bare, those alone that do so most. */
export function heaviest(board: Board | undefined, draft: Pick<Draft, "articles">, party: string): readonly string[] {
  const binding = draft.articles.filter(({ parties }) => parties.includes(party));
  const measures = [...new Set(binding.map(({ measure }) => measure))].flatMap((id) => measureOf(board, id) ?? []);
  const most = (["much", "some"] as const).find((word) => measures.some((measure) => baring(measure) === word));
  return measures.filter((measure) => baring(measure) === most).map(({ id }) => id);
}

/** Own position towards a draft. */
export type Standing = "sponsor" | "party" | "reader";

export function standing(draft: Draft, viewer: string): Standing {
  if (draft.sponsors.includes(viewer)) return "sponsor";
  return draft.parties.includes(viewer) ? "party" : "reader";
}

/** Drafts on the table first, those that need us before the others, the newest before the older. */
export function inOrder(drafts: readonly Draft[], viewer: string): readonly Draft[] {
  const rank = (draft: Draft): number => {
    if (draft.status !== "open") return 3;
    if (!draft.parties.includes(viewer)) return 2;
    return draft.signatures.includes(viewer) ? 1 : 0;
  };
  return [...drafts].sort((one, other) => rank(one) - rank(other) || other.tabled - one.tabled);
}

/** The last round before something of it ends by itself; null: nothing does. */
export function endsWith(board: Board | undefined, agreement: Agreement): number | null {
  const bound = stillBinding(agreement);
  const since = agreement.renewed ?? agreement.entered;
  const terms = [agreement.term, ...bound.map(({ measure }) => measureOf(board, measure)?.duration ?? null)];
  const dated = terms.flatMap((term) => (term === null ? [] : [since + term]));
  return bound.length === 0 || dated.length === 0 ? null : Math.min(...dated);
}

/** A short label of what an article binds: the measure, unless the title says it. */
export function stillBinding(agreement: Agreement): readonly Article[] {
  return agreement.articles.filter(({ id }) => !agreement.lapsed.includes(id));
}
