import { describe, expect, it } from "vitest";
import { story } from "./fixture";
import {
  agreementTitle,
  articleOf,
  fearedInOrder,
  fearsNow,
  findAccount,
  findBooks,
  findFeared,
  findPairing,
  firstAndLast,
  levelThreat,
  threatLevel,
} from "./story";

describe("a story", () => {
  const told = story();

  it("begins with rivals, both directions after one another", () => {
    expect(fearedInOrder(told).map(({ holder, of }) => `${holder}/${of}`)).toEqual(["nor/sud", "sud/nor", "nor/mid"]);
  });

  it("begins, for who reads it at a table, with those who feared the reader", () => {
    const order = (reader: string): readonly string[] => fearedInOrder(told, reader).map(({ holder, of }) => `${holder}/${of}`);
    expect(order("nor")).toEqual(["sud/nor", "nor/sud", "nor/mid"]);
    expect(order("sud")).toEqual(["nor/sud", "sud/nor", "nor/mid"]);
    expect(order("mid")).toEqual(["nor/sud", "sud/nor", "nor/mid"]);
    expect(findFeared(told, "", "", "nor")?.holder).toBe("sud");
  });

  it("finds a pair whichever party is named first, and the rivals where none is", () => {
    expect(findPairing(told, "mid", "nor")?.parties).toEqual(["nor", "mid"]);
    expect(findPairing(told, "", "")?.rival).toBe(true);
    expect(findFeared(told, "x", "y")?.holder).toBe("nor");
  });

  it("finds the books of a round, and the last where that is not there", () => {
    expect(findBooks(told, 1)?.round).toBe(1);
    expect(findBooks(told, null)?.round).toBe(2);
    expect(findBooks(story({ books: [] }), null)).toBeNull();
    expect(findAccount(findBooks(told, 2), "nor", "mid")).toBeNull();
  });

  it("tells the first guess from the last, or that there was none", () => {
    const [feared] = told.feared;
    if (feared === undefined) throw new Error("nobody feared anything");
    expect(firstAndLast(feared)?.map(({ fear }) => fear)).toEqual(["coercion", "opacity"]);
    expect(firstAndLast({ ...feared, guesses: [] })).toBeNull();
  });

  it("sorts the fears of the last round, the greatest first", () => {
    const [feared] = told.feared;
    if (feared === undefined) throw new Error("nobody feared anything");
    expect(fearsNow(feared).slice(0, 2)).toEqual([["surprise", 540, 600], ["coercion", 250, 200]]);
  });

  it("puts guesses and truths on one scale", () => {
    for (const level of [1, 2, 3, 4, 5]) expect(threatLevel(levelThreat(level))).toBe(level);
    expect(threatLevel(1000)).toBe(5);
  });

  it("knows agreements by the time line, and articles by their subject", () => {
    expect(agreementTitle(told, "a1")).toBe("Accord");
    expect(agreementTitle(told, "a2")).toBeNull();
    expect(articleOf("a1/2")).toEqual({ agreement: "a1", article: 2 });
    expect([articleOf("sud"), articleOf(""), articleOf("a1/x")]).toEqual([null, null, null]);
  });
});
