import { beforeEach, describe, expect, it } from "vitest";
import { home, sight } from "../../tests/fixture";
import { app } from "./app.svelte";
import { measureName, objectiveText, partyName, partyShort, reasonText, refusalText, roleName, roundName, wording } from "./names";

beforeEach(async () => {
  app.state = sight();
  await app.load("measures", "voices");
});

it("puts names for ids, and leaves alone what has none", () => {
  expect([partyName("sud"), partyShort("sud"), partyName("control"), partyName("x"), partyShort("x")]).toEqual(["Šudland", "Š", "Control", "x", "x"]);
  expect([roleName("head"), roleName(null)]).toEqual(["Ĥead", ""]);
  expect(measureName("non-use-of-force")).toBe("Non-use of force");
});

it("leaves a person's words as they are, and puts a bot's into the language of the window", async () => {
  expect(wording("Well.")).toBe("Well.");
  const offer = { code: "offer", args: { party: "sud", measure: "non-use-of-force", other: "military-hotline", "our-draft": "d1" }, second: false } as const;
  expect(wording(offer)).toBe("To Šudland: we lift our reservation on “Non-use of force” if you lift yours on “Military direct line”.");
  const open = { code: "open-door", args: {}, second: false } as const;
  expect(wording({ ...open, second: true })).not.toBe(wording(open));
  const before = wording(open);
  await app.speak("fr");
  expect(wording(open)).toMatch(/^Notre porte/u);
  await app.speak("en");
  expect(wording(open)).toBe(before);
});

it("names a round by its number, and by its season where it has one", () => {
  expect([roundName(1), roundName(2), roundName(3)]).toEqual(["Round 1 (Šummer)", "Round 2 (Åutumn)", "Round 3"]);
});

it("gives control's reason in its own words, or a code's", () => {
  expect(reasonText("Fire drill")).toBe("“Fire drill”");
  expect(reasonText("complete")).toBe("All rounds have been played.");
});

describe("a refusal", () => {
  it("says in words what its arguments name", () => {
    expect(refusalText("no-right", { right: "sign" })).toContain("the right to sign");
    expect(refusalText("not-in-draft", { party: "sud", article: 2 })).toBe("Šudland is bound by an article but is no party of the draft.");
    expect(refusalText("stands-on", { measure: "non-use-of-force", needed: "stockholm-notification" })).toMatch(/^Non-use of force stands on Notice/u);
    expect(refusalText("out-of-range", { min: 1, max: 6000, parameter: "troops" })).toContain("between 1 and 6,000");
  });

  it("with a code that nobody has heard of still says that it is one", () => {
    expect(refusalText("never-heard")).toBe("This was refused (never-heard).");
  });
});

it("says an objective by its own text, or by its aim", () => {
  expect(objectiveText({ text: { en: "Sleep." }, met: true, aim: null })).toBe("Sleep.");
  expect(home.objectives.map(objectiveText)).toEqual([
    "Your fear of Šudland, namely of surprise attack, falls by one band.",
    "At the end your government’s standing is 50 or more.",
  ]);
});
