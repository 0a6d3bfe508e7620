import { describe, expect, it } from "vitest";
import { guessWidth, shorten, wrap } from "./text";

const letters = (text: string): number => text.length;

describe("words in a drawing", () => {
  it("break at spaces and keep every word", () => {
    const text = "Norland and Sudland signed the notification accord";
    const lines = wrap(text, 20, letters);
    expect(lines.join(" ")).toBe(text);
    expect(lines.every((line) => line.length <= 20)).toBe(true);
  });

  it("stay together where a space does not break", () => {
    expect(wrap("Annual data (HAL–COR\u00a02)” enters", 20, letters)).toEqual(["Annual data", "(HAL–COR\u00a02)” enters"]);
    expect(wrap("Le lien\u202f: deux", 8, letters)).toEqual(["Le", "lien\u202f:", "deux"]);
  });

  it("leave a word that is too long on a line of its own", () => {
    expect(wrap("a confidencebuilding b", 6, letters)).toEqual(["a", "confidencebuilding", "b"]);
  });

  it("break between Chinese signs, but not before what closes nor after what opens", () => {
    const text = "赫尔文宣布演习，“秋季”通知提前 42 天（含预备役）。";
    const lines = wrap(text, 6, letters);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(7);
      expect(line).not.toMatch(/^[，。”）]|[“（]$/u);
    }
  });

  it("run in every line as they did in the whole, where they were set apart", () => {
    const [FIRST, LEFT, RIGHT, END] = ["\u2068", "\u2067", "\u2066", "\u2069"] as const;
    const title = `صلات بين كليات الدفاع (${FIRST}هالفيرن${END}، ${FIRST}1${END})`;
    const bare = (lines: readonly string[]): string => lines.join(" ").replaceAll(/[\u2066-\u2069]/gu, "");
    const text = `يدخل «${FIRST}${title}${END}» حيز النفاذ`;
    const lines = wrap(text, 24, letters);
    expect(lines.length).toBeGreaterThan(2);
    expect(bare(lines)).toBe(bare([text]));
    for (const line of lines) {
      expect(line.startsWith(LEFT), line).toBe(true);
      expect([...line].filter((sign) => /[\u2066-\u2068]/u.test(sign)).length).toBe([...line].filter((sign) => sign === END).length);
    }
    // The title goes on in the line after as it began; a Latin one would run from the left.
    expect(lines[1]?.startsWith(`${LEFT}${LEFT}`)).toBe(true);
    expect(wrap(`يدخل «${FIRST}Autumn without surprises${END}»`, 16, letters)[1]).toBe(`${LEFT}${RIGHT}without${END}${END}`);
    expect(wrap("nothing set apart in it", 9, letters)).toEqual(["nothing", "set apart", "in it"]);
  });

  it("are shortened with an ellipsis, and only when they must be", () => {
    expect(shorten("accord", 6, letters)).toBe("accord");
    expect(shorten("open skies", 6, letters)).toBe("open…");
  });

  it("count by letters where nothing can be measured", () => {
    expect(guessWidth(10)("日本")).toBe(guessWidth(10)("ab"));
  });
});
