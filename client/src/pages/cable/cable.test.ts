import { beforeAll, describe, expect, it } from "vitest";
import { draft, parts, sight, stage, withParts } from "../../../tests/fixture";
import { app } from "../../lib/app.svelte";
import { asText, cable, type Deed } from "./cable";

const all = (state = app.state): string => cable(state).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");
const deeds = (state = app.state): readonly Deed[] => cable(state).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.deeds));

beforeAll(async () => {
  await app.load("measures");
  await app.load("cable");
  app.state = sight();
});

describe("the cable", () => {
  it("tells everything that the other pages tell, in words", () => {
    const text = all();
    const said = ["Åutumn", "Ôur sheet.", "Ɱandate.", "Šudland", "Ƀelts", "9,000", "Ŵarning", "Öld", "just short of it", "Ĥello", "Ýes", "Ñews", "Ôf ships.", "Åmina"];
    expect(said.filter((word) => !text.includes(word))).toEqual([]);
  });

  it("says each article with its numbers, and each bracket with its owner", () => {
    expect(all()).toMatch(/Article 1, [^\n]*13,000[^\n]*It binds \u2068?Ñorland\u2069? and \u2068?Šudland/u);
    expect(all()).toMatch(/In brackets in article 1: \u2068?Šudland\u2069? wants[^\n]*9,000/u);
  });

  it("lets nobody reckon from the own mandate what the others’ are", () => {
    expect(all()).toContain("at this table there may be none, or several");
    const greedy = asText(cable(withParts({ dossier: { ...parts.dossier!, advantage: true } })));
    expect(greedy).toContain("Each delegation draws its own, with one chance in four");
  });

  it("offers the commands of the pages, barred where the rules bar them", () => {
    const commands = deeds().flatMap((deed) => ("command" in deed ? [deed.command.type] : []));
    expect(commands).toEqual(expect.arrayContaining(["ready", "sign", "unbracket"]));
    const closed = withParts({ moves: { ...parts.moves!, drafts: {}, may: {} } });
    const barred = deeds(closed).flatMap((deed) => ("command" in deed && deed.command.type === "sign" ? [deed.barred] : []));
    expect(barred).not.toContain("");
  });

  it("takes a reservation of our own back, and accepts another's", () => {
    const own = withParts({ "draft/d1": { ...draft, brackets: [{ ...draft.brackets[0]!, owner: "nor" }] } });
    const accept = (state = app.state): unknown => deeds(state).flatMap((deed) => ("command" in deed && deed.command.type === "unbracket" ? [deed.command.accept] : []));
    expect([accept(), accept(own)]).toEqual([[true], [false]]);
  });

  it("has orders only while they can be given, and leaves out what there is nothing of", () => {
    const deciding = withParts({ stage: { ...stage, phase: "decisions" } });
    const ids = (state = app.state): readonly string[] => cable(state).map(({ id }) => id);
    expect([ids().includes("orders"), ids(deciding).includes("orders")]).toEqual([false, true]);
    expect(deeds(deciding).some((deed) => "command" in deed && deed.command.type === "seal")).toBe(true);
    const bare = withParts({ dossier: null, home: null, intelligence: null, orders: null } as never);
    expect(ids(bare)).not.toEqual(expect.arrayContaining(["instructions"]));
  });

  it("is one text with numbered paragraphs", () => {
    expect(asText([{ id: "home", paragraphs: [{ text: "One", deeds: [] }, { text: "Two", deeds: [] }] }])).toBe("AT HOME\n1. One\n2. Two");
  });
});
