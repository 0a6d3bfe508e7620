import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../../lib/app.svelte";
import FearedCard from "./FearedCard.svelte";
import { story } from "./fixture";
import { findFeared } from "./story";
import { unveiled } from "./unveiled.svelte";

describe("a pair before and after it is unveiled", () => {
  let card: Record<string, unknown>;

  beforeEach(async () => {
    vi.stubGlobal("ResizeObserver", class { observe(): void {} unobserve(): void {} disconnect(): void {} });
    await Promise.all([app.load("measures"), app.load("debrief")]);
    unveiled.clear();
    const told = story();
    const feared = findFeared(told, "sud", "nor");
    if (feared === null) throw new Error("the story has nothing to unveil");
    card = mount(FearedCard, { target: document.body, props: { story: told, exercise: "x1", feared } });
  });

  afterEach(async () => {
    await unmount(card);
    vi.unstubAllGlobals();
  });

  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll("button")].find((one) => one.textContent.trim().includes(name));
  const press = (name: string): void => {
    button(name)?.click();
    flushSync();
  };

  it("shows what was guessed, and nothing of the truth, not even in the tables", () => {
    for (const one of document.querySelectorAll<HTMLButtonElement>("figure button")) one.click();
    flushSync();
    expect(document.querySelectorAll("table")).toHaveLength(2);
    const text = document.body.textContent;
    expect(text).toContain("a little threatened, most of all by coercion");
    expect(text).not.toMatch(/0\.54|0\.58|0\.38|feared most/u);
    expect(document.querySelectorAll(".bar, path.line[d^='M']")).toHaveLength(0);
  });

  it("shows the truth once unveiled, and goes on reading there", async () => {
    press("Unveil");
    await new Promise((done) => setTimeout(done));
    await tick();
    const truth = document.querySelector(".truth");
    expect(truth?.textContent).toContain("surprise attack");
    expect(truth?.textContent).toContain("That they attack before we are ready.");
    expect(document.activeElement).toBe(truth);
    expect(document.body.textContent).toContain("0.54");
    expect(button("Unveil")).toBeUndefined();
    expect(app.said).toContain("surprise attack");
  });
});
