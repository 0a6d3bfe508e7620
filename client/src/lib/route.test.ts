// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readCode, readHanded, readPasted, readRoute, writeRoute } from "./route";

describe("an address", () => {
  it("comes back as it was written", () => {
    expect(readRoute(writeRoute("drafts", "a/b c:é"))).toEqual({ page: "drafts", id: "a/b c:é" });
    expect(readRoute(writeRoute("home"))).toEqual({ page: "home", id: "" });
  });

  it("leads nowhere when it is none of ours", () => {
    for (const hash of ["", "#", "#x", "#/nowhere", "#home", "#seat=abc"]) expect(readRoute(hash).page).toBeNull();
    expect(readRoute("#/drafts/%E0%A4%A").id).toBe("");
  });
});

describe("a link that was handed out", () => {
  it("is known by its kind", () => {
    expect(readHanded("#seat=abc-_9")).toEqual({ kind: "seat", secret: "abc-_9" });
    expect(readHanded("#watch=abc")?.kind).toBe("watch");
    for (const hash of ["#seat=", "#seat=a b", "#other=abc", "#/seat=abc", `#seat=${"a".repeat(201)}`]) expect(readHanded(hash)).toBeNull();
  });

  it("works from the field too, and a join link gives its code", () => {
    expect(readPasted(" http://10.0.0.7:8000/#seat=abc ")).toEqual({ kind: "seat", secret: "abc" });
    expect(readPasted("http://10.0.0.7:8000/#join=ABC")).toBeNull();
    expect(readCode("http://10.0.0.7:8000/#join=abc23x")).toBe("ABC23X");
    expect(readCode(" fuz–8 wu ")).toBe("FUZ8WU");
  });
});
