import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

// The page is served with a content security policy without 'unsafe-inline'.
describe("index.html", () => {
  let page: Document;

  beforeAll(() => {
    page = new DOMParser().parseFromString(readFileSync("index.html", "utf-8"), "text/html");
  });

  it("has no inline script or style", () => {
    for (const script of page.querySelectorAll("script")) expect(script.textContent).toBe("");
    expect(page.querySelectorAll("style, [style]")).toHaveLength(0);
  });

  it("has no inline event handler", () => {
    const names = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("fetches nothing from elsewhere", () => {
    for (const element of page.querySelectorAll("[src], [href]")) {
      const address = element.getAttribute("src") ?? element.getAttribute("href");
      expect(address).toMatch(/^\/(?!\/)/u);
    }
  });
});
