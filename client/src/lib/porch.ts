/** The porch: the form in `index.html` that asks for a name while the page's script is on its way.
 *
 * `early.js` opens it to whoever comes by a join link; the door takes over from it. */

/** What somebody has done in the porch so far. */
export interface Left {
  readonly name: string;
  /** Where the caret stands, or what is selected. */
  readonly selection: readonly [number, number];
  /** Whether they have asked to take part already. */
  readonly wished: boolean;
}

/** Closes the porch for good. Whatever was typed goes to `take`, which runs while the porch's field
 * still has the focus: a phone that goes from field to field leaves its keyboard where it is. */
export async function leavePorch(take: (left: Left) => void | Promise<void> = () => undefined, page: Document = document): Promise<void> {
  const porch = page.getElementById("porch");
  const field = porch?.querySelector("input");
  if (porch === null || field == null) return;
  if (porch.hidden) return porch.remove();
  // A word that is being composed would be lost.
  if ("composing" in porch.dataset) await new Promise((done) => void field.addEventListener("compositionend", done, { once: true }));
  const { value: name, selectionStart, selectionEnd } = field;
  porch.classList.add("left");
  await take({ name, selection: [selectionStart ?? name.length, selectionEnd ?? name.length], wished: "wished" in porch.dataset });
  porch.remove();
}
