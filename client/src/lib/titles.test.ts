import { beforeAll, describe, expect, it } from "vitest";
import type { Board } from "../generated/protocol";
import { app, t, titled } from "./app.svelte";
import { defaults } from "./state";
import { readTitle, signOf } from "./titles";

describe("a title", () => {
  beforeAll(async () => {
    await Promise.all([app.load("measures"), app.load("interface")]);
    const parties = [{ id: "nor", short: "NO", name: { en: "Norland" } }, { id: "sud", short: "SU", name: { en: "Судланд" } }];
    app.state = { ...defaults(), parts: { board: { parties } as unknown as Board } };
  });

  it("that a bot gave is told in words, and a party that has no Latin name by its name", () => {
    expect(titled("Military hotline (NO–SU 3)")).toBe("Military direct line (NO–\u2060Судланд\u00a03)");
    expect(t("next-sign", { title: "Military hotline (NO–SU 3)" })).toContain("Military direct line (NO–\u2060Судланд\u00a03)");
  });

  it("keeps the sign of a party that nobody names", () => {
    expect(titled("Military hotline (NO–XX 3)")).toBe("Military direct line (NO–\u2060XX\u00a03)");
    expect([signOf("XX", ""), signOf("SU", "Südland"), signOf("SU", "南地")]).toEqual(["XX", "SU", "南地"]);
  });

  it("that people gave is theirs", () => {
    for (const title of ["Open skies", "open skies (NO–SU 3)", "Open skies (for 3)", "Open skies (NO–SU)", ""]) {
      expect(readTitle(title)).toBeNull();
      expect(titled(title)).toBe(title);
    }
    expect(titled("Autumn without surprises (NO–SU 3)")).toBe("Autumn without surprises (NO–SU 3)");
  });
});
