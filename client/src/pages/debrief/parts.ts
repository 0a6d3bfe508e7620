/** The parts of a screen that is longer than the wall: nobody can scroll there, so that control turns them. */

/** What stands on the wall, from the top of the page. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** Of a part as much at least is new: a block that begins sooner is cut. */
const LEAST = 0.4;
/** Of a block taller than the wall as much is turned at once. */
const MOST = 0.85;

/** Where each part begins: at the first block of which the one before could not show all. */
export function partTops(blocks: readonly Block[], wall: number): readonly number[] {
  const end = Math.max(0, ...blocks.map(({ bottom }) => bottom));
  const tops = [0];
  for (;;) {
    const top = tops.at(-1) ?? 0;
    if (top + wall >= end) return tops;
    const cut = blocks.filter((block) => block.top >= top + LEAST * wall && block.top <= top + wall && block.bottom > top + wall);
    const next = Math.min(...cut.map((block) => block.top));
    tops.push(Number.isFinite(next) ? next : top + MOST * wall);
  }
}

const WHOLE = "main h2, main h3, main p, main li, main tr, main figure, main article, main section, main .leaf, main svg";
/** Of what is not cut, so much ground stands above it. */
const ABOVE = 12;

/** Where this part of the page begins; after the last comes the first. */
export function topOf(part: number): number {
  const shown = [...document.querySelectorAll(WHOLE)].filter((one) => one.checkVisibility());
  const blocks = shown.map((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top: top + scrollY - ABOVE, bottom: bottom + scrollY };
  });
  const tops = partTops(blocks.filter(({ top, bottom }) => bottom > top + ABOVE), innerHeight);
  return tops[part % tops.length] ?? 0;
}
