import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { withStyles } from "../inline.ts";

// The page is served with a content security policy without 'unsafe-inline': what the build puts into
// it is named there by its hash.
describe("index.html", () => {
  let page: Document;

  beforeAll(() => {
    page = new DOMParser().parseFromString(readFileSync("index.html", "utf-8"), "text/html");
  });

  it("has no inline script but the one that the build puts there, and no style", () => {
    const texts = [...page.querySelectorAll("script")].map(({ textContent }) => textContent);
    expect(texts.filter((text) => text !== "")).toEqual(["%early%"]);
    expect(page.querySelectorAll("style, [style]")).toHaveLength(0);
  });

  it("has no inline event handler", () => {
    const names = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("has the styles that it would wait for in the place of their link, to the letter", () => {
    const built = '<link rel="icon" href="/i.svg"><link rel="stylesheet" crossorigin href="/assets/a-1.css"><p>';
    const styles = 'p::after{content:"$&"}';
    expect(withStyles(built, (file) => (file === "assets/a-1.css" ? `${styles}\n` : ""))).toBe(
      `<link rel="icon" href="/i.svg"><style>${styles}</style><p>`,
    );
  });

  it("fetches nothing from elsewhere", () => {
    for (const element of page.querySelectorAll("[src], [href]")) {
      const address = element.getAttribute("src") ?? element.getAttribute("href");
      expect(address).toMatch(/^\/(?!\/)/u);
    }
  });
});
