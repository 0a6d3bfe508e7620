// @vitest-environment node
import { expect, it } from "vitest";
import { outbox } from "./outbox";
import { memoryShelf } from "./storage";
import type { Command } from "./state";

const ID = (digit: string): string => digit.repeat(32);
const start: Command = { type: "start" };
const speak: Command = { type: "speak", channel: "plenary", text: "Well.", to: "" };

function counting(): () => string {
  let count = 0;
  return () => ID(String((count += 1)));
}

it("keeps commands in their order until they are answered", () => {
  const box = outbox(memoryShelf(), "seat", counting());
  expect(box.add(start)).toBe(ID("1"));
  box.add(speak);
  expect(Object.entries(box.all())).toEqual([[ID("1"), start], [ID("2"), speak]]);
  box.drop([ID("1"), "unknown"]);
  expect(box.all()).toEqual({ [ID("2")]: speak });
});

it("survives a reload, for its own seat only", () => {
  const shelf = memoryShelf();
  outbox(shelf, "one", counting()).add(speak);
  expect(outbox(shelf, "one").all()).toEqual({ [ID("1")]: speak });
  expect(outbox(shelf, "other").all()).toEqual({});
});

it("forgets what was wished for a party that the person no longer plays for", () => {
  const shelf = memoryShelf();
  const box = outbox(shelf, "seat", counting());
  box.settle("nor");
  box.add(start);
  box.settle("nor");
  expect(box.all()).toEqual({ [ID("1")]: start });
  const reloaded = outbox(shelf, "seat", counting());
  reloaded.settle("sud");
  expect(reloaded.all()).toEqual({});
  expect(outbox(shelf, "seat").all()).toEqual({});
});

it("leaves nothing behind when it is empty, and takes nothing from elsewhere", () => {
  const shelf = memoryShelf();
  const box = outbox(shelf, "seat", counting());
  box.add(start);
  box.drop([ID("1")]);
  expect(shelf.get("detente.outbox.seat")).toBeNull();
  for (const odd of ["[]", "null", '{"x":{"type":"start"}}', `{"${ID("1")}":{"kind":"start"}}`, "{"]) {
    shelf.set("detente.outbox.seat", odd);
    expect(outbox(shelf, "seat").all()).toEqual({});
  }
});
