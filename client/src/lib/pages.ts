/** The pages that stand by themselves. Each comes with its words, when it is first wanted. */

import type { Component } from "svelte";
import { app } from "./app.svelte";

/** What every page behind the door says. */
const INSIDE = ["interface", "refusals"] as const;

const PARTS = {
  control: { page: () => import("../pages/control/Control.svelte"), words: [...INSIDE, "measures", "voices", "control", "notebook"] },
  debrief: { page: () => import("../pages/debrief/Debrief.svelte"), words: [...INSIDE, "measures", "debrief", "whatif", "notebook"] },
  account: { page: () => import("../pages/control/Account.svelte"), words: [...INSIDE, "account"] },
  "sign-in": { page: () => import("../pages/SignIn.svelte"), words: [...INSIDE, "account"] },
  projector: { page: () => import("../pages/Projector.svelte"), words: [...INSIDE, "measures"] },
  // What else the interface says, and what is refused and why, comes after a welcome (Frame.svelte).
  frame: { page: () => import("../pages/Frame.svelte"), words: ["welcome"] },
  table: { page: () => import("../pages/Table.svelte"), words: [...INSIDE, "measures", "voices"] },
  cable: { page: () => import("../pages/cable/Cable.svelte"), words: [...INSIDE, "measures", "voices", "cable"] },
  herald: { page: () => import("../pages/Herald.svelte"), words: [...INSIDE, "measures", "voices"] },
  lesson: { page: () => import("../lesson/Coach.svelte"), words: ["lesson"] },
} as const satisfies Record<string, { page: () => Promise<{ default: Component }>; words: readonly string[] }>;

export type Standing = keyof typeof PARTS;

/** Milliseconds until what did not come is asked for again. */
const AGAIN = 2_000;

/** The page with its words, as soon as the network has brought them. */
export async function fetchPage(name: Standing): Promise<Component> {
  const { page, words } = PARTS[name];
  for (;;) {
    try {
      const [{ default: component }] = await Promise.all([page(), app.load(...words)]);
      return component;
    } catch {
      // Either the network is weak, or there has been an upgrade and no socket here to tell of it.
      await app.keepUp();
      await new Promise((later) => setTimeout(later, AGAIN));
    }
  }
}
