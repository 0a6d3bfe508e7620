import { beforeEach, describe, expect, it } from "vitest";
import { NOW, parts, sight, stage, told, withParts } from "../../tests/fixture";
import { announce, listen } from "./announce";
import { app } from "./app.svelte";
import type { State } from "./state";

beforeEach(() => void (app.state = sight()));

const after = (next: State, before = sight()): string => {
  app.state = next;
  return announce(listen(before), next);
};
const say = (seat: string): State => {
  const fact = { fact: "heard", channel: "c1", party: "sud", seat, role: "head", text: "Well then", to: "" } as const;
  return { ...sight(), lines: { ...sight().lines, "talk/c1": [...sight().lines["talk/c1"]!, ...told(fact).map((line) => ({ ...line, at: NOW + 9 }))] } };
};

describe("what is said aloud", () => {
  it("is a new phase, a pause, the end", () => {
    expect(after(withParts({ stage: { ...stage, phase: "decisions" } }))).toBe("Round 2 (Åutumn): Decisions");
    expect(after(withParts({ stage: { ...stage, status: "paused" } }))).toContain("Paused");
    expect(after(withParts({ stage: { ...stage, status: "ended" } }))).toBe("Over");
  });

  it("is what others say, and not what one says oneself", () => {
    expect(after(say("s2"))).toBe("Šudland says: Well then");
    expect(after(say("s1"))).toBe("");
  });

  it("is that one was given more time, or all that one needs", () => {
    expect(after(withParts({ time: { extra: 90_000 } }))).toBe("In this phase your delegation has 1 min 30 s more than the others.");
    expect(after(withParts({ time: { extra: null } }))).toBe("In this phase no clock runs for your delegation.");
  });

  it("is that the connection was lost", () => {
    expect(after({ ...sight(), connection: "lost" })).toContain("lost");
  });

  it("is that nothing is stored, and that things are stored again", () => {
    const not = { ...sight(), storing: false };
    expect(after(not)).toContain("Nothing is being saved");
    expect(after(sight(), not)).toContain("saved again");
    expect(after({ ...sight(), connection: "lost" }, not)).toContain("connection is lost");
  });

  it("is nothing when nothing of this changed, or on arrival", () => {
    expect(after(withParts({ home: null }))).toBe("");
    expect(after(sight(), { ...sight(), parts: { ...parts, stage: undefined } as never, lines: {} })).toBe("");
  });
});
