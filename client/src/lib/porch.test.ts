import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { porch as inPage, porchWords } from "../../porch.ts";
import { askedLanguages, available } from "./catalogues";
import { leavePorch, type Left } from "./porch";
import { chooseLanguage } from "./words";

const script = readFileSync("early.js", "utf-8");
const write = inPage().transformIndexHtml as (page: string) => string;
const page = write(readFileSync("index.html", "utf-8"));

function stand(): HTMLElement {
  const found = document.getElementById("porch");
  if (found === null) throw new Error("no porch");
  return found;
}

const field = (): HTMLInputElement => stand().querySelector("input") as HTMLInputElement;

/** Comes by a join link, and does this before the page's script is here. */
function visit(languages: readonly string[] = ["en-GB"], search = "", hash = "#join=QUIET2"): void {
  history.replaceState(null, "", `/${search}${hash}`);
  vi.stubGlobal("fetch", async () => new Response("{}"));
  vi.spyOn(navigator, "languages", "get").mockReturnValue([...languages]);
  new Function(script)();
}

async function left(): Promise<Left | null> {
  let found: Left | null = null;
  await leavePorch((each) => void (found = each));
  return found;
}

beforeEach(() => {
  document.body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
});

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, "", "/");
  delete (globalThis as { early?: unknown }).early;
});

it("whoever comes by a join link may type a name before the page is here", () => {
  visit();
  expect(stand().hidden).toBe(false);
  expect(document.activeElement).toBe(field());
  expect(stand().textContent).toContain("Your name");
});

it.each(["", "#/floor", "#seat=secret", "#control=secret"])("nobody else is asked for a name: %s", (hash) => {
  visit(["en"], "", hash);
  expect(stand().hidden).toBe(true);
});

it.each([() => sessionStorage, () => localStorage])("whoever has a seat already is not asked either", (storage) => {
  storage().setItem("detente.session", '{"token":"t","kind":"seat"}');
  visit();
  expect(stand().hidden).toBe(true);
});

it.each([
  [["fr-CA", "en"], ""],
  [["de-DE", "ru"], ""],
  [["zh-Hans-CN"], ""],
  [["ar-EG"], ""],
  [["sv"], ""],
  [["en-GB"], "?lang=es"],
  [["en-GB"], "?lang=en-XA"],
] as const)("it speaks as the page will: %s %s", (languages, search) => {
  visit(languages, search);
  const chosen = chooseLanguage(askedLanguages(search, null, languages), available()).split("-")[0] ?? "";
  expect(document.documentElement.lang).toBe(chosen);
  expect(stand().querySelector("label")?.textContent).toBe(porchWords()[chosen]?.["join-name"]);
  expect(document.documentElement.dir).toBe(chosen === "ar" ? "rtl" : "ltr");
});

it("a language that was chosen on this device comes before the browser's", () => {
  localStorage.setItem("detente.language", "ru");
  visit(["fr"]);
  expect(stand().querySelector("label")?.textContent).toBe(porchWords()["ru"]?.["join-name"]);
});

it("the door gets what was typed, where the caret stands and what was wished, and the porch is gone", async () => {
  visit();
  field().value = "Ann Lee";
  field().setSelectionRange(3, 5);
  stand().querySelector("form")?.requestSubmit();
  expect(await left()).toEqual({ name: "Ann Lee", selection: [3, 5], wished: true });
  expect(document.getElementById("porch")).toBeNull();
  expect(await left()).toBeNull();
});

it("what was typed before a reload stands there again", async () => {
  sessionStorage.setItem("detente.text.name", "Ann");
  visit();
  expect(await left()).toEqual({ name: "Ann", selection: [3, 3], wished: false });
});

it("a word that is being composed is waited for", async () => {
  visit(["zh"]);
  field().dispatchEvent(new CompositionEvent("compositionstart"));
  field().value = "an";
  const leaving = left();
  await Promise.resolve();
  expect(document.getElementById("porch")).not.toBeNull();
  field().value = "安";
  field().dispatchEvent(new CompositionEvent("compositionend"));
  expect(await leaving).toEqual({ name: "安", selection: [1, 1], wished: false });
});

it("the field keeps the focus until the door has taken it", async () => {
  visit();
  let focused: Element | null = null;
  await leavePorch(() => void (focused = document.activeElement));
  expect((focused as Element | null)?.id).toBe("porch-name");
});

it("where the porch was never opened there is nothing to take over, and it goes", async () => {
  expect(await left()).toBeNull();
  expect(document.getElementById("porch")).toBeNull();
});
