/** Text that somebody is writing, kept for the tab until it is sent. */

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
}
