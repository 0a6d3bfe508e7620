import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { article, moves, withParts } from "../../../tests/fixture";
import type { Proposal } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import Proposals from "./Proposals.svelte";

const proposal: Proposal = {
  id: "p1",
  author: "sud",
  asked: ["nor"],
  given: [],
  through: true,
  title: "Quiet nights",
  parties: ["nor", "sud"],
  access: [],
  articles: [article],
  term: 2,
  round: 2,
  status: "waiting",
};

let page: Record<string, unknown>;
beforeEach(async () => {
  await app.load("interface");
  await app.load("measures");
});
afterEach(() => unmount(page));

function show(proposals: Record<string, Proposal>, consentable: readonly string[]): void {
  app.state = withParts({ crew: { s1: "head" }, proposals, moves: { ...moves, consentable: [...consentable] } });
  page = mount(Proposals, { target: document.body });
  flushSync();
}

it("shows the whole text to who is asked for its name, and says what lending it means", () => {
  show({ p1: proposal }, ["p1"]);
  expect(document.body.textContent).toContain("Your name is wanted");
  expect(document.body.textContent).toContain("asks you to table this as your own");
  expect(document.body.textContent).toContain("Nobody but the author will know");
});

it("is answered with one press, either way", () => {
  const wished = vi.spyOn(app, "do").mockReturnValue("id");
  show({ p1: proposal }, ["p1"]);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("article button")];
  expect(buttons.map((button) => button.textContent?.trim())).toEqual(["Table it as ours", "Decline"]);
  buttons[1]?.click();
  expect(wished).toHaveBeenCalledWith({ type: "consent", proposal: "p1", consent: false });
});

it("lets an author see who is still asked, and take it back", () => {
  const wished = vi.spyOn(app, "do").mockReturnValue("id");
  show({ p1: { ...proposal, author: "nor", asked: ["sud", "ost"], given: ["sud"], through: false } }, []);
  expect(document.body.textContent).toContain("waits for");
  document.querySelector<HTMLButtonElement>("li button")?.click();
  expect(wished).toHaveBeenCalledWith({ type: "consent", proposal: "p1", consent: false });
});

it("is not there when nothing waits", () => {
  show({ p1: { ...proposal, status: "declined" } }, []);
  expect(document.body.textContent).not.toContain("Quiet nights");
});
