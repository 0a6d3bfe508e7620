import { flushSync, mount, unmount } from "svelte";
import { expect, it } from "vitest";
import { app } from "../../lib/app.svelte";
import type { SeminarSheet } from "../../generated/protocol";
import HandOver from "./HandOver.svelte";

it("says where to invite whoever has no account, before a word is made that nobody can use", async () => {
  HTMLDialogElement.prototype.showModal = function (): void { this.open = true; };
  await app.load("control");
  const page = mount(HandOver, { target: document.body, props: { seminar: { code: "ABC" } as unknown as SeminarSheet } });
  flushSync();
  document.querySelector<HTMLButtonElement>("button")?.click();
  flushSync();
  expect(document.body.textContent).toContain("No account here? Invite them under “Facilitators”");
  await unmount(page);
});
