import { beforeEach, expect, it } from "vitest";
import { home, parts, sight, told, withParts } from "../../tests/fixture";
import type { CauseReading } from "../generated/protocol";
import { app, t } from "./app.svelte";
import { causesTold, causeText, quiet } from "./causes";
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

it("says once what the own leap did to the image of several, and of a leap of theirs whose it was", () => {
  const leap = (of: string): CauseReading => ({ of, code: "leap", sign: 1, subject: null });
  const seen = (...parties: readonly string[]): State =>
    withParts({ record: { ...parts.record!, leaps: parties.map((party) => ({ party, round: home.round, answered_by: [], lapsed: false })) } });
  const texts = (sight: State): readonly string[] => causesTold(sight, [leap("sud"), leap("ost"), frightened(null)]).map(({ text }) => text.replace(/[\u2066-\u2069]/gu, ""));
  expect(texts(seen("nor"))).toEqual(["Your own leap of faith has made people here look at Šudland and Öst with other eyes.", expect.stringContaining("An incident")]);
  expect(texts(seen("nor", "ost"))).toHaveLength(3);
  expect(texts(seen("sud"))[0]).toContain("look at Šudland with other eyes");
});
