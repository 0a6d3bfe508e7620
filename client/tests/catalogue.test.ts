// @vitest-environment node
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONDITIONS, FEARS, KINDS, RIGHTS } from "../src/generated/protocol";
import { leadsTo, namedIn, WELCOME, wordsIn } from "../welcome.ts";
import { components, filesUnder, firstArguments, literals, read, templates } from "./source";

const CATALOGUES = filesUnder("locales/en", /\.ftl$/u);
const SOURCES = filesUnder("src", /\.(?:svelte|ts)$/u).filter((path) => !/generated|\.test\.ts$|fixture/u.test(path));

/** Every id and attribute of these catalogues. */
function idsOf(paths: readonly string[]): ReadonlySet<string> {
  const ids = paths.flatMap((path) => {
    const bundle = new FluentBundle("en");
    const resource = new FluentResource(read(path));
    expect(bundle.addResource(resource), `${path} says an id twice`).toEqual([]);
    return resource.body.flatMap((entry) => {
      const attributes = Object.keys(entry.attributes).map((name) => `${entry.id}.${name}`);
      return "value" in entry && entry.value !== null ? [entry.id, ...attributes] : attributes;
    });
  });
  return new Set(ids);
}

const all = idsOf(CATALOGUES);
const used = SOURCES.flatMap((path) => ["t", "inPieces", "has"].flatMap((name) => firstArguments(read(path), name)));

/** Ids that the code hands on as data, told by how they begin. */
const CARRIED = /"((?:next|fact|aim|objective|cause|compose-missing|paused|ended)-[a-z-]+)"/gu;
const carried = SOURCES.filter((path) => path.startsWith("src/lib")).flatMap((path) => [...read(path).matchAll(CARRIED)].map((match) => match[1] ?? ""));

/** Families whose ids are put together outside a call: from codes of the rules. */
const MADE_UP = ["refused-", "cause-", "reason-", "right-", "fact-draft-", "fact-proposal-", "sentence-"];

describe("the catalogues", () => {
  it("are written so that Fluent reads every entry", () => {
    for (const path of CATALOGUES) {
      const begun = read(path).match(/^-?[a-zA-Z][\w-]* =/gmu)?.length ?? 0;
      expect(new FluentResource(read(path)).body.length, path).toBe(begun);
    }
  });

  it("have a message for every id that a page names", () => {
    expect(used.length).toBeGreaterThan(150);
    const named = [...used.flatMap(literals), ...carried].filter((id) => /^[a-z]/u.test(id));
    expect([...new Set(named)].filter((id) => !all.has(id))).toEqual([]);
  });

  it("have messages for every family of ids that a page makes up", () => {
    const families = used.flatMap(templates);
    const empty = families.filter(([start, end]) => ![...all].some((id) => id.startsWith(start) && id.endsWith(end)));
    expect(empty).toEqual([]);
  });

  it("that come with a page have all that its components say", () => {
    const pages = read("src/lib/pages.ts");
    const inside = ["interface", "refusals"];
    const parts = [...pages.matchAll(/import\("\.\.\/([\w/]+\.svelte)"\), words: (\[[^\]]*\]|INSIDE)/gu)];
    expect(parts.length).toBe([...pages.matchAll(/page: \(\) => import/gu)].length);
    const missing = parts.flatMap(([, page = "", words = ""]) => {
      const told = idsOf(["door", ...inside, ...[...words.matchAll(/"([a-z]+)"/gu)].map(([, name]) => name).filter((name) => name !== "welcome")].map((name) => `locales/en/${name}.ftl`));
      return components(join("src", page)).flatMap((path) =>
        firstArguments(read(path), "t").flatMap(literals).filter((id) => /^[a-z]/u.test(id) && !told.has(id)).map((id) => `${page}: ${path} says ${id}`),
      );
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it("that come with a welcome have what the frame and the briefing say, and no half of the rest", () => {
    const files = leadsTo(WELCOME);
    const sources = files.map(read);
    const interface_ = read("locales/en/interface.ftl");
    const told = new Set(new FluentResource(wordsIn("locales/en", namedIn(sources))).body.map(({ id }) => id));
    const whole = new FluentResource(interface_).body.map(({ id }) => id);
    const calls = sources.flatMap((text) => ["t", "inPieces", "has"].flatMap((name) => firstArguments(text, name)));
    const named = new Set([...calls.flatMap(literals), ...calls.flatMap((call) => [...call.matchAll(CARRIED)].map(([, id = ""]) => id))].map((id) => id.split(".")[0] ?? ""));
    const families = calls.flatMap(templates).filter(([start]) => start !== "");
    expect(files).toContain("src/pages/Brief.svelte");
    expect(whole.filter((id) => !told.has(id) && (named.has(id) || families.some(([start, end]) => id.startsWith(start) && id.endsWith(end))))).toEqual([]);
    expect(FEARS.filter((fear) => !told.has(`fear-${fear}`))).toEqual([]);
    expect(told.size).toBeLessThan(whole.length / 2);
  });

  it("say nothing that no page says", () => {
    // Much is handed on before it is said: an id counts as named wherever it stands between quotes.
    const texts = SOURCES.map(read);
    const named = new Set(texts.flatMap((text) => [...text.matchAll(/["'`]([a-z][\w.-]*)["'`]/gu)].map(([, id = ""]) => id)));
    const begun = texts.flatMap((text) => [...text.matchAll(/`([a-z][\w-]*-)\$\{/gu)].map(([, start = ""]) => [start, ""] as const));
    const families = [...used.flatMap(templates), ...begun, ...MADE_UP.map((start) => [start, ""] as const)].filter(([start, end]) => start + end !== "");
    const idle = [...all].filter((id) => !named.has(id) && !families.some(([start, end]) => id.startsWith(start) && id.endsWith(end)));
    expect(idle).toEqual([]);
  });
});

describe("words for what the rules speak of", () => {
  const stances = ["spirit", "letter", "shave", "evade"];
  const tokens = ["experts", "forum", "cost-review", "promote", "question", "review", "monitor"];
  const causes = [...KINDS, "tide", "breach", "process", "leap", "institution", "slide", "repair", "incident", "control", "other"];
  it.each([
    ["fear-", FEARS, ["", ".plain"]],
    ["condition-", CONDITIONS, ["", ".plain"]],
    ["right-", RIGHTS, [""]],
    ["stance-", stances, ["", ".plain"]],
    ["token-", tokens, ["", ".plain"]],
    ["cause-", causes, [""]],
    ["group-", ["military", "legislature", "public", "industry"], [""]],
    ["forecast-", ["certain", "likely", "doubtful", "unlikely", "hopeless"], [""]],
    ["found-", ["complied", "spirit", "shaved", "evaded"], [""]],
    ["phase-", ["talks", "decisions", "reading"], [""]],
    ["draft-status-", ["open", "concluded", "failed", "withdrawn"], [""]],
    ["approval-", ["waiting", "given", "returned"], [""]],
    ["approval-short-", ["waiting", "given", "returned"], [""]],
    ["category-", ["informational", "verification", "constraint", "declaratory"], [""]],
    ["band-", [0, 1, 2, 3, 4], [""]],
    ["step-", [0, 1, 2, 3, 4], [""]],
    ["mood-", [0, 1, 2, 3, 4], [""]],
    ["level-", [1, 2, 3, 4, 5], [""]],
  ])("are complete: %s", (prefix, values, endings) => {
    const wanted = values.flatMap((value) => endings.map((ending) => `${prefix}${value}${ending}`));
    expect(wanted.filter((id) => !all.has(id))).toEqual([]);
  });
});

describe("refusals", () => {
  const python = ["../game_rules", "../server"].flatMap((folder) => filesUnder(folder, /\.py$/u)).filter((path) => !/debrief|scenarios/u.test(path));
  const rules = python.flatMap((path) => [
    ...[...read(path).matchAll(/Refused\(\s*code="([a-z-]+)"(?:\s+if\s[^)]*?\selse\s+"([a-z-]+)")?/gu)].flatMap((match) => match.slice(1)),
    ...[...read(path).matchAll(/raise \w+\(\s*"([a-z-]+)"/gu)].map((match) => match[1]),
    ...[...read(path).matchAll(/NotDone\(id=[^)]*?code="([a-z-]+)"/gu)].map((match) => match[1]),
  ]);
  const farewells = read("../server/wire/protocol.py").match(/Farewell = Literal\[([^\]]*)\]/u)?.[1]?.match(/[a-z-]+(?=")/gu) ?? [];
  const codes = [...new Set([...rules, ...farewells])].filter((code) => code !== undefined);

  it("have a sentence each, whoever refuses", () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => !all.has(`refused-${code}`))).toEqual([]);
  });

  it("of the page itself have one too", () => {
    const barred = SOURCES.filter((path) => path.endsWith(".svelte")).flatMap((path) =>
      [...read(path).matchAll(/barred=\{([^}]*)\}/gu)].flatMap((match) => [...(match[1] ?? "").matchAll(/[?:]\s*"([a-z-]+)"/gu)].map((code) => code[1])),
    );
    expect(barred.length).toBeGreaterThan(5);
    expect([...barred, "not-yet", "no-right-of-seat", "no-server", "odd-answer", "token-used"].filter((code) => !all.has(`refused-${code}`))).toEqual([]);
  });
});
