// @vitest-environment node
import { afterEach, expect, it, vi } from "vitest";
import { ask, enter, join, lobby } from "./api";

afterEach(() => void vi.unstubAllGlobals());

function answering(status: number, body: unknown): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

it("gives what was asked for", async () => {
  const fetched = answering(200, { code: "ABC" });
  expect(await lobby("A/C")).toEqual({ ok: true, value: { code: "ABC" } });
  expect(fetched.mock.calls[0]?.[0]).toBe("/api/seminars/A%2FC");
});

it("sends secrets in bodies and headers, never in the address", async () => {
  const fetched = answering(200, {});
  await enter("secret");
  await ask("GET", "/api/x", undefined, "token");
  const [[path, first], [, second]] = fetched.mock.calls as unknown as [[string, RequestInit], [string, RequestInit]];
  expect(path).toBe("/api/enter");
  expect(first.body).toBe('{"link":"secret"}');
  expect(second.headers).toMatchObject({ authorization: "Bearer token" });
});

it("asks to be told where somebody of the name has come in", async () => {
  const fetched = answering(200, {});
  await join("A", "B", "en");
  const [[, sent]] = fetched.mock.calls as unknown as [[string, RequestInit]];
  expect(sent.body).toBe('{"code":"A","name":"B","language":"en","ask":true}');
});

it("turns every failure into a problem with a code", async () => {
  answering(409, { code: "exercise-full", args: { max: 6 } });
  expect(await join("A", "B", "en")).toEqual({ ok: false, problem: { code: "exercise-full", args: { max: 6 } } });
  answering(502, "<html>");
  expect(await enter("x")).toMatchObject({ ok: false, problem: { code: "odd-answer" } });
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("network")));
  expect(await enter("x")).toMatchObject({ ok: false, problem: { code: "no-server" } });
});
