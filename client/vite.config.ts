import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { porch } from "./porch.ts";

/** Where `make run` listens, for those who work on the client with Vite's own server. */
const SERVER = process.env["DETENTE_SERVER"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [svelte(), porch()],
  build: {
    target: "es2022",
    // Browsers that know logical properties, so that none is rewritten for left-to-right only.
    cssTarget: ["chrome111", "firefox114", "safari16.4"],
    // The page is served with a policy that allows no inline script, style or data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Tells client/first_load.py which files a first visit fetches.
    manifest: true,
    // What the door needs comes in one file, and what pages behind it share in another: on a slow
    // network each costs a way there and back.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", tags: ["$initial"], priority: 2 },
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
