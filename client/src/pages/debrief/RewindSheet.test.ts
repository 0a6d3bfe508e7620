import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Openings } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import { story } from "./fixture";
import RewindSheet from "./RewindSheet.svelte";

const waits: { url: string; answer: (found: Response) => void }[] = [];
let sheet: Record<string, unknown>;

beforeEach(async () => {
  waits.length = 0;
  vi.stubGlobal("fetch", (url: string) => new Promise<Response>((answer) => waits.push({ url, answer })));
  await Promise.all([app.load("debrief"), app.load("whatif")]);
  sheet = mount(RewindSheet, {
    target: document.body,
    props: { story: story(), exercise: "one", token: "t", picks: [], onpick: () => undefined },
  });
  flushSync();
});

afterEach(async () => {
  await unmount(sheet);
  vi.unstubAllGlobals();
});

/** Answers a request, as the server would: who asked and about which round stands in the address. */
async function answer(at: number): Promise<void> {
  const query = new URL(waits[at]?.url ?? "", "http://detente.test").searchParams;
  const round = Number(query.get("round"));
  const words = [`add:${round}`];
  const offer = { kind: "leap", round, values: [], partners: [], choices: [{ value: "yes", partner: "", words }] };
  const found = { party: query.get("party") ?? "", round, tokens: 2, offers: [offer] } as unknown as Openings;
  waits[at]?.answer(Response.json(found));
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelector("table")).not.toBeNull();
  });
}

function choose(label: string, value: string): void {
  const found = [...document.querySelectorAll("label")].find((each) => each.textContent?.includes(label));
  const select = found?.querySelector("select") ?? document.querySelector<HTMLSelectElement>(`#${found?.htmlFor}`);
  if (!select) throw new Error(`no field ${label}`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

it("shows nothing of another round or delegation while an answer is on its way", async () => {
  await answer(0);
  choose("Round", "2");
  expect(document.querySelector("table")).toBeNull();
  expect(document.querySelector("[aria-busy]")).not.toBeNull();
  await answer(1);
  choose("Delegation", "sud");
  expect(document.querySelector("table")).toBeNull();
  await answer(2);
});
