import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { withParts } from "../../../tests/fixture";
import type { Right } from "../../generated/protocol";
import { app } from "../../lib/app.svelte";
import Confirmations from "./Confirmations.svelte";

describe("what two must confirm", () => {
  let page: Record<string, unknown>;
  afterEach(() => unmount(page));

  async function lines(crew: Record<string, string>, given: readonly Right[]): Promise<string[]> {
    await app.load("interface");
    app.state = withParts({ crew });
    page = mount(Confirmations, { target: document.body, props: { given } });
    flushSync();
    return [...document.querySelectorAll("li")].map((line) => line.textContent.trim().slice(0, 1));
  }

  it("has a line for each of two", async () => {
    expect(await lines({ s1: "head", s2: "military" }, ["leap"])).toEqual(["✓", "○"]);
  });

  it("has one line for somebody who is both", async () => {
    expect(await lines({ s1: "head" }, ["leap", "comply"])).toEqual(["✓"]);
  });

  it("waits for both of the rights of one person", async () => {
    expect(await lines({ s1: "head" }, ["leap"])).toEqual(["○"]);
  });
});
