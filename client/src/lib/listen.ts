/** An answer that comes line by line. Whoever stops listening takes the question back. */

import type { Problem, Said } from "../generated/protocol";

const NO_SERVER: Problem = { code: "no-server", args: {} };
const ODD_ANSWER: Problem = { code: "odd-answer", args: {} };

export interface Question {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
  readonly token: string;
}

/** Hands on each line as it comes; resolves to the problem there was, or to null. */
export async function listen(question: Question, heard: (said: Said) => void, stop: AbortSignal): Promise<Problem | null> {
  const { method, path, body, token } = question;
  const headers: Record<string, string> = { authorization: `Bearer ${token}` };
  if (body !== undefined) headers["content-type"] = "application/json";
  try {
    const response = await fetch(path, { method, headers, signal: stop, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (!response.ok) return asProblem(await response.json().catch(() => null));
    if (response.body === null) return ODD_ANSWER;
    let failed: Problem | null = null;
    for await (const line of lines(response.body)) {
      const said = JSON.parse(line) as Said;
      if (said.type === "failed") failed = { code: said.code, args: said.args };
      else heard(said);
    }
    return failed;
  } catch (error) {
    if (stop.aborted) return null;
    return error instanceof SyntaxError ? ODD_ANSWER : NO_SERVER;
  }
}

/** The lines of a stream, however they were cut on the way. */
export async function* lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const whole = rest.split("\n");
      rest = whole.pop() ?? "";
      yield* whole.filter((line) => line !== "");
      if (done) break;
    }
    if (rest !== "") yield rest;
  } finally {
    reader.releaseLock();
  }
}

function asProblem(value: unknown): Problem {
  if (typeof value === "object" && value !== null && "code" in value && "args" in value) return value as Problem;
  return ODD_ANSWER;
}
