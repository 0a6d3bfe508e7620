/** Where the catalogues are: what everybody needs comes with the page, the rest when it is asked for. */

import interfaceWords from "../../locales/en/interface.ftl?raw";
import refusalWords from "../../locales/en/refusals.ftl?raw";
import { addCatalogue, chooseLanguage, makeLanguage, PSEUDO, type Language } from "./words";

const FILES = import.meta.glob<string>(
  ["../../locales/*/*.ftl", "!../../locales/en/interface.ftl", "!../../locales/en/refusals.ftl"],
  { query: "?raw", import: "default" },
);
const BUILT_IN: Readonly<Record<string, string>> = { interface: interfaceWords, refusals: refusalWords };

/** Tags of the languages that have catalogues. */
export function available(): readonly string[] {
  return [...new Set(["en", ...Object.keys(FILES).map((path) => path.split("/").at(-2) ?? "")])];
}

/** What the address asks for (`?lang=`), then what the browser's settings wish. */
export function askedLanguages(search: string, browser: readonly string[]): readonly string[] {
  const asked = new URLSearchParams(search).get("lang");
  return asked === null || asked === "" ? browser : [asked, ...browser];
}

/** The first language at hand, with the catalogues that every page needs. */
export function openLanguage(asked: readonly string[]): Language {
  const language = makeLanguage(chooseLanguage(asked, available()));
  for (const text of Object.values(BUILT_IN)) addCatalogue(language, "en", text);
  return language;
}

/** Loads a catalogue (`measures`, `control`, `debrief`, …) in the language and in English. */
export async function loadCatalogue(language: Language, name: string): Promise<void> {
  const tags = language.tag === PSEUDO ? ["en"] : [...new Set([language.tag, "en"])];
  await Promise.all(
    tags.map(async (tag) => {
      if (tag === "en" && name in BUILT_IN) return;
      const text = await FILES[`../../locales/${tag}/${name}.ftl`]?.();
      if (text !== undefined) addCatalogue(language, tag, text);
    }),
  );
}
