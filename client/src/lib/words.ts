/** The page's language: sentences from Fluent catalogues, numbers, and texts that come as data.
 *
 * No sentence stands outside `locales/`. `?lang=en-XA` shows English with accents on every word
 * of the catalogues: what stays plain was forgotten (or is data of the scenario). */

import { FluentBundle, FluentNumber, FluentResource, FluentType, type FluentValue, type FluentVariable, type Scope } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import type { Words } from "../generated/protocol";
import { directionOf, localeOf, PSEUDO } from "./tongues";

export type Args = Record<string, FluentVariable>;

/** A piece of a sentence: text, or the place of an argument that the page fills itself. */
export type Piece = { readonly text: string } | { readonly arg: string };

/** A language with its catalogues. English stands behind every other one. */
export interface Language {
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly bundles: ReadonlyMap<string, FluentBundle>;
  /** Names of the catalogues that are in it. */
  readonly catalogues: Set<string>;
  /** Names that have more before them within a sentence: "United States", and "the United States". */
  readonly called: Map<string, string>;
}

export function makeLanguage(tag: string): Language {
  const dir = directionOf(tag);
  const called = new Map<string, string>();
  const bundle = (each: string): [string, FluentBundle] => [
    each,
    // What reads from the right is set apart below; a page that itself does sets everything apart.
    new FluentBundle(localeOf(each), {
      useIsolating: dir === "rtl",
      functions: { THE: ([name]) => (name === undefined ? "" : withArticle(called, name)) },
      ...(tag === PSEUDO ? { transform: accented } : {}),
    }),
  ];
  const tags = tag === PSEUDO || tag === "en" ? ["en"] : [tag, "en"];
  return { tag, dir, bundles: new Map(tags.map(bundle)), catalogues: new Set(), called };
}

/** A party's name, which sentences can then say with what stands before it: `{ THE($party) }`. */
export function named(language: Language, party: { readonly name: Words; readonly called: Words }): string {
  const name = spoken(language, party.name);
  const [base = "en"] = language.tag.split("-");
  // A name that is told in another language stands bare: that language's article would be none here.
  const called = party.called[language.tag] ?? party.called[base];
  if (called === undefined) language.called.delete(name);
  else language.called.set(name, called);
  return name;
}

/** A mark where a sentence may begin with what comes next. */
const RISE = "\uE002";

/** A name as a sentence says it; a hole keeps its mark and gets the article before it. */
function withArticle(called: Language["called"], name: FluentValue): FluentValue {
  const bare = name instanceof MarkedName ? name.value : name;
  const whole = typeof bare === "string" ? called.get(bare) : undefined;
  if (typeof bare !== "string" || whole === undefined) return name;
  return RISE + (name instanceof MarkedName ? whole.slice(0, -bare.length) + name.toString() : whole);
}

/** "The United States", where a sentence begins with it. */
function risen(text: string): string {
  if (!text.includes(RISE)) return text;
  return text
    .replace(/((?:^|[.?!] )\u2068?)\uE002(.)/gu, (_, before: string, first: string) => before + first.toUpperCase())
    .replaceAll(RISE, "");
}

/** Adds a catalogue's text to the language's bundle of that tag. Adding it twice does nothing. */
export function addCatalogue(language: Language, tag: string, text: string): void {
  language.bundles.get(tag)?.addResource(new FluentResource(text), { allowOverrides: true });
}

/** The language to use, of those that there are, by what the address or the browser asks for. */
export function chooseLanguage(asked: readonly string[], available: readonly string[]): string {
  if (asked[0] === PSEUDO) return PSEUDO;
  return negotiateLanguages(asked, available, { defaultLocale: "en", strategy: "lookup" })[0] ?? "en";
}

/** The sentence of an id, `message` or `message.attribute`; null where there is none. */
export function sentence(language: Language, id: string, args: Args = {}): string | null {
  const [name = "", attribute] = id.split(".");
  const given = plain(language.dir === "rtl" ? args : apart(args));
  for (const bundle of language.bundles.values()) {
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern == null) continue;
    const errors: Error[] = [];
    const whole = unbroken(risen(bundle.formatPattern(pattern, given, errors)));
    return language.dir === "rtl" && isOnlyApart(whole) ? MARK + whole : whole;
  }
  return null;
}

const SMALLEST_GROUPED = 1000;

/** A number that asks the browser's formats only where they would write anything but its digits:
 * to make the first of them costs a slow phone as much as the rest of the door. */
class PlainNumber extends FluentNumber {
  override toString(scope: Scope): string {
    const plain = Number.isInteger(this.value) && this.value >= 0 && this.value < SMALLEST_GROUPED;
    return plain ? String(this.value) : super.toString(scope);
  }
}

function plain(args: Args): Args {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === "number" ? new PlainNumber(value) : value]));
}

/** A letter of a script that runs from the right, or the mark that runs so and is not seen. */
export const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f]/u;
export const MARK = "\u200f";
const FIRST_STRONG = "\u2068";
const END = "\u2069";

/** Whether all letters of a sentence stand in what was set apart: then they give the whole no direction, and
 * within another sentence, or in a drawing, it would run from the left. */
function isOnlyApart(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === FIRST_STRONG) depth += 1;
    else if (sign === END) depth -= 1;
    else if (depth === 0 && /\p{L}/u.test(sign)) return false;
  }
  return text.includes(FIRST_STRONG);
}

/** Text that came from somebody, so that its direction does not spread to what stands around it. */
export function isolated(text: string): string {
  return FROM_THE_RIGHT.test(text) ? FIRST_STRONG + text + END : text;
}

function apart(args: Args): Args {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? isolated(value) : value]));
}

/** The text in the language, or in English; or in whatever it is here, while the language is changed. */
export function spoken(language: Language, text: Words | null | undefined): string {
  if (text == null) return "";
  const [base = "en"] = language.tag.split("-");
  return unbroken(text[language.tag] ?? text[base] ?? text["en"] ?? Object.values(text)[0] ?? "");
}

/** A span of years, or of other numbers, stays on one line; no line begins with a dash; and an apostrophe is one. */
function unbroken(written: string): string {
  const text = written.includes("'") ? written.replace(/(?<=\p{L})'(?!')/gu, "’") : written;
  const spans = text.includes("–") ? text.replace(/(\d)–(?=\d)/gu, `$1${JOINED}`) : text;
  return spans.includes(" — ") ? spans.replaceAll(" — ", "\u00a0— ") : spans;
}

/** A dash after which no line ends. */
export const JOINED = "–\u2060";

/** The language in which `spoken` found its text, for the `lang` attribute. */
export function spokenIn(language: Language, text: Words): string {
  const [base = "en"] = language.tag.split("-");
  return [language.tag, base, "en"].find((tag) => tag in text) ?? Object.keys(text)[0] ?? "en";
}

const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A number that decides plurals like itself but leaves a mark where it would stand. */
class MarkedNumber extends FluentNumber {
  readonly name: string;

  constructor(name: string, value: number) {
    super(value);
    this.name = name;
  }

  override toString(): string {
    return `${OPEN}${this.name}${CLOSE}`;
  }
}

/** A name that leaves a mark where it would stand. */
class MarkedName extends FluentType<string> {
  readonly name: string;

  constructor(name: string, value: string) {
    super(value);
    this.name = name;
  }

  override toString(): string {
    return `${OPEN}${this.name}${CLOSE}`;
  }
}

/** A sentence in pieces, with holes where these arguments go: numbers of a treaty that are
 * controls, names that carry a party's mark. */
export function pieces(language: Language, id: string, holes: Readonly<Record<string, number | string>>, args: Args = {}): readonly Piece[] {
  const marked = Object.entries(holes).map(([name, value]): [string, FluentVariable] => [
    name,
    typeof value === "number" ? new MarkedNumber(name, value) : new MarkedName(name, value),
  ]);
  return splitMarks(sentence(language, id, { ...args, ...Object.fromEntries(marked) }) ?? id);
}

function splitMarks(text: string): readonly Piece[] {
  return text
    .split(/(\uE000\w+\uE001)/u)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith(OPEN) ? { arg: part.slice(1, -1) } : { text: part }));
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "î", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ",
  n: "ñ", o: "ö", p: "þ", q: "ɋ", r: "ŕ", s: "š", t: "ţ", u: "û", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
  A: "Å", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Î", J: "Ĵ", K: "Ķ", L: "Ļ", M: "Ṁ",
  N: "Ñ", O: "Ö", P: "Þ", Q: "Ɋ", R: "Ŕ", S: "Š", T: "Ţ", U: "Û", V: "Ṽ", W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž",
};

/** English with an accent on every letter and vowels doubled, as long as German would be. */
export function accented(text: string): string {
  return text.replace(/[A-Za-z]/gu, (letter) => {
    const changed = ACCENTS[letter] ?? letter;
    return /[aeou]/u.test(letter) ? changed + changed : changed;
  });
}
