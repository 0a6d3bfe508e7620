import { flushSync, mount, tick, unmount, type Component } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { app } from "../src/lib/app.svelte";
import NumberField from "../src/lib/components/NumberField.svelte";
import Tabs from "../src/lib/components/Tabs.svelte";
import Drafts from "../src/pages/Drafts.svelte";
import Thread from "../src/pages/channels/Thread.svelte";
import Live from "../src/lib/components/Live.svelte";
import { board, moves, parts, sight, withParts } from "./fixture";
import { createRawSnippet } from "svelte";

let shown: ReturnType<typeof mount>[] = [];

async function show(page: unknown, props: object = {}): Promise<void> {
  shown.push(mount(page as Component<object>, { target: document.body, props }));
  flushSync();
  await tick();
}

/** As a reload does it: everything goes but what the browser keeps. */
async function clear(): Promise<void> {
  await Promise.all(shown.map((one) => unmount(one)));
  shown = [];
  document.body.replaceChildren();
}

const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find((one) => name.test(one.getAttribute("aria-label") ?? one.textContent));
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};

function press(name: RegExp): void {
  button(name).click();
  flushSync();
}

function type(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await app.load("measures");
  app.state = sight();
});

afterEach(async () => {
  await clear();
  sessionStorage.clear();
});

describe("nothing typed is lost by a reload", () => {
  it("of a draft: its title, its articles and their numbers", async () => {
    app.route = { page: "drafts", id: "new" };
    await show(Drafts);
    press(/^Add: Notice/u);
    type(".number-field input[type=text]", "9000");
    type("input[maxlength='120']", "Quiet waters");
    await clear();
    await show(Drafts);
    expect(document.querySelector<HTMLInputElement>("input[maxlength='120']")?.value).toBe("Quiet waters");
    expect(document.querySelector<HTMLInputElement>(".number-field input[type=text]")?.value).toBe("9,000");
    expect(document.querySelectorAll("section.desk article")).toHaveLength(1);
  });

  it("of what one is about to say, until it is said", async () => {
    const channel = parts["channel/c1"];
    await show(Thread, { channel });
    type("textarea", "half a thou");
    await clear();
    await show(Thread, { channel });
    expect(document.querySelector("textarea")?.value).toBe("half a thou");
    press(/^Send/u);
    expect(document.querySelector("textarea")?.value).toBe("");
  });
});

describe("a number of a text", () => {
  const parameter = board.measures[0]!.parameters[0]!;

  it("is handed on only where it could stand in the text, and says so where not", async () => {
    const taken: number[] = [];
    await show(NumberField, { parameter, value: 13_000, label: "troops", onchange: (value: number) => taken.push(value) });
    type("input[type=text]", "9.000");
    type("input[type=text]", "90000");
    expect(taken).toEqual([9000]);
    expect(document.querySelector("input[type=text]")?.getAttribute("aria-invalid")).toBe("true");
    expect(document.body.textContent).toContain("Only 6,000 to 25,000");
  });

  it("goes on saying why what was typed does not stand, until something else is tried", async () => {
    await show(NumberField, { parameter, value: 13_000, label: "troops", onchange: () => {} });
    type("input[type=text]", "90000");
    document.querySelector("input[type=text]")?.dispatchEvent(new FocusEvent("blur"));
    flushSync();
    expect(document.querySelector<HTMLInputElement>("input[type=text]")?.value).toBe("13,000");
    expect(document.body.textContent).toContain("Only 6,000 to 25,000");
    press(/^9,000$/u);
    expect(document.body.textContent).not.toContain("Only");
  });

  it("comes to a focal mark by one press", async () => {
    const taken: number[] = [];
    await show(NumberField, { parameter, value: 13_000, label: "troops", onchange: (value: number) => taken.push(value) });
    press(/^9,000$/u);
    expect(taken).toEqual([9000]);
  });
});

it("tabs are walked with the arrow keys, and only one of them is a stop", async () => {
  const tabs = ["one", "two", "three"].map((id) => ({ id, label: id }));
  const panel = createRawSnippet((id: () => string) => ({ render: () => `<p>panel ${id()}</p>` }));
  await show(Tabs, { tabs, current: "one", label: "numbers", panel });
  const at = (): string => document.querySelector("[role=tab][aria-selected=true]")?.textContent.trim() ?? "";
  const key = (name: string): void => {
    document.querySelector("[role=tablist]")?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    flushSync();
  };
  key("ArrowRight");
  expect(at()).toBe("two");
  expect(document.activeElement?.textContent.trim()).toBe("two");
  key("End");
  expect(at()).toBe("three");
  key("ArrowRight");
  expect(at()).toBe("one");
  expect(document.querySelectorAll("[role=tab][tabindex='0']")).toHaveLength(1);
});

it("a refusal is said with its reason, in words, until it is dismissed", async () => {
  app.state = { ...sight(), refusals: [{ id: "a", code: "no-right", args: { right: "sign" }, command: null }] };
  await show(Live);
  const alert = document.querySelector("[role=alert]");
  expect(alert?.textContent).toContain("In your delegation the right to sign belongs to somebody else.");
  press(/^Dismiss/u);
  expect(document.querySelector("[role=alert]")).toBeNull();
});

it("a barred act stays in reach of the keyboard, says why not, and does nothing", async () => {
  app.route = { page: "drafts", id: "d1" };
  app.state = withParts({ moves: { ...moves, drafts: { d1: { ...moves.drafts["d1"], sign: "brackets-left" } } } });
  await show(Drafts);
  const sign = button(/^Sign$/u);
  expect(sign.getAttribute("aria-disabled")).toBe("true");
  expect(sign.hasAttribute("disabled")).toBe(false);
  expect(document.getElementById(sign.getAttribute("aria-describedby") ?? "")?.textContent).toContain("brackets left");
  sign.click();
  expect(app.state.waiting).toEqual({});
});
