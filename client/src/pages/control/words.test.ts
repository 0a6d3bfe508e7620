import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { SeminarSheet } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { adviceText, sheetRound } from "./words";

const RULES = readFileSync("../game_rules/control/coach.py", "utf-8");
const CODES = [...(/^Code = Literal\[(.*?)\]/msu.exec(RULES)?.[1] ?? "").matchAll(/"([a-z-]+)"/gu)].map(([, code = ""]) => code);

const seminar = {
  parties: [
    { id: "nor", name: { en: "Norland" }, called: {}, short: "NO", playable: true },
    { id: "sud", name: { en: "Sudland" }, called: {}, short: "SU", playable: true },
  ],
  round_names: [{ en: "Spring" }],
} as unknown as SeminarSheet;

beforeAll(async () => {
  await Promise.all([app.load("control"), app.load("measures")]);
});

describe("advice", () => {
  it("is found in the rules", () => {
    expect(CODES).toContain("no-draft");
  });

  it.each(CODES)("%s is said in words", (code) => {
    const args = { party: "nor", other: "sud", group: "military", draft: "Pact", rounds: 2, round: 1, count: 3 };
    const text = adviceText(seminar, { code, args });
    expect(text).not.toBe(code);
    expect(text).not.toMatch(/\{|\bnor\b|\bsud\b/u);
  });

  it("names parties and groups, or admits that nobody stands out", () => {
    const advice = { code: "vote-in-danger", args: { draft: "Pact", party: "sud", group: "" } };
    expect(adviceText(seminar, advice)).toBe("“Pact” will hardly find a majority in Sudland; most against it: somebody.");
  });
});

it("tells the title that a bot gave as everywhere else, with the seminar's own parties", () => {
  const advice = { code: "vote-in-danger", args: { draft: "Challenge inspection (NO–SU 3)", party: "sud", group: "military" } };
  expect(adviceText(seminar, advice)).toMatch(/^“Inspection on demand \(NO–\u2060?SU\s3\)” will/u);
});

describe("a round in the list", () => {
  it("has its name where the case gives one", () => {
    expect(sheetRound(seminar, 1)).toContain("Spring");
    expect(sheetRound(seminar, 2)).toBe("Round 2");
    expect(sheetRound(seminar, 0)).not.toContain("0");
  });
});

describe("the catalogues", () => {
  it("never give two meanings to one id: all are read into one language", () => {
    const seen = new Map<string, string>();
    for (const file of readdirSync("locales/en")) {
      for (const [, id = ""] of readFileSync(`locales/en/${file}`, "utf-8").matchAll(/^([a-z][\w-]*) =/gmu)) {
        expect(seen.get(id), `${id} in ${file}`).toBeUndefined();
        seen.set(id, file);
      }
    }
  });
});
