// @vitest-environment node
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Said } from "../generated/protocol";
import { lines, listen } from "./listen";

function stream(...pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("lines of a stream", () => {
  it("are whole, wherever they were cut", async () => {
    const text = bytes('{"name":"Ελένη"}\n{"name":"李"}\n');
    for (let at = 0; at <= text.length; at += 1) {
      const found: string[] = [];
      for await (const line of lines(stream(text.slice(0, at), text.slice(at)))) found.push(line);
      expect(found).toEqual(['{"name":"Ελένη"}', '{"name":"李"}']);
    }
  });
});

describe("listening", () => {
  afterEach(() => vi.unstubAllGlobals());
  const question = { method: "POST", path: "/api/x", body: {}, token: "t" } as const;

  async function hear(answer: () => Promise<Response>): Promise<{ problem: unknown; heard: Said[] }> {
    vi.stubGlobal("fetch", answer);
    const heard: Said[] = [];
    return { problem: await listen(question, (said) => heard.push(said), new AbortController().signal), heard };
  }

  it("hands on what is said, and keeps what failed for the end", async () => {
    const body = '{"type":"waiting","ahead":2}\n{"type":"progress","done":1,"of":2}\n{"type":"failed","code":"study-stopped","args":{}}\n';
    const { problem, heard } = await hear(async () => Promise.resolve(new Response(stream(bytes(body)))));
    expect(heard.map(({ type }) => type)).toEqual(["waiting", "progress"]);
    expect(problem).toEqual({ code: "study-stopped", args: {} });
  });

  it("takes a refusal for what it is, and a broken line for a problem", async () => {
    const refusal = { code: "not-open", args: {} };
    expect((await hear(async () => Promise.resolve(new Response(JSON.stringify(refusal), { status: 403 })))).problem).toEqual(refusal);
    expect((await hear(async () => Promise.resolve(new Response("<html>", { status: 502 })))).problem).toEqual({ code: "odd-answer", args: {} });
    expect((await hear(async () => Promise.resolve(new Response("{oh")))).problem).toEqual({ code: "odd-answer", args: {} });
    expect((await hear(async () => Promise.reject(new TypeError("away")))).problem).toEqual({ code: "no-server", args: {} });
  });
});
