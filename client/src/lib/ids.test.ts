// @vitest-environment node
import { expect, it } from "vitest";
import { randomId } from "./ids";

it("gives 128 bits as 32 hexadecimal digits, without a secure origin's functions", () => {
  const ids = Array.from({ length: 50 }, randomId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/u);
  expect(new Set(ids).size).toBe(50);
});
