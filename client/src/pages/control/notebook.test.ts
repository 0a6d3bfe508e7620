import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NotebookPage } from "../../generated/protocol";
import { notebook } from "./notebook.svelte";

const page = (text: string): NotebookPage => ({ id: "a", at: 0, number: 1, round: 1, phase: "talks", party: null, draft: null, text, told: null, author: "", edition: 1 });
/** Answers that are held back, in the order of the questions. */
let questions: { readonly method: string; readonly answer: (pages: readonly NotebookPage[]) => void }[] = [];
const texts = (): readonly string[] => (notebook.pages ?? []).map(({ text }) => text);

beforeEach(() => {
  questions = [];
  vi.stubGlobal("fetch", (_path: string, { method }: RequestInit) =>
    new Promise((resolve) => questions.push({ method: method ?? "", answer: (pages) => resolve(new Response(JSON.stringify(pages))) })),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("the notebook", () => {
  it("is read again once for each thing that is told of it, and only while it is shown", async () => {
    await notebook.keepUp("one", "m0");
    expect(questions).toHaveLength(0);
    const opened = notebook.open("one");
    questions[0]?.answer([page("first")]);
    await opened;
    const read = notebook.keepUp("one", "m1");
    await notebook.keepUp("one", "m1");
    await notebook.keepUp("one", "");
    expect(questions).toHaveLength(2);
    questions[1]?.answer([page("second")]);
    await read;
    expect(texts()).toEqual(["second"]);
  });

  it("takes no pages that are older than those that it shows", async () => {
    const opened = notebook.open("two");
    questions[0]?.answer([]);
    await opened;
    const written = notebook.write("two", { text: "ours", party: null, draft: null });
    const told = notebook.keepUp("two", "m9");
    questions[2]?.answer([page("ours"), page("theirs")]);
    await told;
    questions[1]?.answer([page("ours")]);
    expect(await written).toBe(true);
    expect(texts()).toEqual(["ours", "theirs"]);
  });
});
