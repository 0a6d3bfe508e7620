import { describe, expect, it } from "vitest";
import type { Offers } from "../../generated/protocol";
import { findChoice, keyOf, readAdded, readPicks, subjectOf, toggled, without, writeAdded, writePicks } from "./rewind";

const leap = writeAdded("nor", 2, { type: "leap", round: 2, confirm: true });
const pay = writeAdded("nor", 2, { type: "side-payment", round: 2, group: "a~b/c%", pay: true });

describe("picks in an address", () => {
  it("come back as they were, whatever stands in them", () => {
    const picks = [["remove:1,2"], [leap, "add:nor:2:x"], [pay]];
    expect(readPicks(writePicks(picks))).toEqual(picks);
    expect(writePicks(picks)).not.toContain("/");
    expect(readPicks("")).toEqual([]);
  });

  it("survive an address that was cut off", () => {
    expect(readPicks("remove:1%2")).toEqual([["remove:1%2"]]);
  });
});

describe("what is added", () => {
  it("is read back from its word", () => {
    expect(readAdded(leap)).toEqual({ party: "nor", round: 2, command: { type: "leap", round: 2, confirm: true } });
    expect(readAdded('add:control:1:{"type":"inject","inject":"fog"}')?.party).toBeNull();
  });

  it.each(["", "remove:1", "add:nor:2:", "add:nor:x:{}", "add:nor:2:{}", "add:nor:2:[1"])("is nothing in %s", (word) => {
    expect(readAdded(word)).toBeNull();
  });
});

describe("a list of picks", () => {
  it("holds one pick about one thing", () => {
    const [first, second] = [["lens:agent"], ["lens:conventional"]];
    expect(toggled([first], second)).toEqual([second]);
    expect(toggled([first], first)).toEqual([]);
    expect(toggled([first], ["no-leaps"])).toEqual([first, ["no-leaps"]]);
    expect(without([first, ["no-leaps"]], first)).toEqual([["no-leaps"]]);
  });

  it("knows a question and an inspection as one thing, and two partners as two", () => {
    const about = (command: Parameters<typeof writeAdded>[2]): string => subjectOf([writeAdded("nor", 2, command)]);
    expect(about({ type: "inspect", round: 2, target: "sud" })).toBe(about({ type: "query", round: 2, target: null }));
    expect(about({ type: "posture", round: 2, partner: "sud", stance: "spirit" })).not.toBe(about({ type: "posture", round: 2, partner: "mid", stance: "spirit" }));
  });

  it("finds the choice that it came from", () => {
    const choice = { words: ["remove:3"], instead: "never", rounds: 0, value: "", partner: "" } as const;
    const offer = { round: 1, phase: "talks", party: "nor", kind: "sign", title: {}, draft: "d", partners: [], values: [], choices: [choice] } as const;
    const offers: Offers = { rounds: 1, futures: 0, offers: [offer] };
    expect(findChoice(offers, ["remove:3"])).toEqual({ offer, choice });
    expect(findChoice(offers, ["remove:4"])).toBeNull();
    expect(keyOf(["remove:3"])).toBe("remove:3");
  });
});
