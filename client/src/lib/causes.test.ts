import { beforeEach, expect, it } from "vitest";
import { sight, told } from "../../tests/fixture";
import type { CauseReading } from "../generated/protocol";
import { app, t } from "./app.svelte";
import { causeText } from "./causes";
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
