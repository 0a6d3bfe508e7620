import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { lobby } from "./api";
import { takeEarly } from "./early";

const script = readFileSync("early.js", "utf-8");
const seminar = { code: "QUIET2", open: true };

/** Runs the file as the page does, at this address. */
function visit(hash: string): ReturnType<typeof vi.fn> {
  location.hash = hash;
  const fetched = vi.fn(async () => new Response(JSON.stringify(seminar)));
  vi.stubGlobal("fetch", fetched);
  new Function(script)();
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
  location.hash = "";
  delete (globalThis as { early?: unknown }).early;
});

it("a join link's seminar is asked for before the page is here, and once only", async () => {
  const fetched = visit("#join=quiet-2");
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(await lobby("QUIET2")).toEqual({ ok: true, value: seminar });
  expect(fetched).toHaveBeenCalledTimes(1);
  await lobby("QUIET2");
  expect(fetched).toHaveBeenCalledTimes(2);
});

it("another seminar is asked for itself", async () => {
  const fetched = visit("#join=QUIET2");
  await lobby("OTHER3");
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(["/api/seminars/QUIET2", "/api/seminars/OTHER3"]);
});

it.each(["", "#/floor", "#control=secret", "#seat=secret", "#join=<b>"])("nothing is asked for, and no secret told: %s", (hash) => {
  expect(visit(hash)).not.toHaveBeenCalled();
  expect(takeEarly("/api/seminars/SECRET")).toBeNull();
});

it("a question that failed early fails as any other does", async () => {
  location.hash = "#join=QUIET2";
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
  new Function(script)();
  expect(await lobby("QUIET2")).toEqual({ ok: false, problem: { code: "no-server", args: {} } });
});
