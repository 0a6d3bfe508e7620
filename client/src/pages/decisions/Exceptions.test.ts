import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parts, withParts } from "../../../tests/fixture";
import { app } from "../../lib/app.svelte";
import { sheet } from "../../lib/orders";
import Exceptions from "./Exceptions.svelte";

const agreement = { ...parts.record!.agreements["d0"]!, lapsed: [] };

let page: Record<string, unknown>;
beforeEach(async () => {
  await app.load("interface");
  await app.load("measures");
});
afterEach(() => unmount(page));

function show(exceptions: Record<string, "spirit" | "evade">, lapsed: readonly number[] = []): void {
  const agreements = { d0: { ...agreement, lapsed: [...lapsed] } };
  app.state = withParts({ record: { ...parts.record!, agreements } });
  page = mount(Exceptions, { target: document.body, props: { orders: { ...sheet(null, 2), exceptions }, partner: "sud", locked: false } });
  flushSync();
}

const choices = (): HTMLSelectElement[] => [...document.querySelectorAll("select")];

it("offers each obligation apart, like the rest if nothing was said", () => {
  show({ "sud/d0/2": "evade" });
  expect(choices().map((choice) => choice.value)).toEqual(["", "evade"]);
  expect(document.querySelector("summary")?.textContent).toContain("One exception");
});

it("is set and taken back by the choice itself", () => {
  const wished = vi.spyOn(app, "do").mockReturnValue("id");
  show({ "sud/d0/2": "evade" });
  const [first, second] = choices();
  first!.value = "spirit";
  first!.dispatchEvent(new Event("change", { bubbles: true }));
  second!.value = "";
  second!.dispatchEvent(new Event("change", { bubbles: true }));
  const of = { type: "exception", round: 2, partner: "sud", agreement: "d0" };
  expect(wished.mock.calls.map(([command]) => command)).toEqual([
    { ...of, article: 1, stance: "spirit" },
    { ...of, article: 2, stance: null },
  ]);
});

it("is no question where a single obligation is the whole posture", () => {
  show({}, [2]);
  expect(choices()).toEqual([]);
});
