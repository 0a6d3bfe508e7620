import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NOW, parts, sight, stage, told, withParts } from "../../tests/fixture";
import type { Fact } from "../generated/protocol";
import { app } from "./app.svelte";
import { latest } from "./chronicle";
import { entryText, follow, herald } from "./herald";
import type { State } from "./state";

beforeAll(() => app.load("interface", "measures"));
beforeEach(() => void (app.state = sight()));

const plain = (text: string): string => text.replace(/[\u2068\u2069]/gu, "");
const act = (act: "tabled" | "revised" | "signed", by: string): Fact => ({ fact: "draft-acted", act, by, draft: "d1", title: "Ƀelts", revision: 4, reason: "" });
/** The state with these facts at the end of the record. */
const more = (state: State, ...facts: readonly Fact[]): State => ({ ...state, lines: { ...state.lines, record: [...state.lines["record"]!, ...told(...facts)] } });
const heard = (...facts: readonly Fact[]): readonly string[] => herald(follow(sight()), more(sight(), ...facts)).map(plain);

it("names who at home was against a text", () => {
  const [failed] = latest(told({ fact: "ratification-failed", draft: "d1", title: "Belts", party: "sud", against: ["military", "industry"] }), 1, ["headline"]);
  expect(plain(entryText(failed!))).toMatch(/Belts.*Šudland: against it were the military and industry\.$/u);
});

describe("whoever listens", () => {
  it("hears what others do with a text, and not their own hand", () => {
    expect(heard(act("revised", "sud"))).toEqual(["Šudland has revised “Ƀelts”."]);
    expect(heard(act("revised", "nor"))).toEqual([]);
  });

  it("hears the news, more time for all, and that the debrief is open", () => {
    expect(heard({ fact: "news", inject: "i", headline: { en: "Ñews" }, text: { en: "Ôf *ships*." }, to: [] })).toEqual(["Ñews; Ôf ships."]);
    expect(heard({ fact: "extended", seconds: 60, due: NOW, reason: "" })).toHaveLength(1);
    expect(heard({ fact: "debrief-opened", open: true })).toHaveLength(1);
  });

  it("hears the last of many, and no more than can be listened to", () => {
    expect(heard(act("tabled", "ost"), act("revised", "sud"), act("signed", "sud"))).toEqual(["Šudland has revised “Ƀelts”.", "Šudland has signed “Ƀelts”."]);
  });

  it("hears of a new phase elsewhere, and nothing on arrival", () => {
    const next = withParts({ stage: { ...stage, phase: "decisions" } });
    expect(herald(follow(sight()), more(next, act("signed", "sud")))).toEqual([]);
    expect(herald(follow({ ...sight(), parts: { ...parts, stage: undefined } as never, lines: {} }), sight())).toEqual([]);
    expect(herald(follow(sight()), sight())).toEqual([]);
  });
});
