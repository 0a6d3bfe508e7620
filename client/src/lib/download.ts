/** Files from the server, taken home: asked for with the session, so never by a plain link. */

import type { Problem } from "../generated/protocol";
import { isProblem } from "./api";

/** Fetches a file and hands it to the browser under a name; what went wrong, or null. */
export async function takeHome(path: string, name: string, token: string): Promise<Problem | null> {
  const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
  if (response === null) return { code: "no-server", args: {} };
  if (!response.ok) {
    const value: unknown = await response.json().catch(() => null);
    return isProblem(value) ? value : { code: "odd-answer", args: {} };
  }
  const url = URL.createObjectURL(await response.blob());
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return null;
}
