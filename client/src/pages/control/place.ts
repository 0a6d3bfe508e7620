/** Where control stands: the part of the address behind `#/control/`. */

export const SECTIONS = ["seats", "minds", "envelopes", "texts", "talk", "news", "bots", "record", "notebook"] as const;
export type Section = (typeof SECTIONS)[number];

export interface Place {
  /** Empty: the seminar with all its exercises. */
  readonly exercise: string;
  readonly section: Section;
  /** What is looked at within the section: a channel, a draft. */
  readonly item: string;
}

/** The two other views of a whole seminar: who sits where, and what goes on paper. */
const DESKS = ["plan", "paper"] as const;
export interface AtDesk {
  readonly desk: (typeof DESKS)[number];
  readonly seminar: string;
}

export function readDesk(id: string): AtDesk | null {
  const [desk, seminar = ""] = id.split(":");
  const known = DESKS.find((one) => one === desk);
  return known === undefined || seminar === "" ? null : { desk: known, seminar };
}

export const writeDesk = ({ desk, seminar }: AtDesk): string => `${desk}:${seminar}`;

export function readPlace(id: string): Place {
  const [exercise = "", section = "", ...item] = id.split("/");
  const known = SECTIONS.find((one) => one === section);
  return { exercise, section: known ?? "seats", item: item.join("/") };
}

export function writePlace({ exercise, section, item }: Place): string {
  if (exercise === "") return "";
  return item === "" ? `${exercise}/${section}` : `${exercise}/${section}/${item}`;
}
