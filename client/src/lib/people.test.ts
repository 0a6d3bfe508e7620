// @vitest-environment node
import { expect, it } from "vitest";
import { here } from "../../tests/fixture";
import { manning, personName } from "./people";

it("says of each delegation who sits for it, who is there, and whether a bot plays", () => {
  expect(manning(here, ["nor", "sud", "ost"])).toEqual([
    { party: "nor", people: [{ seat: "s1", name: "Åmina", role: "head", present: true }], understudy: false },
    { party: "sud", people: [{ seat: "s2", name: "Ƀen", role: "military", present: false }], understudy: false },
    { party: "ost", people: [], understudy: true },
  ]);
});

it("knows nobody before it is told", () => {
  expect(manning(null, ["nor"])).toEqual([{ party: "nor", people: [], understudy: false }]);
  expect(personName(null, "s1")).toBe("");
  expect(personName(here, "s2")).toBe("Ƀen");
});
