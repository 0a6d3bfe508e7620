/** The pages that stand by themselves. Each comes with its words, when it is first wanted. */

import type { Component } from "svelte";
import { app } from "./app.svelte";

const PARTS = {
  control: { page: () => import("../pages/control/Control.svelte"), words: ["measures", "control", "notebook"] },
  debrief: { page: () => import("../pages/debrief/Debrief.svelte"), words: ["measures", "debrief", "whatif", "notebook"] },
  account: { page: () => import("../pages/control/Account.svelte"), words: ["account"] },
  "sign-in": { page: () => import("../pages/SignIn.svelte"), words: ["account"] },
  projector: { page: () => import("../pages/Projector.svelte"), words: ["measures"] },
  frame: { page: () => import("../pages/Frame.svelte"), words: ["measures"] },
  cable: { page: () => import("../pages/cable/Cable.svelte"), words: ["cable"] },
  lesson: { page: () => import("../lesson/Coach.svelte"), words: ["lesson"] },
} as const satisfies Record<string, { page: () => Promise<{ default: Component }>; words: readonly string[] }>;

export type Standing = keyof typeof PARTS;

export async function fetchPage(name: Standing): Promise<Component> {
  const { page, words } = PARTS[name];
  const [{ default: component }] = await Promise.all([page(), ...words.map((catalogue) => app.load(catalogue))]);
  return component;
}
