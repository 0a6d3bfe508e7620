import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { article, draft, home, withParts } from "../../../tests/fixture";
import type { Objective } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import ArticleDesk from "./ArticleDesk.svelte";
import DraftText from "./DraftText.svelte";

const late: Objective = {
  text: {},
  met: true,
  aim: { type: "position", measure: "stockholm-notification", parameter: null, party: null, at_least: null, at_most: null, not_before: 9 },
};
const SAYS = "Your mandate: “Notice of military activities (Stockholm)” does not bind you before round 9.";

let page: Record<string, unknown> | undefined;

beforeEach(() => Promise.all([app.load("interface"), app.load("measures"), app.load("refusals")]));
afterEach(async () => {
  if (page !== undefined) await unmount(page);
});

function text(): string {
  flushSync();
  return (document.body.textContent ?? "").replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ");
}

it("stand beside a text that speaks of their measure, for whoever it is between", () => {
  app.state = withParts({ home: { ...home, objectives: [late] } });
  page = mount(DraftText, { target: document.body, props: { draft } });
  expect(text()).toContain(SAYS);
});

it("are not shown beside a text between others, nor one of other measures", async () => {
  app.state = withParts({ home: { ...home, objectives: [late] } });
  page = mount(DraftText, { target: document.body, props: { draft: { ...draft, parties: ["sud", "ost"] } } });
  expect(text()).not.toContain("Your mandate");
  await unmount(page);
  page = mount(DraftText, { target: document.body, props: { draft: { ...draft, articles: [{ ...article, measure: "non-use-of-force", values: {} }], brackets: [] } } });
  expect(text()).not.toContain("Your mandate");
});

it("lie on the desk where the article is written", () => {
  app.state = withParts({ home: { ...home, objectives: [late] } });
  const none = (): void => {};
  page = mount(ArticleDesk, { target: document.body, props: { article, number: 1, parties: draft.parties, onvalue: none, onbound: none, onchange: none, onremove: none } });
  expect(text()).toContain(SAYS);
});
