import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parts, withParts } from "../../../tests/fixture";
import type { Orders } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { sheet } from "../../lib/orders";
import Tokens from "./Tokens.svelte";

describe("attention", () => {
  let page: Record<string, unknown>;
  afterEach(() => unmount(page));

  async function show(orders: Orders): Promise<void> {
    await app.load("interface");
    app.state = withParts({ crew: { s1: "head" }, moves: { ...parts.moves!, attention: [{ token: "experts", partner: "sud" }, { token: "forum", partner: null }] } });
    page = mount(Tokens, { target: document.body, props: { orders, locked: false } });
    flushSync();
  }

  const offered = (): (string | null)[] => [...document.querySelectorAll("[role=group]")].map((group) => group.getAttribute("aria-label"));

  it("is offered where it has an object, and the rest is named", async () => {
    await show(sheet(null, 2));
    expect(offered()).toEqual(["Convene experts", "Strengthen the forum"]);
    expect(document.body.textContent).toContain("Nothing to turn it to this round: Hold a review,");
  });

  it("stays where it was put when its object is gone", async () => {
    await show({ ...sheet(null, 2), tokens: [{ token: "monitor", partner: null }] });
    expect(offered()).toContain("Watch over others’ agreement");
  });

  it("is turned with one tap", async () => {
    const wished = vi.spyOn(app, "do").mockReturnValue("id");
    await show(sheet(null, 2));
    document.querySelector<HTMLButtonElement>("[role=group] button")?.click();
    expect(wished).toHaveBeenCalledWith(expect.objectContaining({ type: "attend", tokens: [{ token: "experts", partner: "sud" }] }));
  });
});
