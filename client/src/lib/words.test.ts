import { describe, expect, it } from "vitest";
import { accented, addCatalogue, chooseLanguage, makeLanguage, pieces, PSEUDO, sentence, spoken, spokenIn } from "./words";
import { askedLanguages } from "./catalogues";

const FTL = `
plain = Talks
    .hint = Speak
days = { $days ->
    [one] { $days } day before { $party }
   *[other] { $days } days before { $party }
}
twice = { $n } and { $n }
`;

function english(): ReturnType<typeof makeLanguage> {
  const language = makeLanguage("en");
  addCatalogue(language, "en", FTL);
  return language;
}

describe("a sentence", () => {
  it("is found by its id, or its attribute's", () => {
    expect(sentence(english(), "plain")).toBe("Talks");
    expect(sentence(english(), "plain.hint")).toBe("Speak");
    expect(sentence(english(), "days", { days: 1, party: "Norland" })).toBe("1 day before Norland");
    for (const id of ["nothing", "plain.nothing", "days.hint"]) expect(sentence(english(), id)).toBeNull();
  });

  it("comes in English where the language has none", () => {
    const arabic = makeLanguage("ar");
    addCatalogue(arabic, "ar", "plain = محادثات");
    addCatalogue(arabic, "en", FTL);
    expect(arabic.dir).toBe("rtl");
    expect(sentence(arabic, "plain")).toBe("محادثات");
    expect(sentence(arabic, "plain.hint")).toBe("Speak");
  });

  it("is accented in the pseudo-locale, without its arguments", () => {
    const pseudo = makeLanguage(PSEUDO);
    addCatalogue(pseudo, "en", FTL);
    expect(sentence(pseudo, "plain")).toBe(accented("Talks"));
    expect(sentence(pseudo, "days", { days: 2, party: "Norland" })).toBe(`2${accented(" days before ")}Norland`);
    expect(accented("Ax1")).toBe("Åẋ1");
  });
});

describe("a sentence in pieces", () => {
  it("leaves holes for what the page puts there, with plurals as for the number itself", () => {
    expect(pieces(english(), "days", { days: 1, party: "nor" })).toEqual([{ arg: "days" }, { text: " day before " }, { arg: "party" }]);
    expect(pieces(english(), "days", { days: 21 }, { party: "Norland" })).toEqual([{ arg: "days" }, { text: " days before Norland" }]);
    expect(pieces(english(), "twice", { n: 3 })).toEqual([{ arg: "n" }, { text: " and " }, { arg: "n" }]);
  });

  it("shows the id where there is no sentence", () => {
    expect(pieces(english(), "nothing", {})).toEqual([{ text: "nothing" }]);
  });
});

it("chooses the first language at hand that is wished for", () => {
  expect(chooseLanguage(["de", "fr-CH", "en"], ["en", "fr"])).toBe("fr");
  expect(chooseLanguage(["de"], ["en", "fr"])).toBe("en");
  expect(chooseLanguage([PSEUDO], ["en"])).toBe(PSEUDO);
  expect(askedLanguages("?lang=ar", ["de"])).toEqual(["ar", "de"]);
  expect(askedLanguages("?lang=", ["de"])).toEqual(["de"]);
});

it("speaks a text that came as data in the language, or in English", () => {
  const text = { en: "Shore", fr: "Rive" };
  expect(spoken(makeLanguage("fr-CH"), text)).toBe("Rive");
  expect(spokenIn(makeLanguage("fr-CH"), text)).toBe("fr");
  expect(spoken(makeLanguage("ru"), text)).toBe("Shore");
  expect(spokenIn(makeLanguage("ru"), text)).toBe("en");
  expect([spoken(makeLanguage("en"), null), spoken(makeLanguage("en"), {})]).toEqual(["", ""]);
});
