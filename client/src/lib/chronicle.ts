/** The public record in words: each fact as a message of the catalogue with its arguments. */

import type { DraftActed, ProposalTold, Fact, Line, Words } from "../generated/protocol";

/** One entry of the record, ready for words. */
export interface Entry {
  /** What it puts into words. */
  readonly line: Line;
  /** A message `fact-…`; null where the fact is data (news) with a text of its own. */
  readonly id: string;
  /** Groups at home that it names. */
  readonly groups: readonly string[];
  readonly args: { readonly [key: string]: string | number };
  /** Parties that the entry is about, first the one that acted; arguments `party`, `other` name them. */
  readonly parties: readonly string[];
  readonly news: { readonly headline: Words; readonly text: Words } | null;
  /** How much it weighs: a headline of the press, a line of the clerk, work on a text, the clock. */
  readonly weight: "headline" | "line" | "draft" | "clock";
  /** The draft or agreement it speaks of. */
  readonly subject: string | null;
  /** Why control did it: a code with words `reason-…`, or control's own; empty where none was given. */
  readonly reason: string;
}

export interface RoundOfRecord {
  readonly round: number;
  readonly entries: readonly Entry[];
}

type Told = Omit<Entry, "line">;

/** The record in rounds, oldest first. `begins`: in which round the first line falls. */
export function chronicle(lines: readonly Line[], begins = 0): readonly RoundOfRecord[] {
  const rounds: { round: number; entries: Entry[] }[] = [];
  let round = begins;
  for (const line of lines) {
    if (line.fact.fact === "phase-opened") round = line.fact.round;
    const told = inWords(line.fact);
    if (told === null) continue;
    if (rounds.at(-1)?.round !== round) rounds.push({ round, entries: [] });
    rounds.at(-1)?.entries.push({ line, ...told });
  }
  return rounds;
}

/** So many headlines does anybody read. */
const MOST = 3;

/** What the press would print of the last round that brought news: two headlines, or every crisis. A
 * leap of faith, or its answer, is printed before all that comes every day. */
export function press(lines: readonly Line[]): readonly Entry[] {
  const rounds = chronicle(lines)
    .map(({ entries }) => entries.filter(({ weight }) => weight === "headline"))
    .filter((entries) => entries.length > 0);
  const last = rounds.at(-1) ?? [];
  const crises = last.filter(({ id }) => /^fact-crisis/u.test(id));
  if (crises.length > 0) return [...crises].reverse();
  const leaps = last.filter(({ id }) => id === "fact-leapt" || id === "fact-leap-answered");
  const rest = last.filter((entry) => !leaps.includes(entry));
  return [...leaps, ...rest.slice(-2).reverse()].slice(0, Math.min(Math.max(2, leaps.length), MOST));
}

/** The last lines of these weights, newest first. */
export function latest(lines: readonly Line[], count: number, weights: readonly Entry["weight"][]): readonly Entry[] {
  return chronicle(lines)
    .flatMap(({ entries }) => entries)
    .filter(({ weight }) => weights.includes(weight))
    .slice(-count)
    .reverse();
}

function inWords(fact: Fact): Told | null {
  switch (fact.fact) {
    case "phase-opened":
      return null;
    case "paused":
      return clock("fact-paused", {}, fact.reason);
    case "resumed":
      return clock("fact-resumed");
    case "extended":
      return clock("fact-extended", { seconds: fact.seconds }, fact.reason);
    case "phase-cut":
      return clock("fact-phase-cut", {}, fact.reason);
    case "entered":
      return headline("fact-entered", fact.agreement.parties, { title: fact.agreement.title }, fact.agreement.id);
    case "acceded":
      return headline("fact-acceded", [fact.party], { title: fact.agreement.title }, fact.agreement.id);
    case "ratification-failed":
      return { ...headline("fact-ratification-failed", [fact.party], { title: fact.title, against: fact.against.length }, fact.draft), groups: fact.against };
    case "lapsed":
      return line("fact-lapsed", fact.agreement.parties, { title: fact.agreement.title }, fact.agreement.id);
    case "renewal-wished":
      return line(fact.renew ? "fact-renewal-wished" : "fact-renewal-unwished", [fact.party], { title: fact.title }, fact.agreement);
    case "renewed":
      return headline("fact-renewed", fact.agreement.parties, { title: fact.agreement.title }, fact.agreement.id);
    case "leapt":
      return headline("fact-leapt", [fact.party]);
    case "leap-answered":
      return headline("fact-leap-answered", [fact.by, fact.party]);
    case "leap-lapsed":
      return line("fact-leap-lapsed", [fact.party]);
    case "questioned":
      return headline("fact-questioned", [fact.party]);
    case "experts-met":
      return line("fact-experts-met", fact.parties);
    case "review-held":
      return line("fact-review-held", fact.parties);
    case "forum-held":
      return line("fact-forum-held", fact.parties);
    case "inspected":
      return line("fact-inspected", [fact.by, fact.party]);
    case "gestured":
      return headline(fact.friendly ? "fact-gesture" : "fact-warning", [fact.by, fact.party]);
    case "queried":
      return headline("fact-queried", [fact.by, fact.party]);
    case "query-answered":
      return line("fact-query-answered", [fact.party, fact.by]);
    case "query-ignored":
      return headline("fact-query-ignored", [fact.party, fact.by]);
    case "denounced":
      return headline("fact-denounced", [fact.party], { title: fact.agreement.title }, fact.agreement.id);
    case "left":
      return headline("fact-left", [fact.party], { title: fact.agreement.title }, fact.agreement.id);
    case "monitored":
      return line("fact-monitored", [fact.by]);
    case "incident":
      return headline(fact.grave ? "fact-incident-grave" : "fact-incident", fact.parties);
    case "news":
      return { ...headline("fact-news", fact.to), news: { headline: fact.headline, text: fact.text } };
    case "crisis":
      return headline(fact.held ? "fact-crisis-held" : "fact-crisis-escalated", fact.parties);
    case "ended":
      return clock("fact-ended", {}, fact.reason);
    case "debrief-opened":
      return clock(fact.open ? "fact-debrief-opened" : "fact-debrief-closed");
    case "approval-required":
      return { ...line(fact.on ? "fact-approval-on" : "fact-approval-off", []), reason: fact.reason };
    case "proposal":
      return onProposal(fact);
    case "draft-acted":
      return onDraft(fact);
    // Known to everybody by the page itself, or told in a place of its own.
    case "convened":
    case "readied":
    case "held":
    case "led":
    case "annotated":
    case "round-closed":
    case "crewed":
    case "channel-opened":
    case "heard":
    case "draft":
    case "dossier":
    case "home":
    case "intelligence":
    case "forecast":
    case "orders":
    case "time-given":
    case "found":
    case "guessed":
      return null;
  }
}

/** What becomes of a text that wants other names than its author's alone. */
function onProposal({ by, proposal }: ProposalTold): Told {
  const { status, author, asked, through, title } = proposal;
  const other = by === author ? (asked[0] ?? "") : author;
  const what = status === "waiting" ? (by === author ? (through ? "asked-through" : "asked-jointly") : "given") : status;
  return { ...line(`fact-proposal-${what}`, [by, other], { title }), weight: "draft" };
}

/** Work on a text; what becomes of it at home is told by facts of its own. */
function onDraft({ act, by, title, draft, reason }: DraftActed): Told | null {
  if (act === "approved" || act === "returned" || act === "held") return { ...line(`fact-draft-${act}`, [], { title }, draft), weight: "draft", reason };
  if (by === "" || act === "concluded" || act === "failed" || act === "carried") return null;
  return { ...line(`fact-draft-${act}`, [by], { title }, draft), weight: "draft" };
}

function headline(id: string, parties: readonly string[], args: Entry["args"] = {}, subject: string | null = null): Told {
  return { id, groups: [], args, parties, news: null, weight: "headline", subject, reason: "" };
}

function line(id: string, parties: readonly string[], args: Entry["args"] = {}, subject: string | null = null): Told {
  return { ...headline(id, parties, args, subject), weight: "line" };
}

function clock(id: string, args: Entry["args"] = {}, reason = ""): Told {
  return { ...headline(id, [], args), weight: "clock", reason };
}
