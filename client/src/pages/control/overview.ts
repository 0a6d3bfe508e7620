/** What can be done to many exercises at once, and what a card says of one. */

import type { ExerciseSheet, HolderSheet, SeminarSheet, Wish } from "../../generated/protocol";

export type Bell = "start" | "pause" | "resume" | "extend" | "open-debrief" | "close-debrief";

/** The exercises that a bell is for, as they stand. */
export function within(bell: Bell, exercises: readonly ExerciseSheet[]): readonly ExerciseSheet[] {
  return exercises.filter((exercise) => suits(bell, exercise));
}

/** Whether a round has been resolved, so that there is something to tell. */
export function hasStory({ status, round, phase }: Pick<ExerciseSheet, "status" | "round" | "phase">): boolean {
  return status !== "lobby" && (round > 1 || phase === "reading" || status === "ended");
}

function suits(bell: Bell, exercise: ExerciseSheet): boolean {
  const { status, debrief } = exercise;
  switch (bell) {
    case "start":
      return status === "lobby";
    case "pause":
      return status === "running";
    case "resume":
      return status === "paused";
    case "extend":
      return status === "running" || status === "paused";
    case "open-debrief":
      return !debrief && hasStory(exercise);
    case "close-debrief":
      return debrief;
  }
}

/** The command of a bell for an exercise; it names the phase that was seen. */
export function bellCommand(bell: Bell, { round, phase }: ExerciseSheet, seconds = 0, reason = ""): Wish {
  switch (bell) {
    case "start":
      return { type: "start" };
    case "pause":
      return { type: "pause", reason };
    case "resume":
      return { type: "resume" };
    case "extend":
      return { type: "extend", round, phase, seconds, reason };
    case "open-debrief":
      return { type: "open-debrief", open: true };
    case "close-debrief":
      return { type: "open-debrief", open: false };
  }
}

export interface Heads {
  readonly present: number;
  readonly gone: number;
  readonly unseated: number;
  readonly bots: number;
}

export function heads({ seats, understudies }: ExerciseSheet): Heads {
  return {
    present: seats.filter(({ present }) => present).length,
    gone: seats.filter(({ present }) => !present).length,
    unseated: seats.filter(({ party }) => party === null).length,
    bots: Object.keys(understudies).length,
  };
}

const QUIET = 3;
const MINUTE = 60_000;

/** For how many minutes somebody at a running table has done nothing; 0 where it is too soon to
 * say, and for those who look on. */
export function quietFor({ status, now }: Pick<ExerciseSheet, "status" | "now">, { acted, party, present }: ExerciseSheet["seats"][number]): number {
  if (status !== "running" || party === null || !present || acted === null) return 0;
  const minutes = Math.floor((now - acted) / MINUTE);
  return minutes < QUIET ? 0 : minutes;
}

/** The other facilitators who look into a table now. */
export function lookingInto(seminar: Pick<SeminarSheet, "holders"> | null, number: number): readonly HolderSheet[] {
  return (seminar?.holders ?? []).filter(({ you, tables }) => !you && tables.includes(number));
}

/** The other facilitators who look at all tables at once, and into none. */
export function atTheWall(seminar: Pick<SeminarSheet, "holders"> | null): readonly HolderSheet[] {
  return (seminar?.holders ?? []).filter(({ you, wall, tables }) => !you && wall && tables.length === 0);
}

/** The seminar of an exercise. */
export function seminarOf(seminars: readonly SeminarSheet[] | null, exercise: string): SeminarSheet | null {
  return seminars?.find(({ exercises }) => exercises.some(({ id }) => id === exercise)) ?? null;
}
