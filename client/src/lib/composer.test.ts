// @vitest-environment node
import { describe, expect, it } from "vitest";
import { board, draft } from "../../tests/fixture";
import * as c from "./composer";
import { memoryShelf } from "./storage";
import type { Measure } from "../generated/protocol";

const [notification, pledge] = board.measures as readonly [Measure, Measure];
const empty = c.blank(["nor", "sud"]);
const one = c.withMeasure(empty, notification, "nor");

describe("a text under the pen", () => {
  it("takes a measure with its usual numbers, for all parties of the text", () => {
    expect(one.articles).toEqual([
      { id: 1, measure: notification.id, parties: ["nor", "sud"], values: { troops: 13_000, days: 21 }, monitor: null },
    ]);
  });

  it("binds ourselves alone by a unilateral measure", () => {
    expect(c.withMeasure(empty, { ...pledge, reciprocity: "unilateral" }, "nor").articles[0]?.parties).toEqual(["nor"]);
  });

  it("numbers articles so that none is ever used twice", () => {
    const two = c.withMeasure(one, pledge, "nor");
    const again = c.withMeasure(c.withoutArticle(two, 1), pledge, "nor");
    expect(again.articles.map(({ id }) => id)).toEqual([2, 3]);
  });

  it("changes one number and nothing else", () => {
    expect(c.withValue(one, 1, "days", 42).articles[0]?.values).toEqual({ troops: 13_000, days: 42 });
    expect(c.withValue(one, 9, "days", 42)).toBe(one);
  });

  it("lets articles follow the parties, except those narrowed by hand", () => {
    const wider = c.withParties(one, ["nor", "sud", "ost"]);
    expect(wider.articles[0]?.parties).toEqual(["nor", "sud", "ost"]);
    const narrowed = c.withArticle(wider, { ...wider.articles[0]!, parties: ["nor", "sud"], monitor: "ost" });
    expect(c.withParties(narrowed, ["nor", "ost"]).articles[0]).toMatchObject({ parties: ["nor"], monitor: "ost" });
    expect(c.withParties(narrowed, ["nor", "sud"]).articles[0]).toMatchObject({ monitor: null });
    expect(c.withBound(narrowed, narrowed.articles[0]!, ["nor", "ost"]).articles[0]).toMatchObject({ parties: ["nor", "ost"], monitor: null });
    expect(c.withBound(narrowed, narrowed.articles[0]!, ["nor"]).articles[0]).toMatchObject({ monitor: "ost" });
  });

  it("says what is missing", () => {
    expect(c.missing(board, { ...empty, parties: ["nor"] })).toEqual(["compose-missing-title", "compose-missing-parties", "compose-missing-articles"]);
    expect(c.missing(board, { ...one, title: "T" })).toEqual([]);
    const odd = { ...one, title: "T", articles: [{ ...one.articles[0]!, measure: "x", parties: [] }] };
    expect(c.missing(board, odd)).toEqual(["compose-missing-bound", "compose-missing-measure"]);
  });
});

it("becomes the wish to table it, or to put it in the place of the old text", () => {
  expect(c.commandOf({ ...one, title: " T " })).toEqual({ type: "table", title: "T", parties: ["nor", "sud"], access: ["all"], articles: one.articles, term: null });
  expect(c.commandOf(c.revising(draft))).toEqual({ type: "revise", draft: "d1", revision: 3, title: "Ƀelts", articles: draft.articles, term: null });
});

it("is asked about at home as soon as it is a text, whatever it will be called", () => {
  expect(c.questionOf(board, one)).toEqual(c.commandOf(one));
  expect(c.questionOf(board, { ...one, title: "Belts" })).toEqual(c.questionOf(board, one));
  expect(c.questionOf(board, empty)).toBeNull();
  expect(c.questionOf(board, { ...one, asked: { parties: [], through: true } })).toBeNull();
  expect(c.questionOf(board, c.revising(draft))).toMatchObject({ type: "revise", draft: "d1", title: "" });
});

it("becomes a proposal where others' names are wanted, and waits until somebody is asked", () => {
  const through = { ...one, title: "T", asked: { parties: ["ost"], through: true } };
  expect(c.commandOf(through)).toMatchObject({ type: "propose", asked: ["ost"], through: true, parties: ["nor", "sud"] });
  expect(c.missing(board, { ...through, asked: { parties: [], through: false } })).toContain("compose-missing-asked");
});

it("is stale when the text on the table has moved on", () => {
  const mine = c.revising(draft);
  expect(c.isStale(mine, draft)).toBe(false);
  expect(c.isStale(mine, { ...draft, revision: 4 })).toBe(true);
  expect(c.isStale(one, draft)).toBe(false);
  expect(c.isStale(mine, null)).toBe(false);
});

it("is kept until it is thrown away", () => {
  const shelf = memoryShelf();
  expect(c.recallComposition(shelf, "new")).toBeNull();
  c.keepComposition(shelf, "new", one);
  expect(c.recallComposition(shelf, "new")).toEqual(one);
  expect(c.recallComposition(shelf, "d1")).toBeNull();
  c.keepComposition(shelf, "new", null);
  expect(c.recallComposition(shelf, "new")).toBeNull();
  shelf.set("detente.draft.new", '{"title":"T"}');
  expect(c.recallComposition(shelf, "new")).toBeNull();
});

it("puts an item in or out, in the given order", () => {
  expect(c.toggled(["a", "b", "c"], ["c"], "a")).toEqual(["a", "c"]);
  expect(c.toggled(["a", "b", "c"], ["a", "c"], "a")).toEqual(["c"]);
});
