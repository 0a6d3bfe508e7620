/** What the tests of words look for in the source: ids of messages, codes of refusals. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export function filesUnder(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf-8" })
    .filter((path) => wanted.test(path))
    .map((path) => join(folder, path));
}

export const read = (path: string): string => readFileSync(path, "utf-8");

/** The first argument of every call of `name`, as it is written. */
export function firstArguments(source: string, name: string): readonly string[] {
  const found: string[] = [];
  for (const match of source.matchAll(new RegExp(`(?<![\\w.])${name}\\(`, "gu"))) {
    found.push(argumentAt(source, match.index + match[0].length));
  }
  return found;
}

/** What stands from here to the comma or bracket that ends the argument. */
function argumentAt(source: string, from: number): string {
  let depth = 0;
  let quote = "";
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (`"'\``.includes(sign)) quote = sign;
    else if ("([{".includes(sign)) depth += 1;
    else if (depth === 0 && ",)".includes(sign)) return source.slice(from, at);
    else if (")]}".includes(sign)) depth -= 1;
  }
  return source.slice(from);
}

/** The ids that an argument can be: literals that are its value, not ones that it compares with. */
export function literals(argument: string): readonly string[] {
  return [...argument.matchAll(/(?:^|[?:(]|\|\||\?\?)\s*"([^"]+)"/gu)].map((match) => match[1] ?? "");
}

/** The fixed beginnings and ends of template ids: `phase-${phase}` is ["phase-", ""]. */
export function templates(argument: string): readonly (readonly [string, string])[] {
  return [...argument.matchAll(/`([^`$]*)\$\{[^`]*\}([^`$]*)`/gu)].map((match) => [match[1] ?? "", match[2] ?? ""] as const);
}

/** A component and all that it brings with it, through whatever imports. */
export function components(path: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const brought = [...read(path).matchAll(/from "(\.[^"]*\/[A-Z]\w*\.svelte)"/gu)].map(([, file = ""]) => join(dirname(path), file));
  return [path, ...brought.flatMap((file) => components(file, seen))];
}
