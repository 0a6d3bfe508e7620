import { beforeEach, expect, it } from "vitest";
import { home, parts, sight, told, withParts } from "../../tests/fixture";
import type { CauseReading } from "../generated/protocol";
import { app, t } from "./app.svelte";
import { causeText, quiet } from "./causes";
import type { State } from "./state";

const frightened = (subject: string | null): CauseReading => ({ of: "sud", code: "incident", sign: -1, subject });
const printed: State = { ...sight(), lines: { record: told({ fact: "news", inject: "trawler", headline: { en: "Nets cut" }, text: { en: "A trawler." }, to: [] }) } };

beforeEach(() => {
  app.state = printed;
});

it("names the news that moved an image, and an incident that was drawn by what it is", () => {
  expect(causeText(printed, frightened("trawler"))).toContain("“Nets cut”");
  expect(causeText(printed, frightened(""))).toContain("An incident with");
  expect(causeText(printed, { ...frightened("trawler"), sign: 1 })).toContain("less afraid");
});

it("keeps to the plain words where the news is not in the record", () => {
  expect(causeText(sight(), frightened("trawler"))).toContain("An incident with");
  expect(causeText(sight(), frightened(null))).toContain("An incident with");
});

it("says nothing of groups where none was against a text at home", () => {
  expect(t("fact-ratification-failed", { title: "Belts", party: "Sudland", against: 0, groups: "" }).replace(/[\u2068\u2069]/gu, "")).toContain("Sudland.");
  expect(t("fact-ratification-failed", { title: "Belts", party: "Sudland", against: 1, groups: "industry" })).toContain("industry");
});

it("says of what has just come into force that it has moved nobody yet, as far as it can know", () => {
  const titles = (causes: readonly CauseReading[], round = 1): readonly string[] => quiet(withParts({ home: { ...home, round, causes } })).map(({ title }) => title);
  const news: CauseReading = frightened("trawler");
  expect(titles([])).toEqual(["Öld"]);
  expect(titles([news])).toEqual(["Öld"]);
  expect(titles([frightened("d0/1")])).toEqual([]);
  expect(titles([frightened("stockholm-notification")])).toEqual([]);
  expect(titles([news, news, news])).toEqual([]);
  expect(titles([], 2)).toEqual([]);
  expect(quiet(withParts({ home: { ...home, causes: [] }, record: { ...parts.record!, agreements: { d0: { ...parts.record!.agreements["d0"]!, parties: ["sud", "ost"] } } } }))).toEqual([]);
});
