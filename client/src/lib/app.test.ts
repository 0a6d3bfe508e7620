import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NOW, parts, told as heardAs, you } from "../../tests/fixture";
import type { Down, Up } from "../generated/protocol";
import { app, isOtherBuild, isOvertaken, ownBuild, socketAddress, t, told } from "./app.svelte";
import { kept, talkName } from "./keep.svelte";
import { talk, unread } from "./state";
import type { Session } from "./session";

const session: Session = { token: "tok", kind: "seat", seminar: "S", exercise: "ex1", name: "A", link: null };
const heardLine = heardAs({ fact: "heard", channel: "c1", party: "sud", seat: "s2", role: "head", text: "Well.", to: "" });

class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  up: Up[] = [];
  constructor() {
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.up.push(JSON.parse(text) as Up);
  }
  close(): void {}
  down(message: Down): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

const last = (): FakeSocket => FakeSocket.all.at(-1) as FakeSocket;
const welcome = (changes: Partial<Extract<Down, { type: "welcome" }>> = {}): Down => ({ type: "welcome", now: NOW, you, parts, lines: {}, before: {}, own: {}, done: [], build: "", ...changes });

function enter(changes = {}): void {
  last().onopen?.();
  last().down(welcome(changes));
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  vi.stubGlobal("WebSocket", FakeSocket);
  app.connect(session);
});

afterEach(() => {
  app.disconnect();
  sessionStorage.clear();
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the page's one place", () => {
  it("greets with its token and holds what it is told", () => {
    enter();
    expect(last().up[0]).toMatchObject({ type: "hello", token: "tok", exercise: null, cursors: {}, waiting: [] });
    expect(app.state.parts.board?.scenario).toBe("harbour");
    expect(app.now).toBeGreaterThanOrEqual(NOW);
  });

  it("takes the line that was opened while it joined, and greets at once where that is open", () => {
    app.disconnect();
    FakeSocket.all = [];
    app.warm();
    Object.assign(last(), { readyState: 1 });
    app.connect(session);
    expect(FakeSocket.all).toHaveLength(1);
    expect(last().up[0]).toMatchObject({ type: "hello", token: "tok" });
    app.connect(session);
    expect(FakeSocket.all, "a line is taken once").toHaveLength(2);
  });

  it("keeps one line warm: none beside one that is being opened, another for one that may be closed soon", () => {
    FakeSocket.all = [];
    app.warm();
    app.keepWarm();
    expect(FakeSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(3_000);
    app.keepWarm();
    expect(FakeSocket.all).toHaveLength(2);
    Object.assign(last(), { readyState: 3 });
    app.keepWarm();
    expect(FakeSocket.all).toHaveLength(3);
  });

  it("opens a new line where the other was closed again, for nobody had said who they are", () => {
    app.disconnect();
    FakeSocket.all = [];
    app.warm();
    Object.assign(last(), { readyState: 3 });
    app.connect(session);
    expect(FakeSocket.all).toHaveLength(2);
    enter();
    expect(app.state.connection).toBe("open");
  });

  it("takes a line in the open channel for read in the moment in which it is heard, and elsewhere not", () => {
    enter();
    const states: number[] = [];
    app.watch("c1");
    last().down({ type: "view", parts: {}, lines: { "talk/c1": heardLine }, gone: [], done: [] });
    states.push(unread(app.state, "c1"));
    app.watch(null);
    last().down({ type: "view", parts: {}, lines: { "talk/c1": heardLine.map((line) => ({ ...line })) }, gone: [], done: [] });
    states.push(unread(app.state, "c1"));
    expect(states).toEqual([0, 1]);
  });

  it("writes what was read once for several lines, and at once when it leaves the table", () => {
    enter();
    localStorage.clear();
    const kept = (): string[] => Object.entries(localStorage).filter(([key]) => key.startsWith("detente.heard")).map(([, value]) => String(value));
    const writes = vi.spyOn(Storage.prototype, "setItem");
    const hear = (): void => last().down({ type: "view", parts: {}, lines: { "talk/c1": heardLine.map((line) => ({ ...line })) }, gone: [], done: [] });
    app.watch("c1");
    for (let line = 0; line < 5; line += 1) hear();
    expect(kept()).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(writes).toHaveBeenCalledTimes(1);
    const five = kept();
    expect(five).toEqual([expect.stringMatching(/"c1":\d+/u)]);
    hear();
    app.disconnect();
    expect(kept()).not.toEqual(five);
    app.watch(null);
  });

  it("holds a wish until it is answered, also through a reload", () => {
    enter();
    const id = app.do({ type: "start" });
    expect(app.state.waiting).toEqual({ [id]: { type: "start" } });
    app.disconnect();
    app.connect(session);
    expect(Object.keys(app.state.waiting)).toEqual([id]);
    enter({ done: [id] });
    expect(app.state.waiting).toEqual({});
  });

  it("forgets an old refusal when something new is wished", () => {
    enter();
    const id = app.do({ type: "start" });
    last().down({ type: "refused", id, code: "no-right", args: {} });
    expect(app.state.refusals).toHaveLength(1);
    app.do({ type: "resume" });
    expect(app.state.refusals).toEqual([]);
  });

  it("gives back what was said where it is refused", () => {
    enter();
    const said = kept(talkName(you.exercise ?? "", "c1"));
    const id = app.do({ type: "speak", channel: "c1", text: "Six weeks, then.", to: "" });
    said.text = "";
    last().down({ type: "refused", id, code: "too-fast", args: {} });
    expect(said.text).toBe("Six weeks, then.");
    last().down({ type: "refused", id, code: "too-fast", args: {} });
    expect(said.text).toBe("Six weeks, then.");
    expect(sessionStorage.getItem(`detente.text.${talkName(you.exercise ?? "", "c1")}`)).toBe("Six weeks, then.");
  });

  it("leaves a refusal behind on the page where it was met, and not on another of its parts", () => {
    enter();
    app.follow("#/drafts/a");
    last().down({ type: "refused", id: app.do({ type: "start" }), code: "no-right", args: {} });
    app.follow("#/drafts/b");
    expect(app.state.refusals).toHaveLength(1);
    app.follow("#/floor");
    expect(app.state.refusals).toEqual([]);
  });

  it("carries streams on after a lost connection, from where they stopped", () => {
    enter({ lines: { "talk/c1": heardLine } });
    last().onclose?.();
    vi.advanceTimersByTime(1000);
    last().onopen?.();
    expect(last().up[0]).toMatchObject({ cursors: { "talk/c1": 1 } });
    last().down(welcome({ lines: { "talk/c1": heardLine } }));
    expect(talk(app.state, "c1")).toHaveLength(2);
  });

  it("asks for earlier lines once, and again when they have come or the line was lost", () => {
    enter({ lines: { "talk/c1": heardLine }, before: { "talk/c1": 7 } });
    const asked = (): number => last().up.filter(({ type }) => type === "earlier").length;
    app.earlier("talk/c1");
    app.earlier("talk/c1");
    app.earlier("record");
    expect(last().up.at(-1)).toEqual({ type: "earlier", stream: "talk/c1", before: 7 });
    expect(asked()).toBe(1);
    last().down({ type: "lines", stream: "talk/c1", before: 6, lines: heardLine });
    expect(talk(app.state, "c1")).toHaveLength(2);
    app.earlier("talk/c1");
    expect(asked()).toBe(2);
    last().onclose?.();
    app.earlier("talk/c1");
    vi.advanceTimersByTime(1000);
    enter({ lines: { "talk/c1": [] } });
    expect(asked()).toBe(0);
    app.earlier("talk/c1");
    expect(asked()).toBe(1);
  });

  it("knows the answer about a text by its number, and asks nothing where there is no line", () => {
    const text = { type: "table", title: "", parties: ["nor", "sud"], access: [], articles: [], term: null } as const;
    expect(app.foresee(text)).toBe(0);
    enter();
    const number = app.foresee(text);
    expect(last().up.at(-1)).toEqual({ type: "foresee", number, text });
    const forecast = { revision: 0, word: "likely", against: null } as const;
    last().down({ type: "foreseen", number, forecast, code: "", args: {} });
    expect(app.state.foreseen).toMatchObject({ number, forecast });
    expect(app.foresee(text)).toBe(number + 1);
  });

  it("is told the table's texts in its language, and in another when that is chosen", async () => {
    enter({ lines: { record: heardLine } });
    expect(last().up[0]).toMatchObject({ language: "en", tongue: "en" });
    const line = last();
    const chosen = app.speak("ru");
    await vi.waitFor(() => expect(line.up.at(-1)).toEqual({ type: "read", tongue: "ru" }));
    expect(app.language.tag, "until the texts are here").toBe("en");
    line.down(welcome({ lines: { record: heardLine } }));
    await chosen;
    expect(app.language.tag).toBe("ru");
    expect(app.state.lines["record"], "told anew, not twice").toHaveLength(1);
    await app.speak("ru");
    expect(line.up.filter(({ type }) => type === "read"), "what is held is not asked for").toHaveLength(1);
    await back();
  });

  it("asks for all lines anew if the language was changed while the line was lost", async () => {
    enter({ lines: { record: heardLine } });
    last().onclose?.();
    await app.speak("ru");
    vi.advanceTimersByTime(1000);
    last().onopen?.();
    expect(last().up[0]).toMatchObject({ tongue: "ru", cursors: {} });
    last().down(welcome({ lines: { record: heardLine } }));
    expect(app.state.lines["record"]).toHaveLength(1);
    await back();
  });

  it("asks once more if the welcome was on its way while another language was chosen", async () => {
    last().onopen?.();
    await app.speak("ru");
    last().down(welcome());
    await vi.waitFor(() => expect(last().up.at(-1)).toEqual({ type: "read", tongue: "ru" }));
    last().down(welcome());
    await back();
  });

  it("goes over without the texts where they do not come, and to the language that was chosen last", async () => {
    enter();
    const slow = app.speak("fr");
    await vi.waitFor(() => expect(last().up.at(-1)).toEqual({ type: "read", tongue: "fr" }));
    const later = app.speak("ru");
    await vi.waitFor(() => expect(last().up.at(-1)).toEqual({ type: "read", tongue: "ru" }));
    vi.advanceTimersByTime(3000);
    await Promise.all([slow, later]);
    expect(app.language.tag).toBe("ru");
    last().down(welcome());
    await back();
  });

  /** To English, with what is told then. */
  async function back(): Promise<void> {
    const chosen = app.speak("en");
    await vi.waitFor(() => expect(last().up.at(-1)).toEqual({ type: "read", tongue: "en" }));
    last().down(welcome());
    await chosen;
  }

  it("asks for everything when it comes back to another place", () => {
    enter({ lines: { "talk/c1": heardLine } });
    last().onclose?.();
    vi.advanceTimersByTime(1000);
    enter({ you: { ...you, viewer: "sud" }, lines: { "talk/c1": heardLine } });
    expect(app.state.you).toBeNull();
    enter({ you: { ...you, viewer: "sud" }, lines: { "talk/c1": heardLine } });
    expect(last().up[0]).toMatchObject({ cursors: {} });
    expect(talk(app.state, "c1")).toHaveLength(1);
  });

  it("remembers what was read", () => {
    enter({ lines: { "talk/c1": heardLine } });
    app.read("c1");
    app.connect(session);
    enter({ lines: { "talk/c1": heardLine } });
    expect(app.state.read).toEqual({ c1: 1 });
  });

  it("says nothing to anybody once it has left", () => {
    app.disconnect();
    expect(app.do({ type: "start" })).toBe("");
    expect(app.state.waiting).toEqual({});
  });

  it("looks at no exercise before control has chosen one", () => {
    const control: Session = { ...session, kind: "control", exercise: null };
    const before = FakeSocket.all.length;
    app.connect(control);
    expect(FakeSocket.all).toHaveLength(before);
    app.connect(control, "ex7");
    last().onopen?.();
    expect(last().up[0]).toMatchObject({ exercise: "ex7" });
  });
});

it("tells a listener anew what was told, when the language is changed", async () => {
  await app.load("interface");
  app.say(() => t("phase-ended"));
  const english = app.said;
  await app.speak("fr");
  expect(app.said).not.toBe(english);
  await app.speak("en");
  expect(app.said).toBe(english);
});

it("sets sentences one after the other as their language does", async () => {
  expect(told(["One.", "", "Two."])).toBe("One. Two.");
  await app.speak("zh");
  expect(told(["一。", "二。"])).toBe("一。二。");
  await app.speak("en");
});

it("finds the socket beside the page, secure where the page is", () => {
  expect(socketAddress({ protocol: "http:", host: "10.0.0.7:8000" })).toBe("ws://10.0.0.7:8000/api/socket");
  expect(socketAddress({ protocol: "https:", host: "x.example" })).toBe("wss://x.example/api/socket");
});

describe("a page after an upgrade", () => {
  const page = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

  it("is known by the name of its script, which holds a hash", () => {
    expect(ownBuild(page('<script type="module" src="/assets/index-1a.js"></script>'))).toBe("/assets/index-1a.js");
    expect(ownBuild(page('<script type="module" src="/src/main.ts"></script>'))).toBe("");
    expect(ownBuild(page(""))).toBe("");
  });

  it("is overtaken where the house answers with another page, and not where it is silent", async () => {
    const own = page('<script type="module" src="/assets/index-1a.js"></script>');
    const serves = (status: number, name: string): void =>
      void vi.stubGlobal("fetch", async () => new Response(`<script type="module" src="/assets/${name}.js"></script>`, { status }));
    serves(200, "index-2b");
    expect(await isOvertaken(own)).toBe(true);
    serves(200, "index-1a");
    expect(await isOvertaken(own)).toBe(false);
    serves(503, "index-2b");
    expect(await isOvertaken(own)).toBe(false);
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
    expect(await isOvertaken(own)).toBe(false);
    vi.unstubAllGlobals();
  });

  it("is another where both have a name and the names differ", () => {
    expect([isOtherBuild("/a", "/b"), isOtherBuild("/a", "/a"), isOtherBuild("", "/a"), isOtherBuild("/a", "")]).toEqual([true, false, false, false]);
  });
});
