import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { inline } from "./inline.ts";
import { porch } from "./porch.ts";
import { WELCOME, welcome } from "./welcome.ts";

/** Where `make run` listens, for those who work on the client with Vite's own server. */
const SERVER = process.env["DETENTE_SERVER"] ?? "http://127.0.0.1:8000";

const FRAME = fileURLToPath(new URL(WELCOME, import.meta.url));
const reached = new Map<string, Set<string>>();

/** A module with all that it leads to at once. */
function leadsTo(entry: string, about: (id: string) => { importedIds: string[] } | null): Set<string> {
  const found = reached.get(entry) ?? new Set<string>();
  reached.set(entry, found);
  const waiting = found.size === 0 ? [entry] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(about(id)?.importedIds ?? []));
  }
  return found;
}

export default defineConfig({
  plugins: [welcome(), svelte(), porch(), inline()],
  build: {
    target: "es2022",
    // Browsers that know logical properties, so that none is rewritten for left-to-right only.
    cssTarget: ["chrome111", "firefox114", "safari16.4"],
    // The page is served with a policy that allows no data: address, and nothing inline but what it
    // names by its hash (server/door/headers.py).
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Tells client/first_load.py which files a first visit fetches.
    manifest: true,
    // What the door needs comes in one file, what a player is welcomed with in another, and what other
    // pages share in a third: on a slow network each costs a way there and back.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", tags: ["$initial"], priority: 3 },
            { debugName: "welcome", name: (id, graph) => (leadsTo(FRAME, (each) => graph.getModuleInfo(each)).has(id) ? "welcome" : null), priority: 2 },
            { name: "common", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      "/api": { target: SERVER, ws: true },
    },
  },
  // Without this a test would get Svelte's server side, where nothing reacts.
  ...(process.env["VITEST"] === undefined ? {} : { resolve: { conditions: ["browser"] } }),
  test: {
    environment: "jsdom",
    // Each file still has a world of its own, but jsdom is read once by each thread: reading it
    // anew for each file took three fifths of all the time.
    pool: "vmThreads",
    setupFiles: ["tests/setup.ts"],
    restoreMocks: true,
  },
});
