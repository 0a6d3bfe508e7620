import { describe, expect, it } from "vitest";
import { memoryShelf } from "../../lib/storage";
import { keepRan, ran } from "./ran";

const lens = [["lens:agent"]];

describe("what was asked here", () => {
  it("is kept once, with the most futures it was asked for", () => {
    const shelf = memoryShelf();
    keepRan(shelf, "e", { picks: lens, futures: 100 });
    keepRan(shelf, "e", { picks: [["no-leaps"]], futures: 0 });
    keepRan(shelf, "e", { picks: lens, futures: 0 });
    expect(ran(shelf, "e")).toEqual([{ picks: lens, futures: 100 }, { picks: [["no-leaps"]], futures: 0 }]);
    expect(ran(shelf, "other")).toEqual([]);
  });

  it("is the newest six", () => {
    const shelf = memoryShelf();
    for (let at = 0; at < 9; at += 1) keepRan(shelf, "e", { picks: [[`remove:${at}`]], futures: 0 });
    expect(ran(shelf, "e").map(({ picks }) => picks[0]?.[0])).toEqual([3, 4, 5, 6, 7, 8].map((at) => `remove:${at}`));
  });

  it("is nothing where something else stands there", () => {
    const shelf = memoryShelf();
    shelf.set("detente.ran.e", '[{"picks":[1],"futures":0}]');
    expect(ran(shelf, "e")).toEqual([]);
  });
});
