/** The hidden state as rows of a table. */

import type { Fear, Oversight, PairSight } from "../../generated/protocol";

export interface PairRow {
  readonly holder: string;
  readonly of: string;
  readonly sight: PairSight;
  readonly greatest: Fear | null;
}

export function pairRows(oversight: Oversight, parties: readonly string[]): readonly PairRow[] {
  return parties.flatMap((holder) =>
    parties.flatMap((of) => {
      const sight = oversight.pairs[holder]?.[of];
      return sight === undefined ? [] : [{ holder, of, sight, greatest: greatest(sight) }];
    }),
  );
}

/** The largest fear; null where nothing is feared at all. */
export function greatest({ fears }: PairSight): Fear | null {
  const [first] = (Object.entries(fears) as [Fear, number][]).sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] <= 0 ? null : first[0];
}

/** Thousandths as a band from 0 to 4, as everybody's own capital reads it. */
export const band = (value: number): number => Math.min(4, Math.max(0, Math.floor(value / 200)));
