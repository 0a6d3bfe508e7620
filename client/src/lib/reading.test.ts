// @vitest-environment node
import { expect, it } from "vitest";
import { sight, you } from "../../tests/fixture";
import { keepRead, withRead } from "./reading";
import { readUpTo, unread } from "./state";
import { memoryShelf } from "./storage";

it("remembers through a reload what was read, for this place only", () => {
  const shelf = memoryShelf();
  keepRead(shelf, readUpTo(sight(), "c1"));
  expect(unread(withRead(sight(), shelf), "c1")).toBe(0);
  expect(unread(withRead(sight({ you: { ...you, viewer: "sud", seat: "s9" } }), shelf), "c1")).toBe(2);
});

it("never goes back behind what is known to be read", () => {
  const shelf = memoryShelf();
  keepRead(shelf, sight({ read: { c1: 1 } }));
  expect(withRead(sight({ read: { c1: 2, c2: 1 } }), shelf).read).toEqual({ c1: 2, c2: 1 });
});

it("knows nothing before there is a place, or of what something else left there", () => {
  const shelf = memoryShelf();
  keepRead(shelf, sight({ you: null, read: { c1: 1 } }));
  shelf.set("detente.heard.ex1.nor", '{"c1":"all"}');
  expect(withRead(sight(), shelf).read).toEqual({});
});
