/** Control's own notebook: kept on the server, written by those who hold the seminar. */

import type { NotebookPage, Problem } from "../../generated/protocol";
import { ask, type Answer } from "../../lib/api";
import { app } from "../../lib/app.svelte";
import { randomId } from "../../lib/ids";

export interface Written {
  readonly text: string;
  readonly party: string | null;
  readonly draft: string | null;
}

interface Heard {
  readonly turn: number;
  readonly answer: Answer<readonly NotebookPage[]>;
}

class Notebook {
  /** Whose pages these are. */
  exercise = $state("");
  pages: readonly NotebookPage[] | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);
  #noted = "";
  /** How many questions were asked: pages that came late may be older than those that are shown. */
  #asked = 0;

  /** Reads the notebook of an exercise; what another had is gone at once. */
  async open(exercise: string): Promise<void> {
    if (this.exercise !== exercise) {
      this.pages = null;
      this.exercise = exercise;
    }
    this.#take(exercise, await this.#ask("GET", exercise, ""));
  }

  /** Writes a page, or one of them anew over the edition that was seen; whether that was done.
   *
   * Sent twice it is written once. Where a colleague wrote on the page meanwhile, theirs is shown. */
  async write(exercise: string, page: Written, id: string = randomId(), over: number | null = null): Promise<boolean> {
    const heard = await this.#ask("POST", exercise, "", { id, ...page, over });
    const done = this.#take(exercise, heard);
    const { answer } = heard;
    if (!answer.ok && answer.problem.code === "page-changed") {
      await this.open(exercise);
      this.problem = answer.problem;
    }
    return done;
  }

  /** Reads it again when what it holds, as the socket or the list of tables tells, is not what was read. */
  async keepUp(exercise: string, noted: string): Promise<void> {
    if (noted === "" || (this.exercise === exercise && this.#noted === noted)) return;
    this.#noted = noted;
    if (this.exercise === exercise && this.pages !== null) await this.open(exercise);
  }

  async tell(exercise: string, id: string): Promise<boolean> {
    return this.#take(exercise, await this.#ask("POST", exercise, "/tell", { id }));
  }

  #take(exercise: string, { answer, turn }: Heard): boolean {
    if (this.exercise !== exercise) return answer.ok;
    if (answer.ok && turn === this.#asked) this.pages = answer.value;
    this.problem = answer.ok ? null : answer.problem;
    return answer.ok;
  }

  async #ask(method: "GET" | "POST", exercise: string, path: string, body?: unknown): Promise<Heard> {
    this.#asked += 1;
    const turn = this.#asked;
    const at = `/api/exercises/${encodeURIComponent(exercise)}/notebook${path}`;
    return { turn, answer: await ask<readonly NotebookPage[]>(method, at, body, app.session?.token ?? "") };
  }
}

export const notebook = new Notebook();
