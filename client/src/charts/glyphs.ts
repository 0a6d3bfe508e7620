/** The signs of a time line: each kind has its own shape, so that none depends on colour. */

import type { MarkKind } from "../generated/protocol";

export interface Glyph {
  /** An SVG path about the origin, within six units each way. */
  readonly d: string;
  /** Filled signs are acts that bind or break; open ones are words and looks. */
  readonly filled: boolean;
}

const ring = (r: number): string =>
  `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;

export const GLYPHS: Readonly<Record<MarkKind, Glyph>> = {
  signed: { d: "M-5,5L-5,1L2,-6L6,-2L-1,5Z", filled: false },
  entered: { d: "M-5,-5H5V5H-5Z", filled: true },
  failed: { d: "M-5,-5H5V5H-5ZM-5,-5L5,5M5,-5L-5,5", filled: false },
  leap: { d: "M0,-7L1.8,-1.8L7,0L1.8,1.8L0,7L-1.8,1.8L-7,0L-1.8,-1.8Z", filled: true },
  answered: { d: "M0,-7L1.8,-1.8L7,0L1.8,1.8L0,7L-1.8,1.8L-7,0L-1.8,-1.8Z", filled: false },
  incident: { d: "M1.5,-6L-4,1H-0.5L-1.5,6L4,-1.5H0.5Z", filled: true },
  news: { d: "M-4,6V-6H5L2.5,-3L5,0H-4", filled: false },
  breach: { d: "M-6,-5H6L0,6Z", filled: true },
  question: { d: "M-6,5H6L0,-6Z", filled: false },
  experts: { d: "M-6,0A3,3 0 1 1 0,0A3,3 0 1 1 -6,0ZM0,0A3,3 0 1 1 6,0A3,3 0 1 1 0,0Z", filled: false },
  review: { d: `${ring(5)}M-2,0H2`, filled: false },
  inspection: { d: `${ring(5)}M0,-2V2M-2,0H2`, filled: false },
  gesture: { d: "M0,5C-8,-1 -5,-6 -2,-6C-1,-6 0,-5 0,-4C0,-5 1,-6 2,-6C5,-6 8,-1 0,5Z", filled: false },
  warning: { d: "M-1,-6H1L0.6,2H-0.6ZM-1,4H1V6H-1Z", filled: true },
  query: { d: "M-3,-3A3,3 0 1 1 0,1V2.5M0,5V6", filled: false },
  silence: { d: "M-6,-3H6V3H-6Z", filled: false },
  renewed: { d: "M-5,-5H5V5H-5ZM-2,0H2M0,-2V2", filled: false },
  lapsed: { d: "M-5,-5H5V5H-5ZM-2,0H2", filled: false },
  denounced: { d: "M-5,-5H5V5H-5ZM-7,7L7,-7", filled: false },
};

/** The rows below the plot: texts, leaps, trouble, news, and what was only tried. */
export const KINDS: readonly MarkKind[] = [
  ...(["signed", "entered", "failed", "denounced", "renewed", "lapsed"] as const),
  ...(["leap", "answered"] as const),
  ...(["breach", "incident", "silence", "warning"] as const),
  "news",
  ...(["question", "experts", "review", "inspection", "query", "gesture"] as const),
];

/** What is worth an annotation first, and which sign stands on a line where several would. */
export const WEIGHT: Readonly<Record<MarkKind, number>> = {
  leap: 10,
  breach: 9,
  answered: 8,
  entered: 7,
  failed: 6,
  denounced: 6,
  renewed: 4,
  lapsed: 4,
  incident: 5,
  news: 4,
  silence: 4,
  question: 3,
  query: 2,
  gesture: 3,
  warning: 5,
  signed: 2,
  review: 1,
  experts: 1,
  inspection: 1,
};
