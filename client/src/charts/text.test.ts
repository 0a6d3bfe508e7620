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

  it("are shortened with an ellipsis, and only when they must be", () => {
    expect(shorten("accord", 6, letters)).toBe("accord");
    expect(shorten("open skies", 6, letters)).toBe("open…");
  });

  it("count by letters where nothing can be measured", () => {
    expect(guessWidth(10)("日本")).toBe(guessWidth(10)("ab"));
  });
});
