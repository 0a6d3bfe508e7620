import { describe, expect, it } from "vitest";
import { article, board, draft } from "../../tests/fixture";
import { compared, isSame } from "./twoRevisions";

const bare = { ...draft, brackets: [] };

describe("two revisions side by side", () => {
  it("are the same where nothing was changed", () => {
    const { title, sponsors, term, articles } = compared(board, draft, draft);
    expect([title, sponsors, term].every((one) => isSame<unknown>(one))).toBe(true);
    expect(articles.map(({ fate }) => fate)).toEqual(["stays"]);
    expect([...(articles[0]?.numbers.values() ?? [])].every(isSame)).toBe(true);
  });

  it("show a number that is another, and one that somebody reserved", () => {
    const [first] = compared(board, bare, { ...bare, articles: [{ ...article, values: { troops: 9000, days: 21 } }] }).articles;
    expect(first?.numbers.get("troops")).toEqual({ before: { value: 13000, others: [] }, after: { value: 9000, others: [] } });
    expect(first?.numbers.get("days")).toEqual({ before: { value: 21, others: [] }, after: { value: 21, others: [] } });
    const [reserved] = compared(board, bare, draft).articles;
    expect(reserved?.numbers.get("troops")?.after).toEqual({ value: 13000, others: [{ party: "sud", value: 9000 }] });
  });

  it("keep what is gone at the end, and take another measure for another article", () => {
    const more = { ...article, id: 2, measure: "non-use-of-force", values: {} };
    expect(compared(board, { ...bare, articles: [article, more] }, bare).articles.map(({ id, fate }) => [id, fate])).toEqual([[1, "stays"], [2, "gone"]]);
    expect(compared(board, bare, { ...bare, articles: [{ ...more, id: 1 }] }).articles.map(({ id, fate }) => [id, fate])).toEqual([[1, "new"], [1, "gone"]]);
  });

  it("say whom an article binds by whom, and not by their order", () => {
    const turned = { ...article, parties: [...article.parties].reverse() };
    const [first] = compared(board, bare, { ...bare, articles: [turned] }).articles;
    expect(first === undefined ? false : isSame(first.binds)).toBe(true);
  });
});
