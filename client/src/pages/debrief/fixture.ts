/** A small story for tests: two rivals and a neighbour, two rounds. */

import type { Account, Debrief, Feared, Item, Pairing } from "../../generated/protocol";

const item = (cause: Item["cause"], amount: number, subject = ""): Item => ({ cause, amount, subject, factors: {} });

export function account(before: number, items: readonly Item[]): Account {
  const after = before + items.reduce((sum, one) => sum + one.amount, 0);
  return { before, after, items, readiness: 300, bias: 500, fears: {}, threat: 420, institution: 10, baseline: -700 };
}

function feared(holder: string, of: string, changes: Partial<Feared> = {}): Feared {
  return {
    holder,
    of,
    fears: [{ surprise: 600, coercion: 200 }, { surprise: 580, coercion: 220 }, { surprise: 540, coercion: 250 }],
    dominant: ["surprise", "surprise", "surprise"],
    threat: [400, 420, 380],
    guesses: [
      { round: 1, about: holder, level: 2, fear: "coercion" },
      { round: 2, about: holder, level: 4, fear: "opacity" },
    ],
    sentences: [],
    ...changes,
  };
}

function pairing(one: string, other: string, rival: boolean): Pairing {
  const curve = { good_faith: [300, 280, 340], readiness: [300, 360, 380], institution: [0, 0, 20] };
  return {
    parties: [one, other],
    rival,
    curves: [
      { holder: one, of: other, ...curve },
      { holder: other, of: one, ...curve },
    ],
    marks: [
      { round: 1, kind: "signed", party: one, subject: "Accord", title: null, agreement: "a1" },
      { round: 2, kind: "leap", party: other, subject: "", title: null, agreement: null },
    ],
    windows: [[2, 2]],
    measures_in_force: [0, 1, 1],
    transformed: null,
    sentences: [],
  };
}

export function story(changes: Partial<Debrief> = {}): Debrief {
  const name = (id: string, text: string, short: string): Debrief["parties"][number] => ({ id, name: { en: text }, called: {}, short, playable: true });
  return {
    scenario: "small",
    title: { en: "Small" },
    rounds: 2,
    round_names: [{ en: "Spring" }, { en: "Autumn" }],
    ended: false,
    parties: [name("nor", "Norland", "NO"), name("sud", "Sudland", "SU"), name("mid", "Midland", "MI")],
    feared: [feared("nor", "mid"), feared("sud", "nor"), feared("nor", "sud")],
    pairings: [pairing("nor", "mid", false), pairing("nor", "sud", true)],
    other_ways: [],
    mind_gap: { gaps: [], readers: [] },
    stories: [],
    books: [
      { round: 1, accounts: { nor: { sud: account(-850, [item("tide", -40), item("information", -60, "a1/1")]) } }, ballots: [], compliance: [], adjustments: [] },
      { round: 2, accounts: { nor: { sud: account(-950, [item("leap", 290, "sud")]) } }, ballots: [], compliance: [], adjustments: [] },
    ],
    sentences: [],
    questions: [],
    ...changes,
  };
}
