import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Board, PartySight } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { defaults, type Command } from "../../lib/state";
import Seats from "./Seats.svelte";

const sight = (changes: Partial<PartySight>): PartySight => ({
  conditions: {}, readiness: 340, capital: 600, mandate: "m", orders: null, bot: null, crew: {}, time: null, ...changes,
});
const board = {
  parties: [
    { id: "nor", name: { en: "Norland" }, called: {}, short: "NO", playable: true },
    { id: "sud", name: { en: "Sudland" }, called: {}, short: "SU", playable: true },
  ],
  roles: [
    { id: "head", name: { en: "Head" }, rights: [] },
    { id: "military", name: { en: "Military" }, rights: [] },
  ],
} as unknown as Board;

describe("who is here", () => {
  let page: Record<string, unknown>;
  const wished: Command[] = [];

  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal = function (): void { this.open = true; };
    await app.load("control");
    wished.length = 0;
    vi.spyOn(app, "do").mockImplementation((command) => {
      wished.push(command);
      return "id";
    });
    app.state = {
      ...defaults(),
      parts: {
        board,
        stage: { status: "running", round: 2, name: {}, phase: "talks", due: 9, left: null, over: null, reason: "", ready: [], debrief: false, lead: "", approval: false },
        oversight: { rounds: 6, parties: { nor: sight({ crew: { s1: "head" } }), sud: sight({ bot: "hawk" }) }, pairs: {}, seats: 8, sent: [], allowances: { s1: 1500 }, adjustments: [], wishes: { s1: 0 } },
      },
      here: { type: "here", names: { s1: "Ada", s2: "Boris" }, places: { s1: ["nor", "head"] }, present: ["s1"], understudies: ["sud"] },
    };
    page = mount(Seats, { target: document.body, props: { place: { exercise: "x1", section: "seats", item: "" } } });
    flushSync();
  });

  afterEach(() => unmount(page));

  function choose(label: string, value: string): void {
    const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (select === null) throw new Error(`no list ${label}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
  }

  const press = (label: string): void => {
    document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)?.click();
    flushSync();
  };

  it("shows each person's place as the chosen line of a list", () => {
    expect(document.querySelector<HTMLSelectElement>('select[aria-label="Place of Ada"]')?.value).toBe("nor/head");
    expect(document.querySelector<HTMLSelectElement>('select[aria-label="Place of Boris"]')?.value).toBe("");
  });

  it("moves a person by the list, and takes the place away by its first line", () => {
    choose("Place of Ada", "sud/military");
    choose("Place of Ada", "");
    expect(wished).toEqual([
      { type: "seat", seat: "s1", party: "sud", role: "military" },
      { type: "seat", seat: "s1", party: null, role: null },
    ]);
    expect(document.querySelector<HTMLSelectElement>('select[aria-label="Place of Ada"]')?.value, "nothing was granted yet").toBe("nor/head");
  });

  it("lets a bot in and out with one tap", () => {
    press("Let a bot play: Norland");
    press("Take the bot out: Sudland");
    expect(wished).toEqual([
      { type: "understudy", party: "nor", bot: "reciprocator" },
      { type: "understudy", party: "sud", bot: null },
    ]);
  });

  it("gives a person time by the list, and a delegation some in this phase", () => {
    expect(document.querySelector<HTMLSelectElement>('select[aria-label="Time of Ada"]')?.value).toBe("1500");
    choose("Time of Ada", "2000");
    press("+3 min: Norland in this phase");
    expect(wished).toEqual([
      { type: "allow-time", seat: "s1", factor: 2000 },
      { type: "give-time", party: "nor", round: 2, phase: "talks", seconds: 180 },
    ]);
  });

  it("grants what somebody asked for with one press, or leaves it as it is", () => {
    press("Grant Ada: no limit");
    press("Leave it: Ada");
    expect(wished).toEqual([
      { type: "allow-time", seat: "s1", factor: 0 },
      { type: "allow-time", seat: "s1", factor: 1500 },
    ]);
  });

  it("offers no time and no bot where nothing is played any more, but places and links", () => {
    const { stage } = app.state.parts;
    if (stage === undefined) throw new Error("no stage");
    app.state = { ...app.state, parts: { ...app.state.parts, stage: { ...stage, status: "ended" } } };
    flushSync();
    const labels = [...document.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    expect(labels.filter((label) => /bot|Time of|min:|Grant|Leave it/i.test(label ?? ""))).toEqual([]);
    expect(labels).toContain("Place of Ada");
    expect(document.body.textContent).toContain("Bot: hawk");
  });

  it("lets the kind of bot be chosen first", () => {
    choose("Kind of bot for Norland", "hawk");
    press("Let a bot play: Norland");
    expect(wished).toEqual([{ type: "understudy", party: "nor", bot: "hawk" }]);
  });
});
