import { describe, expect, it } from "vitest";
import { article, board, draft, sight } from "../../tests/fixture";
import { changes, isUnseen, keepSeen, lastSeen } from "./revisions";
import { memoryShelf } from "./storage";

const ids = (before: object, after: object): readonly string[] =>
  changes(board, { ...draft, brackets: [], ...before }, { ...draft, brackets: [], ...after }).map(({ id, args }) => `${id} ${JSON.stringify(args)}`);

describe("two revisions of a text", () => {
  it("differ in nothing where nothing was changed", () => {
    expect(changes(board, draft, draft)).toEqual([]);
  });

  it("differ in numbers, articles, title, sponsors and whom they bind", () => {
    const more = { ...article, id: 2, measure: "non-use-of-force", values: {} };
    expect(ids({}, { articles: [{ ...article, values: { troops: 9000, days: 21 } }] })).toEqual(['value {"unit":"troops","from":13000,"to":9000}']);
    expect(ids({}, { articles: [article, more] })).toEqual(["added {}"]);
    expect(ids({ articles: [article, more] }, {})).toEqual(["removed {}"]);
    expect(ids({}, { articles: [{ ...more, id: 1 }] })).toEqual(["added {}", "removed {}"]);
    expect(ids({}, { title: "Ñew", sponsors: ["nor", "sud"] })).toEqual(['name {"from":"Ƀelts","to":"Ñew"}', 'sponsor {"party":"sud"}']);
    expect(ids({}, { articles: [{ ...article, parties: ["nor"] }] })).toEqual(["bound {}"]);
  });

  it("differ in brackets that were put or are gone, with their owner and number", () => {
    expect(ids({}, { brackets: draft.brackets })).toEqual(['bracket-put {"party":"sud","unit":"troops","to":9000}']);
    expect(ids({ brackets: draft.brackets }, {})).toEqual(['bracket-gone {"party":"sud","unit":"troops","to":9000}']);
  });
});

describe("what this device has seen", () => {
  it("is kept for each text, and a later revision is news", () => {
    const shelf = memoryShelf();
    const theirs = { ...draft, sponsors: ["sud"] };
    expect([isUnseen(shelf, sight(), theirs), isUnseen(shelf, sight(), draft)]).toEqual([true, false]);
    keepSeen(shelf, sight(), theirs);
    expect(lastSeen(shelf, sight(), "d1")?.revision).toBe(3);
    expect(isUnseen(shelf, sight(), theirs)).toBe(false);
    expect(isUnseen(shelf, sight(), { ...theirs, revision: 4 })).toBe(true);
    expect(isUnseen(shelf, sight(), { ...theirs, revision: 4, status: "failed" })).toBe(false);
  });
});
