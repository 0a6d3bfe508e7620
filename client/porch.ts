/** Puts the porch's few words into `index.html`, from the catalogues, in every language. */

import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

const LOCALES = "locales";
const PAGE = readFileSync("index.html", "utf-8");
/** The sentences for which the page has places. */
const WANTED = [...PAGE.matchAll(/data-word="([\w-]+)"/gu)].map(([, id = ""]) => id);

/** Tag → sentence id → sentence. */
export function porchWords(): Record<string, Record<string, string>> {
  const tags = readdirSync(LOCALES).sort();
  return Object.fromEntries(tags.map((tag) => [tag, wordsIn(tag)]));
}

function wordsIn(tag: string): Record<string, string> {
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(readFileSync(`${LOCALES}/${tag}/door.ftl`, "utf-8")));
  return Object.fromEntries(WANTED.map((id) => [id, sentence(bundle, id)]));
}

/** What has holes to fill would be no sentence yet. */
function sentence(bundle: FluentBundle, id: string): string {
  const pattern = bundle.getMessage(id)?.value;
  if (typeof pattern !== "string") throw new Error(`locales/${bundle.locales[0]}/door.ftl has no plain sentence ${id}, which the porch in index.html shows.`);
  return pattern;
}

export function porch(): Plugin {
  const written = JSON.stringify(porchWords()).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return { name: "porch", transformIndexHtml: (page) => page.replace("%porch%", written) };
}
