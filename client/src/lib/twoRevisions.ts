/** Two revisions of a text laid beside one another: what stays, what is gone, what is new. */

import type { Article, Board, Draft } from "../generated/protocol";
import { reserved } from "./treaty";

/** A place in the text: what stood there, and what stands there now; null: nothing. */
export interface Place<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export interface ReservedNumber {
  readonly value: number;
  /** Who wants another number, and which. */
  readonly others: readonly { readonly party: string; readonly value: number }[];
}

export interface ComparedArticle {
  readonly id: number;
  /** The article that the sentence is taken from: the later one where there are two. */
  readonly article: Article;
  readonly numbers: ReadonlyMap<string, Place<ReservedNumber>>;
  readonly binds: Place<readonly string[]>;
  readonly monitor: Place<string>;
  /** Whether the article as a whole is gone, or new. */
  readonly fate: "stays" | "gone" | "new";
}

export interface Compared {
  readonly title: Place<string>;
  readonly sponsors: Place<readonly string[]>;
  readonly term: Place<number>;
  readonly articles: readonly ComparedArticle[];
}

/** Whether a place reads the same in both. */
export const isSame = <T>({ before, after }: Place<T>): boolean => JSON.stringify(before) === JSON.stringify(after);

export function compared(board: Board | undefined, before: Draft, after: Draft): Compared {
  const was = new Map(before.articles.map((article) => [key(article), article]));
  const now = new Set(after.articles.map(key));
  const gone = before.articles.filter((article) => !now.has(key(article)));
  return {
    title: { before: before.title, after: after.title },
    sponsors: { before: before.sponsors, after: after.sponsors },
    term: { before: before.term, after: after.term },
    articles: [...after.articles.map((article) => one(board, before, after, was.get(key(article)) ?? null, article)), ...gone.map((article) => one(board, before, after, article, null))],
  };
}

/** An article whose measure is another is another article. */
const key = ({ id, measure }: Article): string => `${id}/${measure}`;

function one(board: Board | undefined, before: Draft, after: Draft, was: Article | null, now: Article | null): ComparedArticle {
  const article = now ?? was;
  if (article === null) throw new Error("an article stands in one of the two");
  const old = was === null ? new Map<string, ReservedNumber>() : numbersOf(board, was, before);
  const young = now === null ? new Map<string, ReservedNumber>() : numbersOf(board, now, after);
  const names = [...new Set([...old.keys(), ...young.keys()])];
  const bound = (each: Article | null): readonly string[] | null => (each === null ? null : [...each.parties].sort());
  return {
    id: article.id,
    article,
    numbers: new Map(names.map((name) => [name, { before: old.get(name) ?? null, after: young.get(name) ?? null }])),
    binds: { before: bound(was), after: bound(now) },
    monitor: { before: was?.monitor ?? null, after: now?.monitor ?? null },
    fate: was === null ? "new" : now === null ? "gone" : "stays",
  };
}

const numbersOf = (board: Board | undefined, article: Article, { brackets }: Draft): Map<string, ReservedNumber> =>
  new Map(reserved(board, article, brackets).map(({ parameter, value, brackets: standing }) => [parameter.id, { value, others: standing.map(({ owner, value: wanted }) => ({ party: owner, value: wanted })) }]));
