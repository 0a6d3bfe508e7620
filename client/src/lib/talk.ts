/** What was said, arranged for reading. */

import type { Channel, Line, Phrase } from "../generated/protocol";

const RANK: Readonly<Record<Channel["kind"], number>> = { plenary: 0, caucus: 1, opened: 2, control: 3 };

/** Plenary, own caucus, what parties opened, control. */
export function channelOrder(channels: readonly Channel[]): readonly Channel[] {
  return [...channels].sort((one, other) => RANK[one.kind] - RANK[other.kind] || one.members.length - other.members.length);
}

/** Several things said in a row by the same person. */
export interface Turn {
  /** The first line of it. */
  readonly line: Line;
  readonly party: string;
  readonly seat: string;
  readonly role: string;
  /** The seat that control means; empty: everybody who can read it. */
  readonly to: string;
  /** A person's own words; what a bot said is put into words by the page. */
  readonly texts: readonly (string | Phrase)[];
}

/** Who said what, in turn; turns of `before` in which nothing more was said are the same
 * objects, so that nothing of them is drawn anew. */
export function turns(lines: readonly Line[], before: readonly Turn[] = []): readonly Turn[] {
  const all: Turn[] = [];
  for (const line of lines) {
    const { fact } = line;
    if (fact.fact !== "heard") continue;
    const said = fact.phrase ?? fact.text;
    const last = all.at(-1);
    if (last !== undefined && last.seat === fact.seat && last.party === fact.party && last.to === fact.to) {
      all[all.length - 1] = { ...last, texts: [...last.texts, said] };
    } else all.push({ line, party: fact.party, seat: fact.seat, role: fact.role, to: fact.to, texts: [said] });
  }
  return all.map((turn, at) => (isSame(before[at], turn) ? before[at] : turn));
}

/** A line that was said stays as it is, so turns that begin with the same one differ in length. */
function isSame(before: Turn | undefined, turn: Turn): before is Turn {
  return before?.line === turn.line && before.texts.length === turn.texts.length;
}

/** So many turns at the end are drawn whether they are seen or not. */
const NEAR = 20;
/** In such steps others become far: each step touches as many, and a line between two steps none. */
const STEP = 20;

/** How many turns from the first on stand too far above to be drawn before somebody scrolls there. */
export function farTurns(count: number): number {
  return Math.max(0, Math.floor((count - NEAR) / STEP) * STEP);
}

/** The members of a channel but for oneself. */
export function company(channel: Channel, viewer: string): readonly string[] {
  return channel.members.filter((party) => party !== viewer);
}
