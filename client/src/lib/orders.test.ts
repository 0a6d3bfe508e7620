// @vitest-environment node
import { describe, expect, it } from "vitest";
import { moves, parts, sight, withParts, you } from "../../tests/fixture";
import { attention, chosen, evades, needsPartner, obligations, sheet, sortActs, spend, stanceTowards } from "./orders";
import type { Attention } from "../generated/protocol";

const orders = parts.orders!;
const experts: Attention = { token: "experts", partner: "sud" };
const forum: Attention = { token: "forum", partner: null };
const promote: Attention = { token: "promote", partner: null };

it("is empty where the sheet that is held is of another round", () => {
  expect(sheet(orders, 2)).toBe(orders);
  expect(sheet(orders, 3)).toMatchObject({ round: 3, postures: {}, tokens: [], sealed: false });
  expect(sheet(null, 1).round).toBe(1);
});

it("keeps to the letter where nothing was said", () => {
  expect(stanceTowards(orders, "sud")).toBe("evade");
  expect(stanceTowards(orders, "ost")).toBe("letter");
  expect(evades(orders)).toBe(true);
  expect(evades(sheet(null, 1))).toBe(false);
});

it("counts what departs from the defaults", () => {
  expect(chosen(orders)).toBe(3);
  expect(chosen(sheet(null, 1))).toBe(0);
  expect(chosen({ ...sheet(null, 1), query: "sud", replies: ["sud"], denounce: ["d0"] })).toBe(3);
  expect(chosen({ ...orders, postures: { sud: "letter" }, inspect: "sud", estimate: { round: 2, about: "sud", level: 3, fear: "growth" } })).toBe(4);
});

it("knows what binds us towards a partner, and what is an exception", () => {
  const made = { ...orders, exceptions: { "sud/d0/1": "evade" as const }, postures: {} };
  expect(obligations(sight(), made, "sud").map(({ article, exception }) => [article.id, exception])).toEqual([[1, "evade"]]);
  expect(obligations(sight(), made, "ost")).toEqual([]);
  expect(evades(made)).toBe(true);
  expect(chosen(made)).toBe(chosen(orders));
});

describe("attention", () => {
  it("is put down, taken up again, and never beyond what there is", () => {
    expect(spend([], experts, 2)).toEqual([experts]);
    expect(spend([experts], { ...experts }, 2)).toEqual([]);
    expect(spend([experts, forum], promote, 2)).toEqual([forum, promote]);
    expect(spend([experts], { ...experts, partner: "ost" }, 2)).toHaveLength(2);
  });

  it("says what still lies idle", () => {
    const one = sheet(parts.orders, 2);
    expect(attention(sight(), one)).toEqual({ left: 1, most: 2 });
    expect(attention(sight(), { ...one, tokens: [] })).toEqual({ left: 2, most: 2 });
    expect(attention(withParts({ home: null }), one)).toEqual({ left: 0, most: 0 });
  });

  it("needs a partner to meet or to review with", () => {
    expect((["experts", "review", "forum", "monitor"] as const).map(needsPartner)).toEqual([true, true, false, false]);
  });
});

describe("the acts of a round", () => {
  it("are shown first to whom they belong", () => {
    expect(sortActs(sight())).toEqual({ ours: ["estimate", "leap"], theirs: ["postures", "inspection", "tokens"], none: [] });
    expect(sortActs(sight({ you: { ...you, seat: "s3", role: "military" } }))).toEqual({
      ours: ["postures", "inspection", "estimate", "leap", "tokens"],
      theirs: [],
      none: [],
    });
  });

  it("leave out those in which there is nothing to choose", () => {
    const state = withParts({ moves: { ...moves, partners: [], inspectable: [], askable: [] } });
    expect(sortActs(state)).toEqual({ ours: ["estimate", "leap"], theirs: ["tokens"], none: ["postures", "inspection"] });
  });

  it("grow by a question that waits, and by what can be left", () => {
    const alone = withParts({ crew: { s1: "head" }, moves: { ...moves, askers: ["sud"], denounceable: ["d0"] } });
    expect(sortActs(alone).ours).toEqual(["replies", "postures", "inspection", "estimate", "leap", "tokens", "denounce"]);
  });

  it("all belong to somebody who is alone", () => {
    expect(sortActs(withParts({ crew: { s1: "head" } })).theirs).toEqual([]);
  });
});
