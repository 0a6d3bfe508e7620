/** A small exercise in mid-round, as a delegation sees it: what tests of the pages stand on. */

import type { Article, Board, Draft, Fact, Here, Home, Line, Moves, Parts, Stage, You } from "../src/generated/protocol";
import { defaults, type State } from "../src/lib/state";

export const NOW = 1_000_000;

export const board: Board = {
  exercise: "ex1",
  scenario: "harbour",
  title: { en: "Ĥarbour" },
  blurb: { en: "Â shore. Ît *sinks*." },
  rounds: null,
  round_names: [],
  plenary: "spoken",
  denounce: false,
  notice: 1,
  parties: [
    { id: "nor", name: { en: "Ñorland" }, called: {}, short: "Ñ", playable: true },
    { id: "sud", name: { en: "Šudland" }, called: {}, short: "Š", playable: true },
    { id: "ost", name: { en: "Öst" }, called: {}, short: "Ö", playable: true },
  ],
  rivals: [],
  roles: [
    { id: "head", name: { en: "Ĥead" }, rights: ["sign", "leap", "denounce", "ready", "table", "revise", "speak"] },
    { id: "military", name: { en: "Ĝeneral" }, rights: ["comply", "inspect", "explore", "speak"] },
  ],
  measures: [
    {
      id: "stockholm-notification",
      number: 20,
      category: "informational",
      kind: "notification",
      parameters: [
        { id: "troops", unit: "troops", min: 6000, default: 13000, max: 25000, focal: [9000, 13000], deeper: "lower" },
        { id: "days", unit: "days", min: 7, default: 21, max: 42, focal: [21, 42], deeper: "higher" },
      ],
      duration: null,
      reciprocity: "multilateral",
      w: 310,
      alpha: 560,
      exposure: 85,
      intrusiveness: 2,
      cost: 2,
      verifiability: 4,
      answers: { surprise: 1000, escalation: 600 },
      raises: {},
      requires: [],
      third_party: true,
      violations: ["miss"],
      precedent: { text: "Štockholm", year: 1986 },
    },
    {
      id: "non-use-of-force",
      number: 50,
      category: "declaratory",
      kind: "declaratory",
      parameters: [],
      duration: null,
      reciprocity: "multilateral",
      w: 100,
      alpha: 770,
      exposure: 20,
      intrusiveness: 1,
      cost: 1,
      verifiability: 1,
      answers: { intentions: 1000 },
      raises: {},
      requires: ["stockholm-notification"],
      third_party: false,
      violations: ["miss"],
      precedent: { text: "Ĥelsinki", year: 1975 },
    },
  ],
  talks: 270,
  decisions: 105,
  reading: 60,
};

export const stage: Stage = {
  status: "running",
  round: 2,
  name: { en: "Åutumn" },
  phase: "talks",
  due: NOW + 65_000,
  left: null, over: null,
  reason: "",
  ready: ["ost"],
  debrief: false,
  lead: "", approval: false,
};

export const article: Article = {
  id: 1,
  measure: "stockholm-notification",
  parties: ["nor", "sud"],
  values: { troops: 13000, days: 21 },
  monitor: "ost",
};

export const draft: Draft = {
  id: "d1",
  title: "Ƀelts",
  revision: 3,
  sponsors: ["nor"],
  parties: ["nor", "sud", "ost"],
  access: ["nor", "sud", "observer"],
  articles: [article],
  brackets: [{ id: 1, article: 1, parameter: "troops", owner: "sud", value: 9000, comment: "Ŵarning" }],
  resolved: [],
  signatures: ["ost"],
  status: "open",
  term: null, approved: false, returned: "",
  tabled: 1,
};

export const home: Home = {
  round: 1,
  fears: [
    { of: "sud", fear: "opacity", band: 1, trend: 0 },
    { of: "sud", fear: "surprise", band: 3, trend: 1 },
    { of: "ost", fear: "coercion", band: 0, trend: -1 },
  ],
  overall: { sud: 2, ost: 0 },
  causes: [
    { of: "sud", code: "notification", sign: -1, subject: "d0/1" },
    { of: "ost", code: "process", sign: 1, subject: null },
  ],
  conditions: { fatigue: 440, unease: 420, cost: 430, experts: 400, generation: 370, forum: 999 },
  readiness: 350,
  capital: 620,
  groups: { military: -2, legislature: 0, public: 1, industry: 2 },
  prices: { military: 48, legislature: 48, public: 32, industry: 32 },
  objectives: [
    { text: {}, met: true, aim: { type: "security", fear: "surprise", of: "sud", bands: 1 } },
    { text: {}, met: false, aim: { type: "standing", capital: 500, sponsored: null } },
  ],
  attention: 2,
  thaw: 100,
};

export const moves: Moves = {
  may: {
    "speak": "", "open-channel": "", "table": "", "ready": "", "estimate": "",
    "posture": "wrong-phase", "inspect": "wrong-phase", "attend": "wrong-phase", "leap": "wrong-phase",
    "evasion": "wrong-phase", "seal": "wrong-phase",
  },
  drafts: { d1: { sign: "brackets-left", unsign: "not-signed", revise: "", bracket: "", unbracket: "", widen: "", withdraw: "", cosponsor: "already-sponsor" } },
  partners: ["sud"],
  inspectable: ["sud"],
  askable: ["sud"],
  askers: [],
  denounceable: [],
  renewable: [],
  lost: [],
  consentable: [],
  attention: [{ token: "experts", partner: "sud" }, { token: "forum", partner: null }],
  leap: "wrong-phase",
  estimate_about: "sud",
  estimate_open: true,
};

export const you: You = { viewer: "nor", seat: "s1", role: "head", name: "Åmina", exercise: "ex1", seminar: "CODE42", watches: false };

export const here: Here = {
  type: "here",
  names: { s1: "Åmina", s2: "Ƀen" },
  places: { s1: ["nor", "head"], s2: ["sud", "military"] },
  present: ["s1"],
  understudies: ["ost"],
};

/** Facts as lines. */
export function told(...all: readonly Fact[]): readonly Line[] {
  return all.map((fact, at) => ({ at: NOW + at, fact }));
}

export const parts: Parts = {
  board,
  stage,
  record: {
    agreements: {
      d0: {
        id: "d0",
        title: "Öld",
        sponsors: ["sud"],
        parties: ["nor", "sud"],
        open_to: ["ost"],
        articles: [article, { ...article, id: 2, measure: "non-use-of-force", values: {}, monitor: null }],
        entered: 1,
        negotiated: true,
        lapsed: [2],
        notices: {},
        term: null,
        renewed: null,
        renewing: [],
      },
    },
    queries: [],
    signs: [],
    leaps: [],
    questioned: [],
  },
  moves,
  crew: { s1: "head", s3: "military" },
  dossier: { basic: { en: "Ôur sheet." }, advanced: { en: "Ļonger." }, mandate: "m", mandate_text: { en: "Ɱandate." }, advantage: false },
  home,
  intelligence: { round: 1, fears: { sud: { surprise: 650, growth: 100 } } },
  forecasts: { d1: { revision: 3, word: "doubtful", against: "military" } },
  findings: [{ round: 1, agreement: "d0", article: 1, party: "sud", found: "shaved", spirit: false }],
  orders: { round: 2, postures: { sud: "evade" }, exceptions: {}, inspect: null, query: null, replies: [], denounce: [], payments: [], tokens: [{ token: "experts", partner: "sud" }], leap: ["leap"], evasion: ["leap"], estimate: null, sealed: false, author: "s1" },
  guesses: [],
  "draft/d1": draft,
  "channel/plenary": { id: "plenary", kind: "plenary", members: ["nor", "sud", "ost"] },
  "channel/caucus-nor": { id: "caucus-nor", kind: "caucus", members: ["nor"] },
  "channel/c1": { id: "c1", kind: "opened", members: ["nor", "sud"] },
};

export function sight(changes: Partial<State> = {}): State {
  return {
    ...defaults(),
    connection: "open",
    you,
    here,
    parts,
    lines: {
      record: told(
        { fact: "phase-opened", round: 1, phase: "talks", due: NOW, name: { en: "Šummer" } },
        { fact: "draft-acted", act: "tabled", by: "nor", draft: "d1", title: "Ƀelts", revision: 1, reason: "" },
        { fact: "incident", parties: ["nor", "sud"], grave: false },
        { fact: "phase-opened", round: 2, phase: "talks", due: NOW, name: { en: "Åutumn" } },
        { fact: "news", inject: "i", headline: { en: "Ñews" }, text: { en: "Ôf *ships*." }, to: [] },
        { fact: "experts-met", parties: ["sud", "ost"] },
      ),
      "talk/c1": told(
        { fact: "heard", channel: "c1", party: "sud", seat: "s2", role: "military", text: "Ĥello", to: "" },
        { fact: "heard", channel: "c1", party: "nor", seat: "s1", role: "head", text: "Ýes", to: "" },
      ),
    },
    ...changes,
  };
}

/** The same sight with some parts replaced. */
export function withParts(changes: Parts, state: State = sight()): State {
  return { ...state, parts: { ...state.parts, ...changes } };
}
