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

class Notebook {
  /** Whose pages these are. */
  exercise = $state("");
  pages: readonly NotebookPage[] | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);
  #noted = "";

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
    const answer = await this.#ask("POST", exercise, "", { id, ...page, over });
    const done = this.#take(exercise, answer);
    if (!answer.ok && answer.problem.code === "page-changed") {
      await this.open(exercise);
      this.problem = answer.problem;
    }
    return done;
  }

  /** Reads it again when what it holds, as the list of tables has it, is no longer what was read. */
  async keepUp(exercise: string, noted: string): Promise<void> {
    if (noted === "" || (this.exercise === exercise && this.#noted === noted)) return;
    this.#noted = noted;
    if (this.exercise === exercise && this.pages !== null) await this.open(exercise);
  }

  async tell(exercise: string, id: string): Promise<boolean> {
    return this.#take(exercise, await this.#ask("POST", exercise, "/tell", { id }));
  }

  #take(exercise: string, answer: Answer<readonly NotebookPage[]>): boolean {
    if (this.exercise !== exercise) return answer.ok;
    if (answer.ok) this.pages = answer.value;
    this.problem = answer.ok ? null : answer.problem;
    return answer.ok;
  }

  #ask(method: "GET" | "POST", exercise: string, path: string, body?: unknown): Promise<Answer<readonly NotebookPage[]>> {
    return ask(method, `/api/exercises/${encodeURIComponent(exercise)}/notebook${path}`, body, app.session?.token ?? "");
  }
}

export const notebook = new Notebook();
