import { describe, expect, it } from "vitest";
import { browserShelf, memoryShelf, recall } from "./storage";

const isNumber = (value: unknown): value is number => typeof value === "number";

describe.each([
  ["memory", memoryShelf],
  ["a browser", () => browserShelf(() => sessionStorage)],
  ["a browser that forbids storage", () => browserShelf(() => { throw new Error("denied"); })],
])("a shelf over %s", (_name, make) => {
  it("keeps what it was given until it is taken away", () => {
    const shelf = make();
    shelf.set("key", "value");
    expect(shelf.get("key")).toBe("value");
    shelf.set("key", null);
    expect(shelf.get("key")).toBeNull();
  });
});

it("falls back where nothing is kept, or something that was not expected", () => {
  const shelf = memoryShelf();
  expect(recall(shelf, "n", isNumber, 7)).toBe(7);
  shelf.set("n", "3");
  expect(recall(shelf, "n", isNumber, 7)).toBe(3);
  shelf.set("n", '"three"');
  expect(recall(shelf, "n", isNumber, 7)).toBe(7);
  shelf.set("n", "{broken");
  expect(recall(shelf, "n", isNumber, 7)).toBe(7);
});
