/** Text that somebody is writing, kept for the tab until it is sent, and given back if it is refused. */

import type { Command } from "../generated/protocol";
import { tabShelf } from "./storage";

export class KeptText {
  #key: string;
  #text: string = $state("");

  constructor(key: string) {
    this.#key = `detente.text.${key}`;
    this.#text = tabShelf.get(this.#key) ?? "";
  }

  get text(): string {
    return this.#text;
  }

  set text(value: string) {
    this.#text = value;
    tabShelf.set(this.#key, value === "" ? null : value);
  }

  /** Adds to what stands there, on a line of its own. */
  append(more: string): void {
    this.text = this.#text.trim() === "" ? more : `${this.#text.trimEnd()}\n${more}`;
  }
}

const shared = new Map<string, KeptText>();

/** The one text of that name, for all who show it or put something into it. */
export function kept(name: string): KeptText {
  const held = shared.get(name) ?? new KeptText(name);
  shared.set(name, held);
  return held;
}

/** What is being said in a channel. */
export const talkName = (exercise: string, channel: string): string => `talk.${exercise}.${channel}`;

/** What is being said of a number in brackets; what is wanted instead has a name of its own. */
export const bracketName = (draft: string, article: number, parameter: string): string => `bracket.${draft}.${article}.${parameter}`;
export const wantedName = (draft: string, article: number, parameter: string): string => `${bracketName(draft, article, parameter)}.wanted`;

/** What was sent and refused stands again where it was written: nothing typed is lost. */
export function giveBack(exercise: string, command: Command): void {
  if (command.type === "speak") kept(talkName(exercise, command.channel)).append(command.text);
  if (command.type !== "bracket") return;
  const { draft, article, parameter } = command;
  if (command.comment !== "") kept(bracketName(draft, article, parameter)).append(command.comment);
  kept(wantedName(draft, article, parameter)).text = String(command.value);
}
