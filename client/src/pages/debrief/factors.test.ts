import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Item } from "../../generated/protocol";
import { FACTORS, factorsOf } from "./factors";

const item = (cause: Item["cause"], factors: Item["factors"]): Item => ({ cause, amount: 1, subject: "", factors });

describe("the factors of a ledger's item", () => {
  it("come in the order of the books, each as what it is", () => {
    expect(factorsOf(item("information", { w: 310, monitored: 1, age: 2, away: -140 }))).toEqual([
      { name: "w", kind: "share", value: 310 },
      { name: "monitored", kind: "flag", value: 1 },
      { name: "age", kind: "count", value: 2 },
      { name: "away", kind: "amount", value: -140 },
    ]);
  });

  it("count as shares where they are not known", () => {
    expect(factorsOf(item("tide", { unheard: 7 }))).toEqual([{ name: "unheard", kind: "share", value: 7 }]);
  });

  it("are of the dealing alone where the dealing is the cause", () => {
    const factors = { w: 310, readiness: 400, alpha: 560, process: 200, negotiated: 1 };
    const names = (cause: Item["cause"]): readonly string[] => factorsOf(item(cause, factors)).map(({ name }) => name);
    expect(names("process")).toEqual(["readiness", "process", "negotiated"]);
    expect(names("information")).toEqual(Object.keys(factors));
  });

  it("each have words, in every language", () => {
    for (const tag of ["ar", "en", "es", "fr", "ru", "zh"]) {
      const catalogue = readFileSync(`locales/${tag}/debrief.ftl`, "utf-8");
      const worded = new Set([...catalogue.matchAll(/^factor-(\w+) =/gmu)].map(([, name]) => name));
      expect(Object.keys(FACTORS).filter((name) => !worded.has(name))).toEqual([]);
    }
  });
});
