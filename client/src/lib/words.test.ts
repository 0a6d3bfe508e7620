import { describe, expect, it } from "vitest";
import { accented, addCatalogue, chooseLanguage, isolated, makeLanguage, named, pieces, sentence, spoken, spokenIn } from "./words";
import { askedLanguages, available, linkIn, loadCatalogue, openLanguage, tongues } from "./catalogues";
import { localeOf, PSEUDO, TONGUES } from "./tongues";

const FTL = `
plain = Talks
    .hint = Speak
days = { $days ->
    [one] { $days } day before { $party }
   *[other] { $days } days before { $party }
}
twice = { $n } and { $n }
fears = What { THE($one) } feared of { THE($other) }. { THE($one) } feared much.
met = { THE($one) } has met { $other }
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

describe("a name within a sentence", () => {
  const union = { name: { en: "Soviet Union" }, called: { en: "the Soviet Union" } };
  const finland = { name: { en: "Finland" }, called: {} };

  it("has its article, large where a sentence begins with it, and none where it has none", () => {
    const language = english();
    const args = { one: named(language, union), other: named(language, finland) };
    expect(args).toEqual({ one: "Soviet Union", other: "Finland" });
    expect(sentence(language, "fears", args)).toBe("What the Soviet Union feared of Finland. The Soviet Union feared much.");
    expect(sentence(language, "fears", { one: args.other, other: args.one })).toBe("What Finland feared of the Soviet Union. Finland feared much.");
  });

  it("has it before a hole, too", () => {
    const language = english();
    const holes = { one: named(language, union), other: named(language, finland) };
    expect(pieces(language, "met", holes)).toEqual([{ text: "The " }, { arg: "one" }, { text: " has met " }, { arg: "other" }]);
  });

  it("stands bare in a language that does not tell it", () => {
    const french = makeLanguage("fr");
    addCatalogue(french, "fr", "fears = { THE($one) } et { THE($other) }");
    const canada = { name: { en: "Canada", fr: "Canada" }, called: { fr: "le Canada" } };
    expect(sentence(french, "fears", { one: named(french, union), other: named(french, canada) })).toBe("Soviet Union et le Canada");
  });

  it("is set apart where the sentence around it runs from the right", () => {
    const arabic = makeLanguage("ar");
    addCatalogue(arabic, "en", FTL);
    expect(sentence(arabic, "met", { one: named(arabic, { ...union, called: { ar: "the Soviet Union" } }), other: "x" })).toBe(
      "\u2068The Soviet Union\u2069 has met \u2068x\u2069",
    );
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
  expect(askedLanguages("?lang=ar", null, ["de"])).toEqual(["ar", "de"]);
  expect(askedLanguages("?lang=", null, ["de"])).toEqual(["de"]);
  expect(askedLanguages("", "zh", ["de"])).toEqual(["zh", "de"]);
  expect(askedLanguages("?lang=ar", "zh", ["de"])).toEqual(["ar", "zh", "de"]);
});

it("speaks a text that came as data in the language, or in English", () => {
  const text = { en: "Shore", fr: "Rive" };
  expect(spoken(makeLanguage("fr-CH"), text)).toBe("Rive");
  expect(spokenIn(makeLanguage("fr-CH"), text)).toBe("fr");
  expect(spoken(makeLanguage("ru"), text)).toBe("Shore");
  expect(spokenIn(makeLanguage("ru"), text)).toBe("en");
  expect([spoken(makeLanguage("en"), null), spoken(makeLanguage("en"), {})]).toEqual(["", ""]);
});

it("hands out links that open in a language", () => {
  expect(linkIn("http://10.0.0.2:8000/#join=ABC", "")).toBe("http://10.0.0.2:8000/#join=ABC");
  expect(linkIn("http://10.0.0.2:8000/#join=ABC", "ar")).toBe("http://10.0.0.2:8000/?lang=ar#join=ABC");
  expect(linkIn("no address", "ar")).toBe("no address");
});

describe("text of another direction", () => {
  it("is set apart, so that it leaves what stands around it in its place", () => {
    expect(isolated("Amina")).toBe("Amina");
    expect(isolated("أمينة")).toBe("\u2068أمينة\u2069");
    expect(sentence(english(), "days", { days: 2, party: "نور" })).toBe("2 days before \u2068نور\u2069");
  });

  it("is set apart by Fluent itself where the page reads from the right", () => {
    const arabic = makeLanguage("ar");
    addCatalogue(arabic, "ar", "days = { $days } يومًا قبل { $party }");
    expect(sentence(arabic, "days", { days: 12, party: "Norland" })).toBe("\u206812\u2069 يومًا قبل \u2068Norland\u2069");
  });

  it("gives the whole its direction where every letter of it was set apart", () => {
    const arabic = makeLanguage("ar");
    addCatalogue(arabic, "ar", "towards = { $one } ← { $other }\nsaid = دخل «{ $title }»\namount = { $amount }");
    const title = sentence(arabic, "towards", { one: "هالفيرن", other: "كورفان" }) ?? "";
    expect(title).toBe("\u200f\u2068هالفيرن\u2069 ← \u2068كورفان\u2069");
    expect(sentence(arabic, "said", { title })).toBe(`دخل «\u2068${title}\u2069»`);
    expect(sentence(arabic, "amount", { amount: "+0.10" })).toBe("+0.10");
  });
});

it("writes Arabic with the digits of clocks and fields", () => {
  expect(new Intl.NumberFormat(localeOf("ar")).format(1234)).toMatch(/^1.234$/u);
  expect([localeOf("fr"), localeOf(PSEUDO)]).toEqual(["fr", "en"]);
});

describe("every language that can be chosen", () => {
  it("bears its own name", () => {
    expect(available().filter((tag) => !(tag in TONGUES))).toEqual([]);
    expect(tongues().map(([tag]) => tag)).toEqual(Object.keys(TONGUES).filter((tag) => available().includes(tag)));
  });

  it.each(available())("speaks at the door at once, and inside after its words have come: %s", async (tag) => {
    const language = openLanguage([tag]);
    expect(sentence(language, "join-do") === "Take part").toBe(tag === "en");
    expect(sentence(language, "page-drafts")).toBeNull();
    expect(await loadCatalogue(language, "interface")).toBe(true);
    expect(sentence(language, "page-drafts") === "Drafts").toBe(tag === "en");
    expect(sentence(language, "page-drafts")).not.toBeNull();
    expect(await loadCatalogue(language, "interface")).toBe(false);
  });
});

it("writes an apostrophe for a typewriter's, in what a case says", () => {
  const english = openLanguage(["en"]);
  expect(spoken(english, { en: "Halvern's chief, the parties' word, and 'so'" })).toBe("Halvern’s chief, the parties’ word, and 'so’");
});

it("writes every number as the browser's own formats do, though it asks them only for long ones", () => {
  const numbers = [0, 7, 999, 1000, 12345, 1.5, -3];
  for (const tag of available()) {
    const language = makeLanguage(tag);
    addCatalogue(language, tag, "count = { $n }\nfixed = { NUMBER($n, minimumFractionDigits: 1) }");
    const bare = (text: string | null): string => (text ?? "").replace(/[\u2068\u2069]/gu, "");
    const own = new Intl.NumberFormat(localeOf(tag));
    const fixed = new Intl.NumberFormat(localeOf(tag), { minimumFractionDigits: 1 });
    expect(numbers.map((n) => bare(sentence(language, "count", { n }))), tag).toEqual(numbers.map((n) => own.format(n)));
    expect(numbers.map((n) => bare(sentence(language, "fixed", { n }))), tag).toEqual(numbers.map((n) => fixed.format(n)));
  }
});

describe("lines", () => {
  it("end neither within a span of years nor before a dash", () => {
    const russian = makeLanguage("ru");
    addCatalogue(russian, "ru", "scale = Полоса — последний раунд, 1 — тревога");
    expect(sentence(russian, "scale")).toBe("Полоса\u00a0— последний раунд, 1\u00a0— тревога");
    expect(spoken(russian, { en: "Sinai, 1974–1982" })).toBe("Sinai, 1974–\u20601982");
    expect(spoken(russian, { en: "Corvane–Halvern" })).toBe("Corvane–Halvern");
  });
});
