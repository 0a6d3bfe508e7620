/** Puts into `index.html` what a name field waits for, the door's styles and `early.js`: each file of
 * its own would cost a way there and back. The server lets through what stands there by its hash. */

import { readFileSync } from "node:fs";
import { minifySync, type Plugin } from "vite";

const LINK = /<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+)">/u;

/** The page with a style sheet in the place of the link to it. */
export function withStyles(page: string, read: (file: string) => string): string {
  return page.replace(LINK, (_link, file: string) => `<style>${read(file).trim()}</style>`);
}

export function inline(): Plugin {
  const early = minifySync("early.js", readFileSync("early.js", "utf-8")).code.trim();
  return {
    name: "inline",
    transformIndexHtml: (page) => page.replace("%early%", () => early),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const [page] = Object.values(bundle).filter(({ fileName }) => fileName === "index.html");
        if (page?.type !== "asset") return;
        page.source = withStyles(String(page.source), (file) => {
          const styles = bundle[file];
          if (styles?.type !== "asset") throw new Error(`${file} is no style sheet.`);
          return String(styles.source);
        });
      },
    },
  };
}
