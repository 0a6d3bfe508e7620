/** Long messages come packed, as raw DEFLATE: a first view in six languages in two fifths of its bytes. */
export function unpack(packed: ArrayBuffer): Promise<string> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
