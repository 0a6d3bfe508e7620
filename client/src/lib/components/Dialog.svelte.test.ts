import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { app } from "../app.svelte";
import Dialog from "./Dialog.svelte";

const children = createRawSnippet(() => ({ render: () => "<p>Do you mean it?</p>" }));
let pages: Record<string, unknown>[] = [];
/** Which of two dialogs is open: as pages do, one variable holds both. */
let which: "" | "one" | "other" = $state("");

const dialogs = (): HTMLDialogElement[] => [...document.querySelectorAll("dialog")];
const opened = (): boolean[] => dialogs().map((dialog) => dialog.open);
/** What a browser does with the frame after a dialog was closed. */
const frame = (place: number): void => {
  dialogs()[place]?.dispatchEvent(new Event("close"));
  flushSync();
};

function choose(next: "" | "one" | "other"): void {
  which = next;
  flushSync();
}

beforeEach(async () => {
  await app.load("interface");
  HTMLDialogElement.prototype.showModal = function (): void { this.open = true; };
  HTMLDialogElement.prototype.close = function (): void { this.open = false; };
  which = "";
  pages = (["one", "other"] as const).map((name) =>
    mount(Dialog, {
      target: document.body,
      props: { title: name, children, get open() { return which === name; }, set open(open) { which = open ? name : ""; } },
    }),
  );
  flushSync();
});

afterEach(() => {
  for (const page of pages) void unmount(page);
  document.body.replaceChildren();
});

it("is closed by the browser's own Escape", () => {
  choose("one");
  expect(opened()).toEqual([true, false]);
  dialogs()[0]?.close();
  frame(0);
  expect(which).toBe("");
});

it("leaves another open that was opened before its frame had passed", () => {
  choose("one");
  choose("");
  choose("other");
  frame(0);
  expect(which).toBe("other");
  expect(opened()).toEqual([false, true]);
});

it("stays open when it was opened again before its frame had passed", () => {
  choose("one");
  choose("");
  choose("one");
  frame(0);
  expect(opened()).toEqual([true, false]);
});
