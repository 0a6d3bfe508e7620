import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Recalled, UsualLine } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { story } from "./fixture";
import HistoryScreen from "./HistoryScreen.svelte";

const course = (rounds: number, good_faith: readonly number[], changes: Partial<Recalled> = {}): Recalled => ({
  rounds,
  lines: [
    { holder: "nor", of: "sud", good_faith },
    { holder: "sud", of: "nor", good_faith },
  ],
  became: [{ parties: ["nor", "sud"], transformed: null, crisis: null }],
  entered: [],
  leaps: [],
  refused: 0,
  ...changes,
});
const history = course(4, [300, 310, 320, 500, 700], { leaps: [{ round: 4, party: "nor" }] });
const here = course(2, [300, 280, 340]);
const usual: readonly UsualLine[] = [
  { holder: "nor", of: "sud", low: [300, 250, 240, 230, 230], middle: [300, 290, 300, 310, 320], high: [300, 330, 360, 400, 500] },
];

describe("what history did", () => {
  let screen: Record<string, unknown>;

  const show = (lines: readonly UsualLine[]): void => {
    const place = { exercise: "x1", screen: "history", round: null, holder: "nor", of: "sud" } as const;
    screen = mount(HistoryScreen, { target: document.body, props: { story: story(), place, history, here, usual: lines } });
    for (const one of document.querySelectorAll<HTMLButtonElement>("figure button")) one.click();
    flushSync();
  };
  const heads = (table: number): readonly string[] => [...(document.querySelectorAll("table")[table]?.querySelectorAll("thead th") ?? [])].map((one) => one.textContent.trim());

  beforeEach(async () => {
    vi.stubGlobal("ResizeObserver", class { observe(): void {} unobserve(): void {} disconnect(): void {} });
    await Promise.all([app.load("measures"), app.load("debrief"), app.load("whatif")]);
  });

  afterEach(async () => {
    await unmount(screen);
    vi.unstubAllGlobals();
  });

  it("speaks of bots' evenings only where they have been played", () => {
    show([]);
    expect(document.body.textContent).not.toContain("hatched");
    expect(heads(0)).toEqual(["Round", "history", "this exercise"]);
  });

  it("lays what is usual behind the one direction of which it is known", () => {
    show(usual);
    expect(document.body.textContent).toContain("The hatched area holds");
    expect(heads(0)).toEqual(["Round", "history", "this exercise", "Bots, lower tenth", "Bots, middle", "Bots, upper tenth"]);
    expect(heads(1)).toEqual(["Round", "history", "this exercise"]);
    expect(document.body.textContent).toContain("Eight of ten evenings of bots lie between 0.24 and 0.36");
  });

  it("has no lines for rounds in which nothing was done", () => {
    show([]);
    const acts = [...document.querySelectorAll("table")].at(-1);
    expect([...(acts?.querySelectorAll("tbody th") ?? [])].map((one) => one.textContent.trim())).toEqual(["Round 4"]);
  });
});
