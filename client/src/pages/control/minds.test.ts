import { describe, expect, it } from "vitest";
import { READY, type ExerciseSheet, type Oversight, type PairSight, type PartySight } from "../../generated/protocol";
import { band, dread, greatest, missing, pairRows, readiest } from "./minds";

const sight = (fears: PairSight["fears"]): PairSight => ({ good_faith: 300, threat: 400, fears, institution: 0, readiness: 350 });

const party = (readiness: number): PartySight => ({ conditions: {}, readiness, capital: 500, mandate: "", orders: null, bot: null, crew: {}, time: null });
const seen = (parties: Oversight["parties"], pairs: Oversight["pairs"]): Oversight =>
  ({ rounds: 6, parties, pairs, seats: 4, sent: [], allowances: {}, adjustments: [], wishes: {} });

describe("the hidden state in short", () => {
  it("tells who is in the window, the readiest first, and counts readiness towards one who has questioned", () => {
    const parties = { nor: party(READY), sud: party(100), mid: party(READY - 1) };
    const pairs = { sud: { nor: { ...sight({}), readiness: 100 }, mid: { ...sight({}), readiness: 600 } } };
    const { inside, nearest } = readiest(seen(parties, pairs), ["nor", "sud", "mid"]);
    expect(inside).toEqual([{ party: "sud", value: 600 }, { party: "nor", value: READY }]);
    expect(nearest?.party).toBe("sud");
  });

  it("tells who comes nearest while nobody is inside", () => {
    const { inside, nearest } = readiest(seen({ nor: party(90), sud: party(READY - 1) }, {}), ["nor", "sud"]);
    expect([inside, nearest]).toEqual([[], { party: "sud", value: READY - 1 }]);
  });

  it("tells the greatest threat that a player feels, with its fear", () => {
    const pairs = {
      nor: { sud: { ...sight({ surprise: 300 }), threat: 300 } },
      sud: { nor: { ...sight({ coercion: 500, surprise: 400 }), threat: 450 } },
      mid: { nor: { ...sight({ coercion: 900 }), threat: 900 } },
    };
    const all = ["nor", "sud", "mid"];
    expect(dread(seen({}, pairs), ["nor", "sud"], all)).toEqual({ holder: "sud", of: "nor", threat: 450, fear: "coercion" });
    expect(dread(seen({}, { nor: { sud: sight({}) } }), all, all)).toBeNull();
  });

  it("tells who of those with a chair is away or has been quiet", () => {
    const seat = { seat: "", role: "head", party: "nor", present: true, acted: 600_000 } as const;
    const exercise = {
      status: "running",
      now: 600_000,
      seats: [
        { ...seat, name: "Ada" },
        { ...seat, name: "Bob", acted: 240_000 },
        { ...seat, name: "Cy", present: false },
        { ...seat, name: "Dee", party: null, present: false },
      ],
    } as unknown as ExerciseSheet;
    expect(missing(exercise)).toEqual({ seated: 3, away: ["Cy"], quiet: [{ name: "Bob", minutes: 6 }] });
  });
});

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
