import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Card } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import SetUp from "./SetUp.svelte";

const card = (id: string, minutes: number, approval = false): Card => ({
  id, title: { en: id }, blurb: { en: "" }, players: [6, 8], minutes, rounds: null, parties: [{ en: "Norland" }], fictional: true, approval,
});

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

describe("setting up a seminar", () => {
  let page: Record<string, unknown>;
  let asked: Asked[];
  let refused = false;
  const made = vi.fn();

  beforeEach(async () => {
    asked = [];
    refused = false;
    made.mockClear();
    vi.stubGlobal("fetch", async (path: string, options: RequestInit) => {
      asked.push({ method: options.method ?? "GET", path, body: JSON.parse(String(options.body ?? "null")) });
      if (path === "/api/scenarios") return Response.json([card("helsinki", 240, true), card("two-shores", 90)]);
      if (refused) return Response.json({ code: "no-such-scenario", args: {} }, { status: 404 });
      return Response.json({ code: "ABCDEF", title: "", exercises: [] }, { status: 201 });
    });
    await app.load("control");
    page = mount(SetUp, { target: document.body, props: { onmade: made } });
    await settle();
  });

  afterEach(async () => {
    await unmount(page);
    vi.unstubAllGlobals();
  });

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    flushSync();
  }

  async function submit(): Promise<void> {
    document.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
    await settle();
  }

  it("offers the shortest case first, chosen already", () => {
    const names = [...document.querySelectorAll(".name")].map((name) => name.textContent);
    expect(names).toEqual(["two-shores", "helsinki"]);
    expect(document.querySelector<HTMLInputElement>("input:checked")?.value).toBe("two-shores");
  });

  it("asks for approval where it is wanted", async () => {
    document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    flushSync();
    await submit();
    expect(asked.at(-1)?.body).toMatchObject({ approval: true });
  });

  it("shows what the chosen case itself asks for, and lets it be undone", async () => {
    const tick = (): HTMLInputElement => document.querySelector<HTMLInputElement>("input[type=checkbox]")!;
    const choose = (id: string): void => {
      document.querySelector<HTMLInputElement>(`input[value=${id}]`)?.click();
      flushSync();
    };
    expect(tick().checked).toBe(false);
    choose("helsinki");
    expect(tick().checked).toBe(true);
    tick().click();
    flushSync();
    await submit();
    expect(asked.at(-1)?.body).toMatchObject({ scenario: "helsinki", approval: false });
    choose("two-shores");
    choose("helsinki");
    expect(tick().checked, "another case, its own setting").toBe(true);
  });

  it("asks for what was chosen and leads on to it", async () => {
    const tables = document.querySelector<HTMLInputElement>("input[type=number]");
    if (tables === null) throw new Error("no field for the tables");
    tables.value = "4";
    tables.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    expect(document.body.textContent).toContain("Room for 32 people.");
    await submit();
    expect(asked.at(-1)).toEqual({
      method: "POST",
      path: "/api/seminars",
      body: { scenario: "two-shores", exercises: 4, title: "", approval: false },
    });
    expect(made).toHaveBeenCalledExactlyOnceWith("ABCDEF");
  });

  it("says why it was refused, and stays", async () => {
    refused = true;
    await submit();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("There is no such scenario.");
    expect(made).not.toHaveBeenCalled();
  });
});
