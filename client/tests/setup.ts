/** Whoever shows a page in a test has the words that every page behind the door has. */

import { beforeAll } from "vitest";

beforeAll(async () => {
  if (typeof document === "undefined") return;
  const { app } = await import("../src/lib/app.svelte");
  await app.load("interface", "refusals");
});
