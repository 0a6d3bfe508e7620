/** The words that a welcome shows, of all that the interface says, as a catalogue of their own: what is
 * imported as `interface.ftl?welcome`. On a slow line the rest would stand in the way of the briefing. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Plugin } from "vite";

/** What stands around every page of a player, and the briefing. */
export const WELCOME = "src/pages/Frame.svelte";

const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^;"]*?\sfrom\s+)?"(\.[^"]+)"/gmu;
const LITERAL = /["'`](-?[a-z][\w-]*)(?:\.[\w-]+)?["'`]/gu;
const TEMPLATE = /`([\w-]*)\$\{[^}`]*\}([\w-]*)[^`\n]*`/gu;
const ENTRY = /^(?=-?[a-zA-Z][\w-]* =)/mu;
const REFERENCE = /\{\s*(-?[a-z][\w-]*)\s*[.}(]/gu;

/** A file of the client with all that it imports to run, as far as it is ours. */
export function leadsTo(entry: string): readonly string[] {
  const found = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, name = ""] of readFileSync(file, "utf-8").matchAll(IMPORT)) {
      const path = normalize(join(dirname(file), name));
      const [ours] = [path, `${path}.ts`, `${path}.svelte.ts`].filter((each) => /\.(?:svelte|ts)$/u.test(each) && existsSync(each));
      if (ours !== undefined) waiting.push(ours);
    }
  }
  return [...found];
}

/** Whether these sources name an id, or make it up from a beginning or an end that is long enough to tell. */
export function namedIn(sources: readonly string[]): (id: string) => boolean {
  const literals = new Set(sources.flatMap((text) => [...text.matchAll(LITERAL)].map(([, id = ""]) => id)));
  const families = sources.flatMap((text) => [...text.matchAll(TEMPLATE)].map(([, start = "", end = ""]) => [start, end] as const));
  const telling = families.filter(([start]) => /^[a-z]\w*-/u.test(start));
  return (id) => literals.has(id) || telling.some(([start, end]) => id.startsWith(start) && id.endsWith(end));
}

/** The messages of a catalogue that are wanted, and what these refer to; its comments are for translators. */
export function excerpt(catalogue: string, isWanted: (id: string) => boolean): string {
  const text = catalogue.replaceAll(/^#.*\n/gmu, "").replaceAll(/\n{2,}/gu, "\n");
  const entries = new Map(text.split(ENTRY).map((entry) => [/^-?[\w-]+/u.exec(entry)?.[0] ?? "", entry]));
  const kept = new Set([...entries.keys()].filter((id) => id !== "" && isWanted(id)));
  for (const id of kept) for (const [, other = ""] of (entries.get(id) ?? "").matchAll(REFERENCE)) if (entries.has(other)) kept.add(other);
  return [...entries].filter(([id]) => kept.has(id)).map(([, entry]) => entry).join("");
}

/** The words of a welcome in the language of this folder: of the interface, and what fears are called,
 * which is the first thing that a briefing says. What a mandate asks of a measure can wait. */
export function wordsIn(folder: string, isWanted: (id: string) => boolean): string {
  const fears = excerpt(readFileSync(join(folder, "measures.ftl"), "utf-8"), (id) => id.startsWith("fear-") && isWanted(id));
  return excerpt(readFileSync(join(folder, "interface.ftl"), "utf-8"), isWanted) + fears;
}

export function welcome(): Plugin {
  let isWanted: ((id: string) => boolean) | null = null;
  return {
    name: "welcome",
    enforce: "pre",
    load(id) {
      const [file = "", query] = id.split("?");
      if (query !== "welcome") return null;
      isWanted ??= namedIn(leadsTo(WELCOME).map((each) => readFileSync(each, "utf-8")));
      return `export default ${JSON.stringify(wordsIn(dirname(file), isWanted))}`;
    },
  };
}
