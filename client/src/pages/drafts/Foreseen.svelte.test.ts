import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { article, home, withParts } from "../../../tests/fixture";
import type { Foresee, Forecast, Foreseen as Answer } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { blank, type Composition } from "../../lib/composer";
import type { State } from "../../lib/state";
import Foreseen from "./Foreseen.svelte";

const text: Composition = { ...blank(["nor", "sud"]), articles: [article] };
const carried: Forecast = { revision: 0, word: "likely", against: "military" };

let page: Record<string, unknown> | undefined;
const props: { composition: Composition } = $state({ composition: text });
let asked: Foresee["text"][] = [];

beforeEach(async () => {
  await Promise.all([app.load("interface"), app.load("measures"), app.load("refusals")]);
  vi.useFakeTimers();
  asked = [];
  vi.spyOn(app, "foresee").mockImplementation((question) => asked.push(question));
  app.state = { ...withParts({ home }), connection: "open" };
  props.composition = text;
  page = mount(Foreseen, { target: document.body, props });
  flushSync();
});

afterEach(async () => {
  if (page !== undefined) await unmount(page);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function rest(): void {
  vi.advanceTimersByTime(400);
  flushSync();
}

function tell(changes: Partial<Answer> = {}): string {
  hear({ foreseen: { type: "foreseen", number: asked.length, forecast: carried, code: "", args: {}, ...changes } });
  return said();
}

function hear(changes: Partial<State>): void {
  app.state = { ...app.state, ...changes };
  flushSync();
}

function said(): string {
  return (document.body.textContent ?? "").replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ");
}

it("asks when the hand has rested, and once for many strokes", () => {
  for (const days of [7, 8, 9]) {
    props.composition = { ...text, articles: [{ ...article, values: { ...article.values, days } }] };
    flushSync();
    vi.advanceTimersByTime(399);
  }
  expect(asked).toEqual([]);
  rest();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ articles: [{ values: { days: 9 } }] });
});

it("says what home says, in the words of a text that lies there, and to a screen reader too", () => {
  rest();
  expect(tell()).toMatch(/How it would fare at home likely to pass Most against it: the military\. Nobody else hears/u);
  expect(app.said.replace(/[\u2066-\u2069]/gu, "")).toBe("At home: likely to pass");
});

it("says why where the text could not lie there", () => {
  rest();
  expect(tell({ forecast: null, code: "too-few-parties" })).toContain("two parties");
  expect(tell({ forecast: null, code: "" }).trim()).not.toContain("home");
});

it("does not ask anew for a title, and does when home has changed or the line is back", () => {
  rest();
  props.composition = { ...text, title: "Belts" };
  flushSync();
  rest();
  expect(asked).toHaveLength(1);
  hear({ parts: { ...app.state.parts, home: { ...home } } });
  rest();
  expect(asked).toHaveLength(2);
  tell();
  hear({ connection: "lost" });
  expect(said()).not.toContain("How it would fare");
  hear({ connection: "open" });
  rest();
  expect(asked).toHaveLength(3);
});

it("lets go of the answer when nothing is left to ask about, and takes none that was given to another page", () => {
  hear({ foreseen: { type: "foreseen", number: 1, forecast: carried, code: "", args: {} } });
  expect(said()).not.toContain("How it would fare");
  rest();
  expect(tell()).toContain("How it would fare");
  props.composition = blank(["nor", "sud"]);
  flushSync();
  expect(said()).not.toContain("How it would fare");
});
