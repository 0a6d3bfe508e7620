/** Finds words that stand on a page without having come from a catalogue. */

/** What may be read on the page: its texts, and what a screen reader is told instead. */
export function readable(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? "");
  for (const element of root.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"]) {
      const said = element.getAttribute(name);
      if (said !== null) texts.push(said);
    }
  }
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

/** Every text that came as data, in the runs in which it is shown. */
export function dataOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split("*").map((run) => run.trim());
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...dataOf(inner)]);
}

/** Texts with words that the pseudo-locale has not touched and no data explains. */
export function untouched(texts: readonly string[], data: readonly string[]): readonly string[] {
  const known = [...new Set(data)].filter((text) => text.length > 1).sort((one, other) => other.length - one.length);
  return texts.filter((text) => {
    const rest = known.reduce((left, word) => left.replaceAll(word, " "), text);
    // "and" and "or" are put in by the browser's own list format.
    return /[A-Za-z]{2,}/u.test(rest.replace(/\b(?:and|or)\b/gu, ""));
  });
}
