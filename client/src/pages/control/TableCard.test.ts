import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExerciseSheet, SeminarSheet } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import TableCard from "./TableCard.svelte";

const seminar = { holders: [], scenario: { parties: [] } } as unknown as SeminarSheet;
const sheet = (changes: Partial<ExerciseSheet>): ExerciseSheet => ({
  id: "x1", number: 1, status: "lobby", round: 0, phase: "talks", due: null, left: null, reason: "",
  debrief: false, seats: [], understudies: {}, now: 0, ready: [], coach: [], noted: "", ...changes,
});

describe("the card of a table without people", () => {
  let card: Record<string, unknown> | null = null;

  beforeEach(() => app.load("control"));
  afterEach(() => {
    if (card !== null) void unmount(card);
  });

  function says(changes: Partial<ExerciseSheet>): string {
    card = mount(TableCard, { target: document.body, props: { seminar, exercise: sheet(changes) } });
    flushSync();
    return document.body.innerText || (document.body.textContent ?? "");
  }

  it("waits for them as long as they can come", () => {
    expect(says({})).toContain("Nobody has joined yet.");
  });

  it("waits for nobody when all is over", () => {
    const text = says({ status: "ended", understudies: { nor: "hawk" } });
    expect(text).toContain("Nobody but bots took part.");
    expect(text).not.toContain("yet");
  });
});
