/** When the page's own letters are fetched: with the page, or on a slow line after what people wait
 * for. Until then, or for good, the device's letters do. */

/** Milliseconds for the first script, from which on a line is slow: some 50 kB, compressed. */
const SLOW = 1_000;
/** For pages where nobody is welcomed. */
const AT_THE_LATEST = 15_000;

type Fetched = Pick<PerformanceResourceTiming, "name" | "startTime" | "responseEnd">;

/** Whether what the page began with took long. Where the browser does not tell, it did not. */
export function isSlow(fetched: readonly Fetched[]): boolean {
  return fetched.some(({ name, startTime, responseEnd }) => name.endsWith(".js") && responseEnd - startTime >= SLOW);
}

/** Resolves when the letters are wanted: at once on a good line, else after the welcome. */
export function lettersAreWanted(fetched: readonly Fetched[], welcome: Promise<void>): Promise<void> {
  if (!isSlow(fetched)) return Promise.resolve();
  return Promise.race([welcome, new Promise<void>((later) => setTimeout(later, AT_THE_LATEST))]);
}
