// @vitest-environment node
import { expect, it } from "vitest";
import { paragraphs, runs } from "./prose";

it("begins a paragraph at each line break that has something after it", () => {
  expect(paragraphs("One.\n\nTwo.\n")).toEqual(["One.", "Two."]);
});

it("sets what stands between stars apart, and leaves a star alone", () => {
  expect(runs("The *Silver Anne* of *Grau*")).toEqual([
    { text: "The ", emphasis: false },
    { text: "Silver Anne", emphasis: true },
    { text: " of ", emphasis: false },
    { text: "Grau", emphasis: true },
  ]);
  expect(runs("2 * 3 * 4, 5*")).toEqual([{ text: "2 * 3 * 4, 5*", emphasis: false }]);
});
