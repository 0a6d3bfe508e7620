import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../app.svelte";
import Button from "./Button.svelte";

const children = createRawSnippet(() => ({ render: () => "<span>Sign</span>" }));

describe("a barred button", () => {
  let page: Record<string, unknown> | undefined;
  const button = (): HTMLButtonElement => document.querySelector("button") as HTMLButtonElement;
  const why = (): HTMLElement | null => document.getElementById(button().getAttribute("aria-describedby") ?? "");
  const onclick = vi.fn();

  function show(props: Record<string, unknown>): void {
    page = mount(Button, { target: document.body, props: { children, onclick, ...props } });
    flushSync();
  }

  beforeEach(async () => {
    await app.load("refusals");
    onclick.mockClear();
  });

  afterEach(() => {
    if (page !== undefined) void unmount(page);
    document.body.replaceChildren();
  });

  it("tells its reason to whoever presses it, does nothing, and is quiet again when they go on", () => {
    show({ barred: "wrong-phase" });
    expect(why()?.className).toContain("hidden");
    button().click();
    flushSync();
    expect(why()?.className).toContain("told");
    expect(why()?.textContent?.trim()).not.toBe("");
    expect(onclick).not.toHaveBeenCalled();
    button().dispatchEvent(new FocusEvent("blur"));
    flushSync();
    expect(why()?.className).toContain("hidden");
  });

  it("is silenced by Escape, which then closes nothing else", () => {
    show({ barred: "wrong-phase" });
    button().click();
    flushSync();
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    button().dispatchEvent(escape);
    flushSync();
    expect(escape.defaultPrevented).toBe(true);
    expect(why()?.className).toContain("hidden");
    const again = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    button().dispatchEvent(again);
    expect(again.defaultPrevented).toBe(false);
  });

  it("has its reason under it where there is room, and says nothing twice", () => {
    show({ barred: "wrong-phase", explain: true });
    button().click();
    flushSync();
    expect(why()?.className).toContain("why");
  });

  it("asks for nothing once it has acted: what it stood on may be gone", () => {
    const gone = { barred: (): string => "" };
    onclick.mockImplementationOnce(() => {
      gone.barred = () => { throw new Error("nothing stands here any longer"); };
    });
    const failed = vi.fn((event: ErrorEvent) => event.preventDefault());
    addEventListener("error", failed);
    page = mount(Button, { target: document.body, props: { children, onclick, get barred() { return gone.barred(); } } });
    button().click();
    removeEventListener("error", failed);
    expect([onclick.mock.calls.length, failed.mock.calls.length]).toEqual([1, 0]);
    gone.barred = () => "";
  });

  it("acts when it is not barred, and tells nothing", () => {
    show({});
    button().click();
    flushSync();
    expect(onclick).toHaveBeenCalledOnce();
    expect(document.querySelector(".told")).toBeNull();
  });
});
