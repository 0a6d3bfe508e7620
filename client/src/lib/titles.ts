/** Titles of texts. People write theirs; a bot has no words but its first measure's name in code, whom
 * it would bind, and the round. */

export interface BotsTitle {
  readonly measure: string;
  /** The parties' signs. */
  readonly parties: readonly string[];
  readonly round: string;
}

const OF_A_BOT = /^(?<about>[A-Z][a-z0-9 ]*) \((?<parties>[^()\s–]+(?:–[^()\s–]+)+) (?<round>\d+)\)$/u;

/** What a bot's title says in code; null where it reads like one that people gave. */
export function readTitle(title: string): BotsTitle | null {
  const { about = "", parties = "", round = "" } = OF_A_BOT.exec(title)?.groups ?? {};
  return about === "" ? null : { measure: about.toLowerCase().replaceAll(" ", "-"), parties: parties.split("–"), round };
}

/** A party's sign for a narrow place is Latin; where its name is written in another script, that stands. */
export function signOf(short: string, name: string): string {
  return name === "" || /\p{Script=Latin}/u.test(name) ? short : name;
}
