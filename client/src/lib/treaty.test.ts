// @vitest-environment node
import { expect, it } from "vitest";
import { article, board, draft, parts } from "../../tests/fixture";
import { approval, endsWith, heaviest, inOrder, measureOf, reserved, settled, signatureLine, standing, stillBinding } from "./treaty";

it("shows each value of an article with what others want in its place", () => {
  const [troops, days] = reserved(board, article, draft.brackets);
  expect(troops).toMatchObject({ value: 13_000, brackets: [{ owner: "sud", value: 9000 }] });
  expect(days).toMatchObject({ value: 21, brackets: [] });
  expect(reserved(undefined, article, [])).toEqual([]);
  expect(reserved(board, { ...article, values: {} }, [])[0]?.value).toBe(13_000);
});

it("counts values with brackets, not brackets", () => {
  expect(settled(board, draft)).toEqual({ open: 1, all: 2 });
  const more = { ...draft, brackets: [...draft.brackets, { ...draft.brackets[0]!, id: 2, owner: "ost", value: 8000 }] };
  expect(settled(board, more)).toEqual({ open: 1, all: 2 });
});

it("names what lays a party bare most, and nothing where all of it is harmless", () => {
  const words = { ...article, id: 2, measure: "non-use-of-force", values: {}, parties: ["nor", "sud", "ost"] };
  const both = { ...draft, articles: [article, words] };
  expect(heaviest(board, both, "nor")).toEqual(["stockholm-notification"]);
  expect(heaviest(board, both, "ost")).toEqual([]);
  const dear = { ...board, measures: board.measures.map((each) => (each.id === "non-use-of-force" ? { ...each, exposure: 300 } : each)) };
  expect(heaviest(dear, both, "nor")).toEqual(["non-use-of-force"]);
});

it("keeps a place for every signature", () => {
  expect(signatureLine(draft)).toEqual([
    { party: "nor", signed: false },
    { party: "sud", signed: false },
    { party: "ost", signed: true },
  ]);
});

it("knows how one stands to a draft", () => {
  expect(["nor", "sud", "ver"].map((viewer) => standing(draft, viewer))).toEqual(["sponsor", "party", "reader"]);
});

it("puts what waits for us first, then what we have signed, what we only read, what is past", () => {
  const past = { ...draft, id: "past", status: "failed" as const };
  const read = { ...draft, id: "read", parties: ["sud", "ost"] };
  const signed = { ...draft, id: "signed", signatures: ["nor"] };
  const newer = { ...draft, id: "newer", tabled: 2 };
  expect(inOrder([past, read, signed, draft, newer], "nor").map(({ id }) => id)).toEqual(["newer", "d1", "signed", "read", "past"]);
});

it("leaves out what has lapsed", () => {
  const agreement = parts.record?.agreements["d0"];
  expect(agreement === undefined ? [] : stillBinding(agreement).map(({ id }) => id)).toEqual([1]);
});

it("knows when something of it ends by itself", () => {
  const agreement = parts.record!.agreements["d0"]!;
  expect(endsWith(board, agreement)).toBeNull();
  expect(endsWith(board, { ...agreement, term: 3 })).toBe(agreement.entered + 3);
  expect(endsWith(board, { ...agreement, term: 3, renewed: 4 })).toBe(7);
  expect(endsWith(board, { ...agreement, term: 3, lapsed: [1, 2] })).toBeNull();
});

it("knows only measures that are on offer", () => {
  expect(measureOf(board, "non-use-of-force")?.number).toBe(50);
  expect(measureOf(board, "x")).toBeNull();
});

it("says where a text stands with control, only where texts need its approval", () => {
  const stage = { ...parts.stage!, approval: true };
  const signed = { ...draft, brackets: [], signatures: ["nor", "sud"] };
  expect(approval(stage, draft)).toBe("");
  expect(approval(stage, signed)).toBe("waiting");
  expect(approval(stage, { ...signed, approved: true })).toBe("given");
  expect(approval(stage, { ...signed, signatures: [], returned: "Why?" })).toBe("returned");
  expect(approval(stage, { ...signed, status: "concluded" })).toBe("");
  expect(approval({ ...stage, approval: false }, signed)).toBe("");
  expect(approval(undefined, signed)).toBe("");
});
