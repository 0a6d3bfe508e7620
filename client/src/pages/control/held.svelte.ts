/** The seminars that control holds: asked for every few seconds while somebody looks. */

import type { Bulletin, Doing, Enrolled, Expected, Granted, Handouts, Invited, Placing, Problem, Seating, SeminarSheet, Wish, Link } from "../../generated/protocol";
import { ask, type Answer } from "../../lib/api";
import { app } from "../../lib/app.svelte";
import { randomId } from "../../lib/ids";

const EVERY = 3000;

/** What came of an order to several exercises. */
export interface Rung {
  readonly done: number;
  readonly refused: readonly { readonly exercise: string; readonly problem: Problem }[];
}

const at = (seminar: string): string => `/api/seminars/${encodeURIComponent(seminar)}`;

class Held {
  seminars: readonly SeminarSheet[] | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);

  /** The seminar that is looked at as a whole, or empty: colleagues are told. */
  #wall = "";

  async refresh(left = false): Promise<void> {
    const wall = this.#wall === "" && !left ? "" : `?wall=${encodeURIComponent(this.#wall)}`;
    const answer = await this.#ask<readonly SeminarSheet[]>("GET", `/api/seminars${wall}`);
    if (answer.ok) {
      this.seminars = answer.value;
      this.problem = null;
    } else this.problem = answer.problem;
  }

  /** Asks now and again until the returned function is called; not while nobody looks. */
  watch(): () => void {
    void this.refresh();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void this.refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }

  /** Looks at a seminar as a whole until the returned function is called. */
  lookAt(seminar: string): () => void {
    this.#wall = seminar;
    void this.refresh();
    return () => {
      this.#wall = "";
      void this.refresh(true);
    };
  }

  async create(scenario: string, exercises: number, title: string, approval: boolean): Promise<Answer<SeminarSheet>> {
    const answer = await this.#ask<SeminarSheet>("POST", "/api/seminars", { scenario, exercises, title, approval });
    if (answer.ok) this.seminars = [answer.value, ...(this.seminars ?? [])];
    return answer;
  }

  /** One command to each of these exercises, all at once; who refuses does not hold up the others. */
  async ring(exercises: readonly string[], command: (exercise: string) => Wish): Promise<Rung> {
    const answers = await Promise.all(
      exercises.map(async (exercise) => {
        const body = { id: randomId(), command: command(exercise) };
        return { exercise, answer: await this.#ask<Granted>("POST", `/api/exercises/${encodeURIComponent(exercise)}/commands`, body) };
      }),
    );
    await this.refresh();
    const refused = answers.flatMap(({ exercise, answer }) => (answer.ok ? [] : [{ exercise, problem: answer.problem }]));
    return { done: answers.length - refused.length, refused };
  }

  /** Writes people down; everybody on the list has a seat and a link from then on. */
  async enrol(seminar: string, people: readonly Expected[]): Promise<Answer<readonly Enrolled[]>> {
    const answer = await this.#ask<readonly Enrolled[]>("POST", `/api/seminars/${encodeURIComponent(seminar)}/people`, { people });
    await this.refresh();
    return answer;
  }

  async seat(seminar: string, places: readonly Placing[]): Promise<Answer<Seating>> {
    const answer = await this.#ask<Seating>("POST", `/api/seminars/${encodeURIComponent(seminar)}/seating`, { places });
    await this.refresh();
    return answer;
  }

  /** What the case has at hand, and where it has come. */
  async news(seminar: string): Promise<Answer<readonly Bulletin[]>> {
    return this.#ask("GET", `${at(seminar)}/news`);
  }

  async handouts(seminar: string): Promise<Answer<Handouts>> {
    return this.#ask<Handouts>("POST", `/api/seminars/${encodeURIComponent(seminar)}/handouts`, {});
  }

  /** A new link; the one before is dead then, and with `alone` whoever came in by it is out. */
  async link(exercise: string, to: string, alone = false): Promise<Answer<Link>> {
    return this.#ask("POST", "/api/links", { exercise, to, alone });
  }

  /** A colleague beside us: a word for an account, a link for a guest. */
  async invite(seminar: string, name: string, account: boolean, watches: boolean): Promise<Answer<Invited>> {
    const answer = await this.#ask<Invited>("POST", `${at(seminar)}/colleagues`, { name, account, watches });
    await this.refresh();
    return answer;
  }

  async newLink(seminar: string, account: string): Promise<Answer<Invited>> {
    return this.#ask("POST", `${at(seminar)}/colleagues/link`, { account });
  }

  /** A guest may open an account, and keeps what is theirs. */
  async giveLeave(seminar: string, account: string): Promise<Answer<null>> {
    const answer = await this.#ask<null>("POST", `${at(seminar)}/colleagues/account`, { account });
    await this.refresh();
    return answer;
  }

  /** A colleague, or we ourselves, hold the seminar no longer. */
  async withdraw(seminar: string, account: string): Promise<Answer<null>> {
    const answer = await this.#ask<null>("POST", `${at(seminar)}/withdraw`, { account });
    await this.refresh();
    return answer;
  }

  async doings(exercise: string): Promise<Answer<readonly Doing[]>> {
    return this.#ask("GET", `/api/exercises/${encodeURIComponent(exercise)}/doings`);
  }

  #ask<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<Answer<T>> {
    return ask<T>(method, path, body, app.session?.token ?? "");
  }
}

export const held = new Held();
