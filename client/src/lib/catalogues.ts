/** Where the catalogues are: what everybody needs comes with the page, the rest when it is asked for. */

import { addCatalogue, chooseLanguage, makeLanguage, type Language } from "./words";
import { TONGUES } from "./tongues";
import type { Shelf } from "./storage";

const FILES = import.meta.glob<string>(["../../locales/*/*.ftl", "!../../locales/*/door.ftl"], { query: "?raw", import: "default" });
/** Of the interface's words those that a welcome shows, by the name `welcome` (../../welcome.ts). */
const WELCOMES = import.meta.glob<string>("../../locales/*/interface.ftl", { query: "?welcome", import: "default" });
/** The door's words come with the page in every language: a way there and back costs more than they do. */
const DOORS = import.meta.glob<string>("../../locales/*/door.ftl", { query: "?raw", import: "default", eager: true });

const CHOSEN_KEY = "detente.language";

/** Tags of the languages that have catalogues. */
export function available(): readonly string[] {
  return Object.keys(DOORS).map((path) => path.split("/").at(-2) ?? "");
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

/** A language with the words of the door, behind which it has no words yet. */
export function openLanguage(asked: readonly string[]): Language {
  const language = makeLanguage(chooseLanguage(asked, available()));
  for (const tag of language.bundles.keys()) addCatalogue(language, tag, DOORS[`../../locales/${tag}/door.ftl`] ?? "");
  return language;
}

/** Loads a catalogue (`interface`, `measures`, `control`, …) in the language, unless it is there. None
 * lacks a sentence that English has, so English comes only where the language's own does not, because
 * the network does not. Whether there are new words. */
export async function loadCatalogue(language: Language, name: string): Promise<boolean> {
  if (language.catalogues.has(name)) return false;
  for (const tag of language.bundles.keys()) {
    const file = name === "welcome" ? WELCOMES[`../../locales/${tag}/interface.ftl`] : FILES[`../../locales/${tag}/${name}.ftl`];
    const text = await file?.().catch((problem: unknown) => {
      if (tag === "en") throw problem;
    });
    if (typeof text !== "string") continue;
    if (language.catalogues.has(name)) return false;
    addCatalogue(language, tag, text);
    // What came in English only is asked for again when it is next wanted.
    if (tag !== "en" || language.bundles.size === 1) language.catalogues.add(name);
    return true;
  }
  return false;
}
