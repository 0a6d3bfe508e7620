/** Which pairs have been unveiled while this page is open; going back to one keeps it so. */

import { SvelteSet } from "svelte/reactivity";

export const unveiled = new SvelteSet<string>();

export const pairKey = (exercise: string, holder: string, of: string): string =>
  `${exercise}/${holder}/${of}`;
