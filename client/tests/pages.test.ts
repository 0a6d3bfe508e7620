import axe from "axe-core";
import { flushSync, mount, tick, unmount, type Component } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../src/lib/app.svelte";
import { openLanguage } from "../src/lib/catalogues";
import type { State } from "../src/lib/state";
import { PSEUDO, TONGUES } from "../src/lib/tongues";
import Cable from "../src/pages/cable/Cable.svelte";
import Brief from "../src/pages/Brief.svelte";
import Channels from "../src/pages/Channels.svelte";
import Decisions from "../src/pages/Decisions.svelte";
import Drafts from "../src/pages/Drafts.svelte";
import Floor from "../src/pages/Floor.svelte";
import Frame from "../src/pages/Frame.svelte";
import Gone from "../src/pages/Gone.svelte";
import Home from "../src/pages/Home.svelte";
import Join from "../src/pages/Join.svelte";
import Projector from "../src/pages/Projector.svelte";
import Record from "../src/pages/Record.svelte";
import { NOW, parts, sight, stage, withParts, you } from "./fixture";
import { dataOf, readable, untouched } from "./plain";

const military: State = sight({ you: { ...you, seat: "s3", role: "military" } });
const deciding = withParts({ stage: { ...stage, phase: "decisions" } }, military);
const alone = { props: {} };

/** Each page in the states in which it shows most. */
const PAGES: readonly (readonly [string, Component<never>, { props: object; state?: State; hash?: string }])[] = [
  ["the door", Join as never, { props: { code: "", problem: { code: "token-expired", args: {} } } }],
  ["the frame", Frame as never, { ...alone, hash: "#/floor" }],
  ["the frame, paused and lost", Frame as never, { ...alone, state: { ...withParts({ stage: { ...stage, status: "paused", due: null, left: 9000, reason: "overslept", debrief: true } }), connection: "lost" } }],
  ["the frame without a chair", Frame as never, { ...alone, state: sight({ you: { ...you, viewer: "projector", role: null } }) }],
  ["the frame before there is a chair", Frame as never, { ...alone, state: withParts({ stage: { ...stage, status: "lobby" } }, sight({ you: { ...you, viewer: "projector", role: null } })) }],
  ["the frame for an observer", Frame as never, { ...alone, state: sight({ you: { ...you, viewer: "observer", role: null } }) }],
  ["the floor", Floor as never, alone],
  ["the briefing", Brief as never, alone],
  ["the list of drafts", Drafts as never, { ...alone, hash: "#/drafts" }],
  ["a draft", Drafts as never, { ...alone, hash: "#/drafts/d1" }],
  ["a new draft", Drafts as never, { ...alone, hash: "#/drafts/new" }],
  ["a draft under revision", Drafts as never, { ...alone, hash: "#/drafts/revise:d1" }],
  ["the channels", Channels as never, { ...alone, hash: "#/channels" }],
  ["a channel", Channels as never, { ...alone, hash: "#/channels/c1" }],
  ["home", Home as never, alone],
  ["home before there is any news", Home as never, { ...alone, state: withParts({ home: null }) }],
  ["decisions of the head", Decisions as never, alone],
  ["decisions of the military", Decisions as never, { ...alone, state: deciding }],
  ["sealed decisions", Decisions as never, { ...alone, state: withParts({ orders: { ...parts.orders!, sealed: true } }, deciding) }],
  ["the cable", Cable as never, alone],
  ["the cable in decisions", Cable as never, { ...alone, state: deciding }],
  ["the record", Record as never, alone],
  ["the end of a long record", Record as never, { ...alone, state: sight({ before: { record: 40, "talk/c1": 7 } }) }],
  ["the end of a long channel", Channels as never, { ...alone, state: sight({ before: { record: 40, "talk/c1": 7 } }), hash: "#/channels/c1" }],
  ["the screen of the room", Projector as never, { ...alone, state: sight({ you: { ...you, viewer: "projector", role: null } }) }],
  ["the screen of the room before the start", Projector as never, { ...alone, state: withParts({ stage: { ...stage, status: "lobby" } }) }],
  ["the way out", Gone as never, { props: { code: "token-expired" } }],
];

let shown: ReturnType<typeof mount> | null = null;

async function show(page: Component<never>, { props, state = sight(), hash = "#/floor" }: { props: object; state?: State; hash?: string }): Promise<HTMLElement> {
  location.hash = hash;
  app.route = { page: hash.split("/")[1] as never, id: decodeURIComponent(hash.split("/").slice(2).join("/")) };
  app.state = state;
  app.now = NOW;
  app.session = { token: "t", kind: "seat", seminar: "CODE42", exercise: "ex1", name: "Åmina", link: "/#seat=1" };
  const main = document.createElement("div");
  document.body.replaceChildren(main);
  shown = mount(page, { target: main, props: props as never });
  flushSync();
  await tick();
  for (const details of main.querySelectorAll("details")) details.open = true;
  return main;
}

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("IntersectionObserver", class { observe = (): void => undefined; disconnect = (): void => undefined; });
  HTMLCanvasElement.prototype.getContext = () => null;
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("fetch", async () => Promise.reject(new Error("no network in tests")));
  vi.stubGlobal("WebSocket", class { close(): void {} });
});

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

describe("in the pseudo-locale", () => {
  beforeEach(async () => {
    app.language = openLanguage([PSEUDO]);
    await app.load("interface", "refusals", "measures", "cable");
  });

  it.each(PAGES)("every word comes from a catalogue or from data: %s", async (_name, page, how) => {
    const main = await show(page, how);
    const texts = readable(main);
    expect(texts.length).toBeGreaterThan(1);
    expect(untouched(texts, [...Object.values(TONGUES), ...dataOf(how.state ?? sight()), location.origin, location.host])).toEqual([]);
  });
});

describe("in English", () => {
  beforeEach(async () => {
    app.language = openLanguage(["en"]);
    await app.load("interface", "refusals", "measures", "cable");
  });

  it.each(PAGES)("axe finds nothing: %s", async (_name, page, how) => {
    await show(page, how);
    // Colours are looked at in a real browser; a page here has no frame around it.
    const elsewhere = ["color-contrast", "region", "page-has-heading-one", "html-has-lang", "document-title"];
    const rules = Object.fromEntries(elsewhere.map((id) => [id, { enabled: false }]));
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  it.each(PAGES)("no id stands where a sentence should: %s", async (_name, page, how) => {
    const texts = readable(await show(page, how));
    expect(texts.filter((text) => /^[a-z]+(?:-[a-z0-9]+)+$/u.test(text) || text.includes("{"))).toEqual([]);
  });
});
