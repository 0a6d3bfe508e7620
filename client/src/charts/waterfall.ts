/** An account as a waterfall: from the image before, cause by cause, to the image after. */

import type { Account, Item } from "../generated/protocol";

export interface Fall {
  /** The causes behind this bar: one, or the small ones together. */
  readonly items: readonly Item[];
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly before: number;
  readonly after: number;
  readonly falls: readonly Fall[];
  readonly low: number;
  readonly high: number;
  /** A value's place between 0 and 100, for drawing in per cent. */
  place(value: number): number;
}

/** Causes of less than this many thousandths of log-odds stand together. */
export const SMALL = 10;

/** The weightiest cause first; what is small is summed, so that the bars still add up exactly. */
export function waterfall(account: Account): Waterfall {
  const shown = account.items.filter((item) => item.amount !== 0);
  const large = shown.filter((item) => Math.abs(item.amount) >= SMALL);
  const small = shown.filter((item) => Math.abs(item.amount) < SMALL);
  const order = [...large].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const groups = [...order.map((item) => [item]), ...(small.length > 0 ? [small] : [])];
  const falls: Fall[] = [];
  let at = account.before;
  for (const items of groups) {
    const amount = items.reduce((sum, item) => sum + item.amount, 0);
    falls.push({ items, amount, from: at, to: at + amount });
    at += amount;
  }
  const levels = [account.before, account.after, ...falls.flatMap((fall) => [fall.from, fall.to])];
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const room = Math.max(60, high - low) * 0.06;
  const width = high - low + 2 * room;
  return {
    before: account.before,
    after: account.after,
    falls,
    low,
    high,
    place: (value) => Math.round(((value - low + room) / width) * 10_000) / 100,
  };
}

/** Good faith as a probability in thousandths, from log-odds in thousandths. */
export const goodFaith = (image: number): number =>
  Math.round(1000 / (1 + Math.exp(-image / 1000)));
