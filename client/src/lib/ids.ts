/** 128 random bits as 32 hexadecimal digits, the id of a command.
 *
 * `crypto.randomUUID` exists only on secure origins; a class plays over plain http. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
