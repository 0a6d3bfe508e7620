import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addCatalogue, makeLanguage, sentence } from "../../lib/words";
import type { Sentence } from "../../generated/protocol";
import { factorsOf, FACTORS } from "./factors";
import { ARGUMENTS, wanted, type Wording } from "./said";

const english = makeLanguage("en");
const catalogue = readFileSync("locales/en/debrief.ftl", "utf-8");
addCatalogue(english, "en", catalogue);

const wording: Wording = {
  party: (id) => `<${id}>`,
  fear: (id) => `<${id}>`,
  measure: (id) => `<${id}>`,
  parameter: (id) => `<${id}>`,
  cause: (id) => `<${id}>`,
  group: (id) => `<${id}>`,
  right: (id) => `<${id}>`,
  title: (text) => text,
  quantity: (_measure, parameter, value) => `${value} ${parameter}`,
  level: (value) => `step ${1 + Math.round(value / 250)}`,
  share: (value) => (value / 1000).toFixed(2),
  amount: (value) => (value / 1000).toFixed(2),
};

function say(code: string, args: Sentence["args"]): string | null {
  const evidence = { screen: "feared", round: null, holder: null, of: null } as const;
  return sentence(english, ...wanted({ code, args, evidence }, wording));
}

const CODES = [...catalogue.matchAll(/^sentence-([a-z-]+) =/gmu)].map(([, code = ""]) => code);

describe("sentences", () => {
  it("name delegations, fears and numbers in words", () => {
    const args = { by: "sud", party: "nor", guess: "coercion", fear: "surprise", round: 1, until: 6 };
    expect(say("guess-missed", args)).toBe(
      "In round 1, and still in round 6, <sud> took the greatest fear of <nor> to be <coercion>. It was <surprise>.",
    );
  });

  it("know no round 0: what was so before anything was played was so at the start", () => {
    const pair = { party: "nor", other: "sud" };
    const never = (round: number): string | null => say("window-never", { ...pair, readiness: 310, round });
    expect(never(0)).toBe("<nor> and <sud> were never both ready. The nearest they came was at the start, at 0.31.");
    expect(never(2)).toBe("<nor> and <sud> were never both ready. The nearest they came was in round 2, at 0.31.");
    const half = (round: number): string | null => say("half-not-passed", { ...pair, measures: 1, "good-faith": 420, good_faith: 420, round });
    expect(half(0)).toContain("the highest that their good faith came was 0.42, at the start.");
    expect(half(3)).toContain("the highest that their good faith came was 0.42, in round 3.");
  });

  it("tell a guess in the words in which it was asked", () => {
    const gap = { by: "nor", party: "sud", round: 1, guessed: 750, threat: 430 };
    expect(say("gap", gap)).toContain("<nor> answered “step 4”; “step 3” would have been nearer (0.75 against 0.43)");
  });

  it("do not say “still” of a single round", () => {
    const args = { by: "sud", party: "nor", guess: "coercion", fear: "surprise", round: 3, until: 3 };
    expect(say("guess-missed", args)).not.toContain("still");
  });

  it("say which way an amount points", () => {
    const args = { agreement: "Accord", round: 2, party: "nor", other: "sud" };
    expect(say("first-agreement", { ...args, amount: 70 })).toContain("more (0.07)");
    expect(say("first-agreement", { ...args, amount: -70 })).toContain("less (-0.07)");
    expect(say("first-agreement", { ...args, amount: 0 })).toContain("neither more nor less");
  });

  it("tell a price and an absorbed harm without a sign", () => {
    const leap = { party: "nor", round: 2, "good-faith": 320, "good-faith-then": 290, capital: -250 };
    expect(say("leap-unanswered", leap)).toContain("was 0.32 before the leap and 0.29 when");
    expect(say("leap-unanswered", leap)).toContain("The price at home was 0.25");
    expect(say("institution-absorbed", { party: "nor", other: "sud", amount: -170, round: 3 })).toContain("absorbed 0.17");
  });

  it("give a treaty's numbers their unit", () => {
    const args = { agreement: "Accord", measure: "notice", parameter: "days", by: "nor", was: 21, value: 14, round: 2 };
    expect(say("bracket-last", args)).toContain("took 14 days where the text had said 21 days");
  });

  it.each(CODES)("%s leaves no argument open", (code) => {
    const all = Object.fromEntries(
      Object.entries(ARGUMENTS).map(([name, kind]) => [name, ["round", "count", "amount", "share"].includes(kind) ? 2 : "x"]),
    );
    const text = say(code, all);
    expect(text).not.toMatch(/[{}]/u);
    expect(text?.trim()).toMatch(/[.!?]$/u);
  });

  it("never speak of winning, goodness or cooperation", () => {
    for (const line of catalogue.split("\n").filter((one) => !one.startsWith("#"))) {
      expect(line).not.toMatch(/\b(won|win|winner|cooperat\w*|betray\w*)\b/iu);
    }
  });
});

describe("factors", () => {
  it("have words, each of its kind", () => {
    for (const [name, kind] of Object.entries(FACTORS)) {
      const text = sentence(english, `factor-${name}`, { value: "0.42", count: 2, set: "yes", name });
      expect(text, name).not.toBeNull();
      if (kind === "share" || kind === "amount") expect(text, name).toContain("0.42");
      if (kind === "flag") {
        expect(text, name).not.toBe(sentence(english, `factor-${name}`, { value: "", count: 0, set: "no", name }));
      }
    }
  });

  it("of the process part are only those that make it", () => {
    const factors = { w: 300, readiness: 400, process: 100, negotiated: 1000 };
    const item = { amount: 10, subject: "a1/1", factors };
    expect(factorsOf({ ...item, cause: "process" }).map(({ name }) => name)).toEqual(["readiness", "process", "negotiated"]);
    expect(factorsOf({ ...item, cause: "information" })).toHaveLength(4);
  });
});
