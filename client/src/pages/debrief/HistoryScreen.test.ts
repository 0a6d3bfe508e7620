import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Recalled, LuckLine } from "../../generated/protocol";
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
const luck: readonly LuckLine[] = [
  { holder: "nor", of: "sud", low: [300, 250, 240, 230, 230], middle: [300, 290, 300, 310, 320], high: [300, 330, 360, 400, 500] },
];

describe("what history did", () => {
  let screen: Record<string, unknown>;

  const show = (lines: readonly LuckLine[], done = lines.length === 0 ? 0 : 40): void => {
    const place = { exercise: "x1", screen: "history", round: null, holder: "nor", of: "sud" } as const;
    screen = mount(HistoryScreen, { target: document.body, props: { story: story(), place, history, here, luck: lines, done, of: 40 } });
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

  it("speaks of other luck only where it has been played", () => {
    show([]);
    expect(document.body.textContent).not.toContain("hatched");
    expect(heads(0)).toEqual(["Round", "history", "this exercise"]);
  });

  it("lays what luck can do behind the one direction of which it is known", () => {
    show(luck);
    expect(document.body.textContent).toContain("The hatched area holds");
    expect(heads(0)).toEqual(["Round", "history", "this exercise", "other luck, lower tenth", "other luck, middle", "other luck, upper tenth"]);
    expect(heads(1)).toEqual(["Round", "history", "this exercise"]);
    expect(document.body.textContent).toContain("Under other luck history would mostly have lain between 0.24 and 0.36, as yours does");
  });

  it("passes no judgement by a few courses, and says how many there are", () => {
    show(luck, 4);
    expect(document.body.textContent).toContain("4 of 40");
    expect(document.body.textContent).not.toContain("hatched");
    expect(document.body.textContent).not.toContain("Under other luck history would");
  });

  it("has no lines for rounds in which nothing was done", () => {
    show([]);
    const acts = [...document.querySelectorAll("table")].at(-1);
    expect([...(acts?.querySelectorAll("tbody th") ?? [])].map((one) => one.textContent.trim())).toEqual(["Round 4"]);
  });
});
