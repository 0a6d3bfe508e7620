/** Direct labels at the end of lines: each as near to its line as the others allow. */

/** From one row of a label to the next. */
export const LINE = 16;

/** A line's name at its end: where it begins, its middle, and its rows. */
export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Wanted {
  readonly at: number;
  readonly size: number;
}

/**
 * The middles of labels of the given sizes, in the order given: inside `[low, high]` wherever
 * they fit, none over another, and moved as little as a least-squares fit allows.
 */
export function spread(wanted: readonly Wanted[], low: number, high: number): number[] {
  const order = wanted.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  const blocks: { members: typeof order; size: number; middle: number }[] = [];
  for (const label of order) {
    blocks.push({ members: [label], size: label.size, middle: label.at });
    settle(blocks, low, high);
  }
  const middles = wanted.map(() => 0);
  for (const block of blocks) {
    let edge = block.middle - block.size / 2;
    for (const member of block.members) {
      middles[member.index] = edge + member.size / 2;
      edge += member.size;
    }
  }
  return middles;
}

type Block = { members: (Wanted & { index: number })[]; size: number; middle: number };

/** Merges the last block into the one before while they overlap, each merge at its members' mean. */
function settle(blocks: Block[], low: number, high: number): void {
  for (;;) {
    const last = blocks.at(-1);
    if (last === undefined) return;
    last.middle = clamp(mean(last), low + last.size / 2, high - last.size / 2);
    const before = blocks.at(-2);
    if (before === undefined) return;
    if (before.middle + before.size / 2 <= last.middle - last.size / 2) return;
    blocks.pop();
    before.members.push(...last.members);
    before.size += last.size;
  }
}

/** Where a block would stand if its members pulled it with equal force. */
function mean(block: Block): number {
  let offset = -block.size / 2;
  let sum = 0;
  for (const member of block.members) {
    sum += member.at - (offset + member.size / 2);
    offset += member.size;
  }
  return sum / block.members.length;
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
