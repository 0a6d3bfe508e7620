import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Prepared } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { defaults } from "../../lib/state";
import News from "./News.svelte";

const inject: Prepared = {
  id: "ferry", round: null, to: [], headline: { en: "A ferry is late" }, text: { en: "Fog in the strait." },
};

describe("news", () => {
  let page: Record<string, unknown>;
  const sent = vi.fn(() => "id-1");

  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal = function (): void { this.open = true; };
    HTMLDialogElement.prototype.close = function (): void { this.open = false; };
    await app.load("control");
    vi.spyOn(app, "do").mockImplementation(sent);
    sent.mockClear();
    const stage = { status: "running", round: 1, name: {}, phase: "talks", due: 0, left: null, over: null, reason: "", ready: [], debrief: false, lead: "", approval: false } as const;
    app.state = {
      ...defaults(),
      parts: { stage, oversight: { rounds: 6, parties: {}, pairs: {}, seats: 8, sent: [], allowances: {}, adjustments: [], wishes: {} }, papers: { injects: [inject], mandates: {} } },
    };
    page = mount(News, { target: document.body, props: { place: { exercise: "x1", section: "news", item: "" } } });
    flushSync();
  });

  afterEach(() => unmount(page));

  const press = (name: string, within: ParentNode = document): void => {
    [...within.querySelectorAll("button")].find((one) => one.textContent.trim() === name)?.click();
    flushSync();
  };

  it("is read once more before it goes out, and then goes out", () => {
    press("Send now");
    const dialog = [...document.querySelectorAll("dialog")].find((one) => one.open);
    expect(dialog?.textContent).toContain("Fog in the strait.");
    expect(sent).not.toHaveBeenCalled();
    if (dialog === undefined) throw new Error("no dialog opened");
    press("Send now", dialog);
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: "inject", inject: "ferry", reason: "" });
    expect(dialog.open).toBe(false);
  });

  it("of one's own needs a headline, and then goes to all", () => {
    press("Send");
    expect(sent).not.toHaveBeenCalled();
    const headline = document.querySelector<HTMLInputElement>("input[maxlength='120']");
    if (headline === null) throw new Error("no field for a headline");
    headline.value = "Rain";
    headline.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    press("Send");
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: "improvise", headline: "Rain", text: "", to: [], reason: "" });
  });
});
