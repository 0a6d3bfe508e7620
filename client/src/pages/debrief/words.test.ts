import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Account, Adjustment, Item, Mark } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { board, parts, sight } from "../../../tests/fixture";
import { account, story } from "./fixture";
import {
  adjustmentText,
  adjustedWhat,
  amount,
  articleName,
  deedName,
  factorWords,
  itemName,
  markText,
  moved,
  pairingName,
  partyOf,
  placeOf,
  roundOf,
  sentenceText,
  share,
  shortOf,
  theParty,
  tickOf,
} from "./words";

const told = story();
const item = (cause: Item["cause"], subject = "", factors: Item["factors"] = {}): Item => ({ cause, amount: 1, subject, factors });
const mark = (changes: Partial<Mark>): Mark => ({ round: 1, kind: "signed", party: "nor", subject: "Accord", title: null, agreement: null, ...changes });

const agreement = {
  id: "a1", title: "Accord", sponsors: ["nor"], parties: ["nor", "sud"], open_to: [], entered: 1,
  articles: [{ id: 1, measure: "stockholm-notification", parties: ["nor", "sud"], values: {}, monitor: null }],
};

/** Isolates around names are for the eye of a right-to-left reader; a test reads without them. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");

beforeAll(async () => {
  await Promise.all([app.load("measures"), app.load("debrief")]);
});

beforeEach(() => {
  const record = { ...parts.record, agreements: { a1: { ...agreement } } };
  app.state = sight({ parts: { ...parts, board, record } as never });
});

describe("a name in a story", () => {
  it("is that of the story, and its id where the story knows no such party", () => {
    expect([partyOf(told, "nor"), shortOf(told, "nor"), placeOf(told, "sud")]).toEqual(["Norland", "NO", 1]);
    expect([partyOf(told, "ost"), placeOf(told, "ost")]).toEqual(["ost", -1]);
  });

  it("has its article where it has one", () => {
    const called = story({ parties: [{ id: "us", name: { en: "United States" }, called: { en: "the United States" }, short: "US", playable: true }] });
    expect([partyOf(called, "us"), theParty(called, "us"), theParty(told, "nor")]).toEqual(["United States", "the United States", "Norland"]);
  });

  it("of a round is its number and what the scenario calls it; the first is the beginning", () => {
    expect([0, 1, 3].map((round) => bare(roundOf(told, round)))).toEqual(["Before round 1", "Round 1 (Spring)", "Round 3"]);
    expect([tickOf(0), tickOf(2)]).toEqual(["Start", "2"]);
  });

  it("of a pair has both", () => {
    const [, rivals] = told.pairings;
    expect(rivals === undefined ? "" : bare(pairingName(told, rivals))).toBe("Norland and Sudland");
  });
});

describe("figures", () => {
  it("are hundredths, and amounts bear their sign but for nothing", () => {
    expect([share(420), share(5), share(1000)]).toEqual(["0.42", "0.01", "1.00"]);
    expect([amount(174), amount(-212), amount(0)]).toEqual(["+0.17", "−0.21", "0.00"]);
  });
});

describe("what moved an image", () => {
  it("is called by its cause and by what it was about", () => {
    expect(bare(itemName(told, item("tide")))).toBe("the tide of events");
    expect(bare(itemName(told, item("leap", "sud")))).toContain("Sudland");
    expect(bare(itemName(told, item("information", "a1/1")))).toContain("Notice of military activities");
  });

  it("is called by the text where the article is not in force any more", () => {
    app.state = sight({ parts: { ...parts, record: { ...parts.record, agreements: {} } } as never });
    expect(bare(itemName(told, item("information", "a1/1")))).toContain("Accord");
    expect(bare(deedName(told, item("information", "a1/1")))).toBe("Accord");
    expect(articleName(told, "zz", 1)).toBe("zz");
  });

  it("is called by control's reason where control moved it, and by the headline where news did", () => {
    const step: Adjustment = { id: "adj1", round: 1, party: "nor", what: "image", of: "sud", change: -100, reason: "They met", taken: false } as Adjustment;
    const [first] = told.books;
    const [pairing] = told.pairings;
    if (first === undefined || pairing === undefined) throw new Error("the story is empty");
    const news = mark({ kind: "news", party: null, subject: "storm", title: { en: "A storm" } });
    const with_ = story({ books: [{ ...first, adjustments: [step] }], pairings: [{ ...pairing, marks: [news] }] });
    expect(bare(itemName(with_, item("tide", "adj1")))).toContain("They met");
    expect(bare(itemName(with_, item("tide", "storm")))).toContain("A storm");
    expect(bare(itemName(told, item("tide", "storm")))).not.toContain("storm");
  });

  it("is worth a row only where something moved", () => {
    const still: Account = account(-850, []);
    const [book] = told.books;
    expect([moved(still), moved(book?.accounts["nor"]?.["sud"] ?? still)]).toEqual([false, true]);
  });

  it("is explained by its factors, each in words", () => {
    const words = factorWords(item("information", "a1/1", { monitored: 1, unheard: 500 }));
    expect(words).toHaveLength(2);
    expect(words.join(" ")).not.toContain("factor-");
    expect(bare(factorWords(item("control", "", { away: -140, w: 140 })).join(" "))).toMatch(/−0\.14.*[^+]0\.14/u);
    expect(factorWords(item("information", "", { monitored: 0 }))).not.toEqual(factorWords(item("information", "", { monitored: 1 })));
  });
});

describe("what control moved by hand", () => {
  const step = { id: "adj1", round: 1, party: "nor", what: "image", of: "sud", change: -100, reason: "They met", taken: false } as Adjustment;

  it("is said with its number, its size and its reason", () => {
    const line = bare(adjustmentText(told, step));
    for (const part of ["Norland", "Sudland", "−0.10", "They met"]) expect(line).toContain(part);
    expect(new Set(["image", "capital", "fatigue"].map((what) => adjustedWhat(told, { ...step, what } as Adjustment))).size).toBe(3);
  });

  it("says so where it was taken back", () => {
    expect(adjustmentText(told, { ...step, taken: true }).length).toBeGreaterThan(adjustmentText(told, step).length);
  });
});

describe("a mark on the time line", () => {
  it("of every kind is a sentence of its own", () => {
    const kinds: readonly Mark["kind"][] = [
      "signed", "entered", "failed", "leap", "answered", "incident", "news", "breach", "question", "experts", "review",
      "inspection", "gesture", "warning", "query", "silence", "denounced", "renewed", "lapsed",
    ];
    const lines = kinds.map((kind) => markText(told, mark({ kind })));
    expect(lines.filter((line) => line.includes("mark-"))).toEqual([]);
    expect(new Set(lines).size).toBe(kinds.length);
  });

  it("says who failed where that is known", () => {
    expect(bare(markText(told, mark({ kind: "failed", party: "nor" })))).toContain("Norland");
    expect(bare(markText(told, mark({ kind: "failed", party: null })))).not.toContain("Norland");
  });

  it("tells news by its headline", () => {
    expect(bare(markText(told, mark({ kind: "news", party: null, subject: "storm", title: { en: "A storm" } })))).toContain("A storm");
  });
});

describe("a generated sentence", () => {
  it("has names for ids, in words", () => {
    const evidence = { screen: "feared", round: null, holder: null, of: null } as const;
    const args = { by: "sud", party: "nor", fear: "surprise" };
    const said = bare(sentenceText(told, { code: "guess-none", args, evidence }));
    expect(said).toContain("Norland");
    expect(said).toContain("Sudland");
    expect(said).not.toMatch(/\b(?:nor|sud)\b/u);
  });
});
