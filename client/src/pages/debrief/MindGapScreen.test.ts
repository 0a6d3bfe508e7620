import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reader } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { story } from "./fixture";
import MindGapScreen from "./MindGapScreen.svelte";

describe("how well each read the others", () => {
  let screen: Record<string, unknown>;

  beforeEach(async () => {
    vi.stubGlobal("ResizeObserver", class { observe(): void {} unobserve(): void {} disconnect(): void {} });
    await app.load("debrief");
  });

  afterEach(async () => {
    await unmount(screen);
    vi.unstubAllGlobals();
  });

  const sentenceOf = (lean: number): string => {
    const plain = story();
    const parties = plain.parties.map((party) => (party.id === "nor" ? { ...party, name: { en: "Union" }, called: { en: "the Union" } } : party));
    const reader = { by: "sud", about: "nor", guesses: 3, hits: 1, mean_error: 140, lean, slope: null, closing: 0 } as unknown as Reader;
    screen = mount(MindGapScreen, { target: document.body, props: { story: { ...plain, parties, mind_gap: { gaps: [], readers: [reader] } } } });
    flushSync();
    return document.querySelector("main p.serif, p.serif")?.textContent ?? "";
  };

  it("calls whom they read as a sentence does, more or less afraid than it was", async () => {
    expect(sentenceOf(120)).toContain("took the Union for more afraid");
    await unmount(screen);
    expect(sentenceOf(-120)).toContain("took the Union for less afraid");
  });
});
