/** A draft that is being written: nothing typed is lost, by a reload or by looking elsewhere. */

import type { Article, Board, Draft, Foresee, Measure } from "../generated/protocol";
import { recall, type Shelf } from "./storage";
import { measureOf } from "./treaty";

export interface Composition {
  /** The draft that is being revised, and which revision was in sight; null: a new one. */
  readonly of: { readonly draft: string; readonly revision: number } | null;
  readonly title: string;
  readonly parties: readonly string[];
  /** `all`, or the parties admitted besides those it is written for. */
  readonly access: readonly string[];
  readonly articles: readonly Article[];
  /** Rounds for which it binds; null: until it is denounced. */
  readonly term: number | null;
  /** Whose names it is to bear beside ours, or instead of ours; null: we table it ourselves. */
  readonly asked: { readonly parties: readonly string[]; readonly through: boolean } | null;
}

export function blank(parties: readonly string[]): Composition {
  return { of: null, title: "", parties, access: ["all"], articles: [], term: null, asked: null };
}

export function revising(draft: Draft): Composition {
  const { id, revision, title, parties, access, articles, term } = draft;
  return { of: { draft: id, revision }, title, parties, access, articles, term, asked: null };
}

/** Adds a measure with its usual numbers, binding all for whom the draft is written. */
export function withMeasure(composition: Composition, measure: Measure, own: string): Composition {
  const id = 1 + Math.max(0, ...composition.articles.map((article) => article.id));
  const parties = measure.reciprocity === "unilateral" ? [own] : composition.parties;
  const values = Object.fromEntries(measure.parameters.map((parameter) => [parameter.id, parameter.default]));
  return { ...composition, articles: [...composition.articles, { id, measure: measure.id, parties, values, monitor: null }] };
}

export function withoutArticle(composition: Composition, id: number): Composition {
  return { ...composition, articles: composition.articles.filter((article) => article.id !== id) };
}

export function withArticle(composition: Composition, article: Article): Composition {
  return { ...composition, articles: composition.articles.map((old) => (old.id === article.id ? article : old)) };
}

export function withValue(composition: Composition, id: number, parameter: string, value: number): Composition {
  const article = composition.articles.find((candidate) => candidate.id === id);
  if (article === undefined) return composition;
  return withArticle(composition, { ...article, values: { ...article.values, [parameter]: value } });
}

/** For whom the draft is written; articles follow, except those that were narrowed by hand. */
export function withParties(composition: Composition, parties: readonly string[]): Composition {
  const whole = composition.parties;
  const follow = (article: Article): Article => {
    const narrowed = article.parties.length < whole.length;
    const bound = narrowed ? article.parties.filter((party) => parties.includes(party)) : parties;
    return { ...article, parties: bound, monitor: watching(parties, bound, article.monitor) };
  };
  return { ...composition, parties, articles: composition.articles.map(follow) };
}

/** Whom an article binds; its watcher goes when it is bound itself. */
export function withBound(composition: Composition, article: Article, bound: readonly string[]): Composition {
  return withArticle(composition, { ...article, parties: bound, monitor: watching(composition.parties, bound, article.monitor) });
}

/** A third party watches only as a party of the text that the article does not bind. */
function watching(parties: readonly string[], bound: readonly string[], monitor: string | null): string | null {
  return monitor !== null && parties.includes(monitor) && !bound.includes(monitor) ? monitor : null;
}

/** A list with the item put in or taken out, in the order of `all`. */
export function toggled(all: readonly string[], chosen: readonly string[], item: string): readonly string[] {
  return all.filter((each) => (each === item ? !chosen.includes(each) : chosen.includes(each)));
}

/** What is still missing before it can be tabled: ids of messages. */
export function missing(board: Board | undefined, composition: Composition): readonly string[] {
  const gaps: string[] = [];
  if (composition.title.trim() === "") gaps.push("compose-missing-title");
  if (composition.parties.length < 2) gaps.push("compose-missing-parties");
  if (composition.articles.length === 0) gaps.push("compose-missing-articles");
  if (composition.asked?.parties.length === 0) gaps.push("compose-missing-asked");
  if (composition.articles.some((article) => article.parties.length === 0)) gaps.push("compose-missing-bound");
  if (composition.articles.some((article) => measureOf(board, article.measure) === null)) gaps.push("compose-missing-measure");
  return gaps;
}

/** What home is asked of it, whatever it will be called; null: too little is written yet. */
export function questionOf(board: Board | undefined, composition: Composition): Foresee["text"] | null {
  const gaps = missing(board, composition).filter((gap) => gap !== "compose-missing-title");
  return gaps.length > 0 ? null : commandOf({ ...composition, title: "" });
}

/** The wish that puts it on the table, or in the place of the text that is there. */
export function commandOf(composition: Composition): Foresee["text"] {
  const { of, parties, access, articles, term, asked } = composition;
  const title = composition.title.trim();
  if (of !== null) return { type: "revise", draft: of.draft, revision: of.revision, title, articles, term };
  if (asked !== null) return { type: "propose", title, parties, access, articles, term, asked: asked.parties, through: asked.through };
  return { type: "table", title, parties, access, articles, term };
}

/** Whether the text on the table has moved on since this revision of it was begun. */
export function isStale(composition: Composition, draft: Draft | null): boolean {
  return composition.of !== null && draft !== null && draft.revision !== composition.of.revision;
}

export function keepComposition(shelf: Shelf, key: string, composition: Composition | null): void {
  shelf.set(`detente.draft.${key}`, composition === null ? null : JSON.stringify(composition));
}

export function recallComposition(shelf: Shelf, key: string): Composition | null {
  return recall<Composition | null>(shelf, `detente.draft.${key}`, isComposition, null);
}

function isComposition(value: unknown): value is Composition {
  if (typeof value !== "object" || value === null) return false;
  const { title, parties, access, articles, term } = value as { [key: string]: unknown };
  return (term === null || typeof term === "number") && "asked" in value && typeof title === "string" && [parties, access, articles].every(Array.isArray);
}
