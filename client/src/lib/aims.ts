/** The aims of a mandate as sentences: a message of the catalogue and its arguments. */

import type { Aim, Objective, PositionAim, Stage } from "../generated/protocol";

export interface AimWords {
  readonly id: string;
  /** Ids of parties, measures and fears stay ids here; `objectiveText` puts their names in. */
  readonly args: { readonly [key: string]: string | number };
}

/** How an objective stands, as a message: what is not met when all is over, or cannot be met any more, is not open. */
export function aimStands({ met }: Pick<Objective, "met">, status: Stage["status"] | undefined, lost = false): string {
  if (met) return "objective-met";
  if (status === "ended") return "objective-missed";
  return lost ? "objective-lost" : "objective-open";
}

/** What a mandate says of these measures: whoever writes, reserves or signs wants it at hand. */
export function instructed(objectives: readonly Objective[], measures: readonly string[]): readonly Objective[] {
  return objectives.filter(({ aim }) => aim?.type === "position" && measures.includes(aim.measure));
}

export function aimWords(aim: Aim): AimWords {
  switch (aim.type) {
    case "security":
      return { id: "aim-security", args: { fear: aim.fear, party: aim.of, bands: aim.bands } };
    case "position":
      return positionWords(aim);
    case "standing":
      if (aim.sponsored === null) return { id: "aim-capital", args: { capital: Math.round((aim.capital ?? 0) / 10) } };
      if (aim.capital === null) return { id: "aim-sponsored", args: { count: aim.sponsored } };
      return { id: "aim-standing", args: { capital: Math.round(aim.capital / 10), count: aim.sponsored } };
    case "advantage":
      return { id: "aim-advantage", args: { party: aim.over, kind: aim.kind, margin: aim.margin } };
  }
}

function positionWords(aim: PositionAim): AimWords {
  const { measure, parameter, party } = aim;
  const about = { measure, party: party ?? "", with: party === null ? "anybody" : "party" };
  if (parameter === null) {
    return aim.not_before === null
      ? { id: "aim-never", args: about }
      : { id: "aim-not-before", args: { ...about, round: aim.not_before } };
  }
  const range = { ...about, parameter, least: aim.at_least ?? 0, most: aim.at_most ?? 0 };
  if (aim.at_most === null) return { id: "aim-at-least", args: range };
  return { id: aim.at_least === null ? "aim-at-most" : "aim-between", args: range };
}
