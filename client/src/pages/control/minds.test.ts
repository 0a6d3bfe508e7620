import { describe, expect, it } from "vitest";
import type { Oversight, PairSight } from "../../generated/protocol";
import { band, greatest, pairRows } from "./minds";

const sight = (fears: PairSight["fears"]): PairSight => ({ good_faith: 300, threat: 400, fears, institution: 0, readiness: 350 });

describe("the hidden state", () => {
  it("has a row for every ordered pair that there is, in the order of the table", () => {
    const pairs = { nor: { sud: sight({ surprise: 600, coercion: 100 }) }, sud: { nor: sight({}) } };
    const oversight: Oversight = { rounds: 6, parties: {}, pairs, seats: 4, sent: [], allowances: {}, adjustments: [], wishes: {} };
    const rows = pairRows(oversight, ["sud", "nor", "mid"]);
    expect(rows.map(({ holder, of, greatest: most }) => [holder, of, most])).toEqual([
      ["sud", "nor", null],
      ["nor", "sud", "surprise"],
    ]);
  });

  it("names no greatest fear where none is felt", () => {
    expect(greatest(sight({ surprise: 0 }))).toBeNull();
  });

  it("reads bands as a capital does: steps of a fifth", () => {
    expect([0, 199, 200, 399, 799, 800, 1000].map(band)).toEqual([0, 0, 1, 1, 3, 4, 4]);
  });
});
