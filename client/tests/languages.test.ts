// @vitest-environment node
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { ComplexPattern, Expression, Pattern, PatternElement } from "@fluent/bundle/esm/ast";
import { describe, expect, it } from "vitest";
import { localeOf, TONGUES } from "../src/lib/tongues";
import { filesUnder, read } from "./source";

const OTHERS = Object.keys(TONGUES).filter((tag) => tag !== "en");
const FILES = filesUnder("locales/en", /\.ftl$/u).map((path) => path.split("/").at(-1) ?? "");
/** Keys that tell plural forms apart; `other` alone stands for any number beside those that are named. */
const CATEGORIES: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many"]);

/** What a sentence is made of, whatever it says. */
interface Make {
  readonly variables: readonly string[];
  /** Selector → the words that it tells apart; numbers and plural forms are the language's own. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** For each choice by plural form: the forms that it knows. */
  readonly forms: readonly (readonly string[])[];
  /** The text alone. */
  readonly text: string;
}

function elements(pattern: Pattern): ComplexPattern {
  return typeof pattern === "string" ? [pattern] : pattern;
}

function makeOf(pattern: Pattern): Make {
  const variables = new Set<string>();
  const words: Record<string, readonly string[]> = {};
  const forms: (readonly string[])[] = [];
  const texts: string[] = [];
  const look = (part: PatternElement | Expression): void => {
    if (typeof part === "string") return void texts.push(part);
    if (part.type === "var") variables.add(part.name);
    if (part.type === "func") for (const arg of part.args) if (arg.type !== "narg") look(arg);
    if (part.type !== "select") return;
    look(part.selector);
    const keys = part.variants.map(({ key }) => (key.type === "num" ? String(key.value) : "value" in key ? String(key.value) : ""));
    const plural = keys.some((key) => CATEGORIES.has(key));
    if (plural) forms.push(keys);
    else if (keys.some((key) => !/^(\d+|other)$/u.test(key)) && "name" in part.selector) words[part.selector.name] = [...keys].sort();
    for (const variant of part.variants) elements(variant.value).forEach(look);
  };
  elements(pattern).forEach(look);
  return { variables: [...variables].sort(), words, forms, text: texts.join(" ") };
}

/** Every message and attribute of a language's file, by id. */
function saidIn(tag: string, file: string): ReadonlyMap<string, Make> {
  const said = new Map<string, Make>();
  for (const entry of new FluentResource(read(`locales/${tag}/${file}`)).body) {
    if (entry.value !== null) said.set(entry.id, makeOf(entry.value));
    for (const [name, pattern] of Object.entries(entry.attributes)) said.set(`${entry.id}.${name}`, makeOf(pattern));
  }
  return said;
}

const all = (tag: string): ReadonlyMap<string, Make> => new Map(FILES.flatMap((file) => [...saidIn(tag, file)]));
const english = all("en");
const inAll = OTHERS.map((tag): [string, ReadonlyMap<string, Make>] => [tag, all(tag)]);

/** What is wrong with a language's sentences, one line for each. */
function wrong(said: ReadonlyMap<string, Make>, check: (make: Make, original: Make, id: string) => string | null): readonly string[] {
  return [...said].flatMap(([id, make]) => {
    const original = english.get(id);
    const fault = original === undefined ? null : check(make, original, id);
    return fault === null ? [] : [`${id}: ${fault}`];
  });
}

describe.each(inAll)("in %s", (tag, said) => {
  it("every entry is read, and none is there twice", () => {
    for (const file of FILES) {
      const text = read(`locales/${tag}/${file}`);
      const begun = text.match(/^-?[a-zA-Z][\w-]* =/gmu)?.length ?? 0;
      expect(new FluentResource(text).body.length, file).toBe(begun);
      expect(new FluentBundle(tag).addResource(new FluentResource(text)), file).toEqual([]);
    }
  });

  it("nothing is missing and nothing superfluous, in any file", () => {
    expect(filesUnder(`locales/${tag}`, /\.ftl$/u).map((path) => path.split("/").at(-1)).sort()).toEqual([...FILES].sort());
    expect([...english.keys()].filter((id) => !said.has(id))).toEqual([]);
    expect([...said.keys()].filter((id) => !english.has(id) && !id.endsWith(".precedent"))).toEqual([]);
  });

  it("each sentence takes the arguments that the English one takes", () => {
    expect(wrong(said, ({ variables }, original) => (String(variables) === String(original.variables) ? null : `${variables} for ${original.variables}`))).toEqual([]);
  });

  it("each sentence tells apart what the English one tells apart", () => {
    expect(wrong(said, ({ words }, original) => (JSON.stringify(words) === JSON.stringify(original.words) ? null : JSON.stringify(words)))).toEqual([]);
  });

  it("wherever a number decides, all the language's plural forms are there", () => {
    const rules = new Intl.PluralRules(tag);
    const needed = [...new Set(Array.from({ length: 1000 }, (_, index) => rules.select(index + 1)))];
    const lacking = wrong(said, ({ forms }) => {
      const missing = forms.flatMap((keys) => needed.filter((form) => !keys.includes(form)));
      return missing.length === 0 ? null : missing.join(" ");
    });
    expect(lacking).toEqual([]);
    if (tag !== "zh") expect([...said.values()].filter(({ forms }) => forms.length > 0).length).toBeGreaterThan(50);
  });

  it("an article shows each of its numbers, whatever the number is", () => {
    const bundle = new FluentBundle(localeOf(tag), { useIsolating: false });
    bundle.addResource(new FluentResource(read(`locales/${tag}/measures.ftl`)));
    const articles = [...said].filter(([id]) => id.startsWith("measure-") && id.endsWith(".text"));
    expect(articles.length).toBeGreaterThan(60);
    for (const [id, { variables }] of articles) {
      const pattern = bundle.getMessage(id.slice(0, -".text".length))?.attributes["text"];
      for (const number of [1, 2, 5, 11, 21, 100, 13_000]) {
        const errors: Error[] = [];
        const shown = bundle.formatPattern(pattern ?? "", Object.fromEntries(variables.map((name) => [name, number])), errors);
        expect(errors).toEqual([]);
        const figure = new Intl.NumberFormat(localeOf(tag)).format(number);
        expect(shown.split(figure).length - 1, `${id} with ${number}`).toBeGreaterThanOrEqual(variables.length);
      }
    }
  });

  it("every measure says where it was agreed", () => {
    const measures = [...english.keys()].filter((id) => /^measure-[\w-]+$/u.test(id));
    const told = [...said.keys()].filter((id) => id.endsWith(".precedent"));
    expect(told.sort()).toEqual(measures.map((id) => `${id}.precedent`).sort());
  });

  it("no sentence was left in English", () => {
    const same = wrong(said, ({ text }, original) => (text === original.text && /([A-Za-z]{2,}\s+){2}[A-Za-z]{2,}/u.test(text) ? text : null));
    expect(same).toEqual([]);
  });
});

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/u],
  ["zh", /\p{Script=Han}/u],
  ["ru", /\p{Script=Cyrillic}/u],
];

it.each(SCRIPTS)("%s is written in its own letters", (tag, letters) => {
  const said = new Map(inAll).get(tag) ?? new Map<string, Make>();
  const foreign = wrong(said, ({ text }, _, id) => (/[A-Za-z]{2,}/u.test(text) && !letters.test(text) && !["app-name", "page-title"].includes(id) ? text : null));
  expect(foreign).toEqual([]);
});
