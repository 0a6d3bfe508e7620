import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it, vi } from "vitest";
import { draft, parts, withParts } from "../../../tests/fixture";
import { app } from "../../lib/app.svelte";
import { onTheTable, sheet } from "../../lib/orders";
import Payments from "./Payments.svelte";

let page: Record<string, unknown>;
afterEach(() => unmount(page));

const forecasts = { d1: { revision: draft.revision, word: "doubtful" as const, against: "military" } };

async function show(payments: readonly string[]): Promise<void> {
  await app.load("interface");
  app.state = withParts({
    crew: { s1: "head" },
    forecasts,
    "draft/d1": { ...draft, brackets: [], signatures: ["nor"] },
  });
  page = mount(Payments, { target: document.body, props: { orders: { ...sheet(null, 2), payments }, locked: false } });
  flushSync();
}

it("names each group with its price, and what is promised so far", async () => {
  await show(["military"]);
  expect(onTheTable(app.state)).toEqual([draft.id]);
  const buttons = [...document.querySelectorAll("button")];
  expect(buttons.map((button) => button.getAttribute("aria-pressed"))).toEqual(["true", "false", "false", "false"]);
  expect(buttons[0]?.textContent).toMatch(/Promised \(5\)\s+the military/u);
  expect(document.body.textContent).toContain(`Promised so far: 5 of your standing of ${Math.round(parts.home!.capital / 10)}.`);
});

it("is promised with one press, and taken back with another", async () => {
  const wished = vi.spyOn(app, "do").mockReturnValue("id");
  await show(["military"]);
  for (const button of [...document.querySelectorAll("button")].slice(0, 2)) button.click();
  expect(wished.mock.calls.map(([command]) => command)).toEqual([
    { type: "side-payment", round: 2, group: "military", pay: false },
    { type: "side-payment", round: 2, group: "legislature", pay: true },
  ]);
});
