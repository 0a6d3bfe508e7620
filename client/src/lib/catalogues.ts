/** Where the catalogues are: what everybody needs comes with the page, the rest when it is asked for. */

import interfaceWords from "../../locales/en/interface.ftl?raw";
import refusalWords from "../../locales/en/refusals.ftl?raw";
import { addCatalogue, chooseLanguage, makeLanguage, type Language } from "./words";
import { PSEUDO, TONGUES } from "./tongues";
import type { Shelf } from "./storage";

const FILES = import.meta.glob<string>(
  ["../../locales/*/*.ftl", "!../../locales/en/interface.ftl", "!../../locales/en/refusals.ftl"],
  { query: "?raw", import: "default" },
);
const BUILT_IN: Readonly<Record<string, string>> = { interface: interfaceWords, refusals: refusalWords };

const CHOSEN_KEY = "detente.language";

/** Tags of the languages that have catalogues. */
export function available(): readonly string[] {
  return [...new Set(["en", ...Object.keys(FILES).map((path) => path.split("/").at(-2) ?? "")])];
}

/** The languages to choose from, each with its own name. */
export function tongues(): readonly (readonly [string, string])[] {
  const here = available();
  return Object.entries(TONGUES).filter(([tag]) => here.includes(tag));
}

/** What the address asks for (`?lang=`), then what was chosen on this device, then what the
 * browser's settings wish. */
export function askedLanguages(search: string, chosen: string | null, browser: readonly string[]): readonly string[] {
  const asked = [new URLSearchParams(search).get("lang"), chosen];
  return [...asked.filter((tag) => tag !== null && tag !== ""), ...browser] as readonly string[];
}

export const chosenLanguage = (shelf: Shelf): string | null => shelf.get(CHOSEN_KEY);

export function keepLanguage(shelf: Shelf, tag: string): void {
  shelf.set(CHOSEN_KEY, tag);
}

/** A link that opens in a language, whatever the browser's settings wish. */
export function linkIn(link: string, tag: string): string {
  if (tag === "" || !URL.canParse(link)) return link;
  const url = new URL(link);
  url.searchParams.set("lang", tag);
  return url.href;
}

/** The first language at hand, in English until its own catalogues are here. */
export function openLanguage(asked: readonly string[]): Language {
  const language = makeLanguage(chooseLanguage(asked, available()));
  for (const text of Object.values(BUILT_IN)) addCatalogue(language, "en", text);
  return language;
}

/** What every page needs in the language, beside what comes with the page. */
export const FIRST: readonly string[] = Object.keys(BUILT_IN);

/** Loads a catalogue (`measures`, `control`, `debrief`, …) in the language and in English. A
 * language that does not come, because the network does not, leaves English. */
export async function loadCatalogue(language: Language, name: string): Promise<void> {
  const tags = language.tag === PSEUDO ? ["en"] : [...new Set([language.tag, "en"])];
  await Promise.all(
    tags.map(async (tag) => {
      if (tag === "en" && name in BUILT_IN) return;
      const text = await FILES[`../../locales/${tag}/${name}.ftl`]?.().catch((problem: unknown) => {
        if (tag === "en") throw problem;
      });
      if (typeof text === "string") addCatalogue(language, tag, text);
    }),
  );
}
