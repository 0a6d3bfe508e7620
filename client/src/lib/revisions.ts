/** What has changed in a text since this device saw it last, and which texts have moved on unseen. */

import type { Article, Board, Draft } from "../generated/protocol";
import { recall, type Shelf } from "./storage";
import type { State } from "./state";
import { reserved } from "./treaty";

/** As much of a revision as it takes to say what the next one changed. */
export type Revision = Pick<Draft, "revision" | "title" | "articles" | "brackets" | "sponsors">;

/** One difference: a message `change-…`, its measure and its arguments. */
export interface Change {
  readonly id: "name" | "added" | "removed" | "value" | "bound" | "bracket-put" | "bracket-gone" | "sponsor";
  readonly article: Article | null;
  readonly args: { readonly [key: string]: string | number };
}

/** The differences between two revisions, in the order of the text. */
export function changes(board: Board | undefined, before: Revision, after: Revision): readonly Change[] {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const now = new Set(after.articles.map(({ id }) => id));
  return [
    ...(before.title === after.title ? [] : [plain("name", { from: before.title, to: after.title })]),
    ...after.sponsors.filter((party) => !before.sponsors.includes(party)).map((party) => plain("sponsor", { party })),
    ...after.articles.flatMap((article) => {
      const was = old.get(article.id);
      return was === undefined || was.measure !== article.measure ? [{ id: "added" as const, article, args: {} }] : within(board, was, article);
    }),
    ...before.articles
      .filter(({ id, measure }) => !now.has(id) || after.articles.some((article) => article.id === id && article.measure !== measure))
      .map((article) => ({ id: "removed" as const, article, args: {} })),
    ...brackets(board, before, after, "bracket-put"),
    ...brackets(board, after, before, "bracket-gone"),
  ];
}

const plain = (id: Change["id"], args: Change["args"]): Change => ({ id, article: null, args });

function within(board: Board | undefined, was: Article, article: Article): readonly Change[] {
  const values = reserved(board, article, []).flatMap(({ parameter, value }): Change[] => {
    const from = was.values[parameter.id] ?? parameter.default;
    return from === value ? [] : [{ id: "value", article, args: { unit: parameter.unit, from, to: value } }];
  });
  const bound = [...was.parties].sort().join() === [...article.parties].sort().join() && was.monitor === article.monitor;
  return bound ? values : [...values, { id: "bound", article, args: {} }];
}

/** Brackets that stand in `some` and not in `others`. */
function brackets(board: Board | undefined, others: Revision, some: Revision, id: "bracket-put" | "bracket-gone"): readonly Change[] {
  return some.articles.flatMap((article) =>
    reserved(board, article, some.brackets).flatMap(({ parameter, brackets: standing }) =>
      standing
        .filter((bracket) => !others.brackets.some((other) => other.id === bracket.id && other.owner === bracket.owner))
        .map((bracket): Change => ({ id, article, args: { party: bracket.owner, unit: parameter.unit, to: bracket.value } })),
    ),
  );
}

// What was seen -----------------------------------------------------------------------------

const keyOf = ({ you }: State, draft: string): string => `detente.seen.${you?.exercise ?? ""}.${you?.viewer ?? ""}.${draft}`;

/** The revision that was on the screen last; null where the text was never opened here. */
export function lastSeen(shelf: Shelf, state: State, draft: string): Revision | null {
  return recall<Revision | null>(shelf, keyOf(state, draft), isRevision, null);
}

export function keepSeen(shelf: Shelf, state: State, { id, revision, title, articles, brackets: standing, sponsors }: Draft): void {
  shelf.set(keyOf(state, id), JSON.stringify({ revision, title, articles, brackets: standing, sponsors }));
}

/** Whether a text on the table is new here, or has moved on since it was opened. */
export function isUnseen(shelf: Shelf, state: State, draft: Draft): boolean {
  if (draft.status !== "open") return false;
  const seen = lastSeen(shelf, state, draft.id);
  return seen === null ? !draft.sponsors.includes(state.you?.viewer ?? "") : seen.revision < draft.revision;
}

function isRevision(value: unknown): value is Revision {
  if (typeof value !== "object" || value === null) return false;
  const { revision, articles, brackets: standing, sponsors } = value as { [key: string]: unknown };
  return typeof revision === "number" && [articles, standing, sponsors].every(Array.isArray);
}
