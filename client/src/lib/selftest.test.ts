// @vitest-environment node
import { expect, it } from "vitest";
import { examine, type Means } from "./selftest";

function means(changes: Partial<Means> = {}): Means {
  let now = 0;
  return {
    health: async () => true,
    openSocket: async () => true,
    store: () => true,
    counter: () => (now += 10),
    ...changes,
  };
}

it("finds that a device will do, and how quick it is", async () => {
  expect(await examine(means())).toEqual([
    { id: "server", ok: true, took: 10 },
    { id: "socket", ok: true, took: 10 },
    { id: "storage", ok: true, took: null },
  ]);
});

it("finds each thing that stands in the way, and throws at none of them", async () => {
  const found = await examine(
    means({
      health: () => Promise.reject(new Error("network")),
      openSocket: async () => false,
      store: () => {
        throw new Error("denied");
      },
    }),
  );
  expect(found.map(({ ok }) => ok)).toEqual([false, false, false]);
});
