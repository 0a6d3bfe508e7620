/** What was asked before this page's own script was here: see `early.js` beside the page. */

interface Early {
  readonly path: string;
  readonly answer: Promise<Response>;
}

/** The answer to a question that has been asked already, once. */
export function takeEarly(path: string, place: { early?: Early } = globalThis as { early?: Early }): Promise<Response> | null {
  const { early } = place;
  if (early?.path !== path) return null;
  delete place.early;
  return early.answer;
}
