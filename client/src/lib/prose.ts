/** Texts of a scenario: paragraphs by line breaks, and *emphasis* for names of ships and papers. */

export interface Run {
  readonly text: string;
  readonly emphasis: boolean;
}

export function paragraphs(text: string): readonly string[] {
  return text.split("\n").filter((part) => part.trim() !== "");
}

/** The text in runs; a star that stands alone is a star. */
export function runs(text: string): readonly Run[] {
  return text
    .split(/(\*[^\s*](?:[^*\n]*[^\s*])?\*)/u)
    .filter((part) => part !== "")
    .map((part) =>
      part.length > 2 && part.startsWith("*") && part.endsWith("*")
        ? { text: part.slice(1, -1), emphasis: true }
        : { text: part, emphasis: false },
    );
}
