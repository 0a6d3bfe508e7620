/** The languages that there are, each by its own name: whoever looks for theirs can read nothing else. */

export const TONGUES: Readonly<Record<string, string>> = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

export const PSEUDO = "en-XA";

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/u;

export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr";
}

/** The tag as the browser's own formats take it. Arabic is written with the digits that clocks,
 * fields and charts have too, so that one number never stands there in two scripts. */
export function localeOf(tag: string): string {
  if (tag === PSEUDO) return "en";
  return /^ar\b/u.test(tag) ? `${tag}-u-nu-latn` : tag;
}
