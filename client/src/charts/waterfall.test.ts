import { describe, expect, it } from "vitest";
import type { Account, Cause, Item } from "../generated/protocol";
import { goodFaith, SMALL, waterfall } from "./waterfall";

const item = (cause: Cause, amount: number): Item => ({ cause, amount, subject: "", factors: {} });

function account(before: number, items: readonly Item[]): Account {
  const after = before + items.reduce((sum, one) => sum + one.amount, 0);
  const rest = { readiness: 300, bias: 200, fears: {}, threat: 400, institution: 0, baseline: 0 };
  return { before, after, items, ...rest };
}

describe("a waterfall", () => {
  const books = account(-800, [
    item("tide", 4),
    item("information", -210),
    item("process", 60),
    item("slide", -6),
    item("repair", 0),
  ]);
  const { falls, place, low, high } = waterfall(books);

  it("falls from the image before to the image after without a gap", () => {
    expect(falls[0]?.from).toBe(books.before);
    expect(falls.at(-1)?.to).toBe(books.after);
    for (const [index, fall] of falls.entries()) {
      expect(fall.to).toBe(fall.from + fall.amount);
      if (index > 0) expect(fall.from).toBe(falls[index - 1]?.to);
    }
  });

  it("names the weightiest cause first and sums what is small", () => {
    expect(falls.map((fall) => fall.items.map((one) => one.cause))).toEqual([
      ["information"],
      ["process"],
      ["tide", "slide"],
    ]);
    expect(falls.slice(0, -1).every((fall) => Math.abs(fall.amount) >= SMALL)).toBe(true);
  });

  it("keeps every level on the paper, more trust further on", () => {
    expect(place(low)).toBeGreaterThan(0);
    expect(place(high)).toBeLessThan(100);
    expect(place(high)).toBeGreaterThan(place(low));
  });

  it("stands still when nothing moved", () => {
    const still = waterfall(account(250, []));
    expect(still.falls).toEqual([]);
    expect(still.place(250)).toBeCloseTo(50);
  });
});

describe("good faith", () => {
  it("is one half at even odds, and mirrors", () => {
    expect(goodFaith(0)).toBe(500);
    expect(goodFaith(1100) + goodFaith(-1100)).toBe(1000);
  });
});
