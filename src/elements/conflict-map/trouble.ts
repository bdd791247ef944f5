import type { ReactiveControllerHost } from "lit";
import type { ProblemCode } from "../../language/words/words.ts";
import { ProblemEvent } from "../contract/events.ts";

/**
 * What went wrong with a map: the reader is told of the last of it until it is forgotten, and the page of each by an event on
 * the host.
 */
export class Trouble {
  #told: ProblemCode | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    /** Whether the site has a newer release; null where there is no map yet. */
    private readonly isReplaced: () => Promise<boolean> | null,
  ) {}

  /** What the reader is told of beside the map, or in its place until there is one. */
  get told(): ProblemCode | null {
    return this.#told;
  }

  /** Where code or words are lost while a map is there, a newer release may have taken their place. */
  report(code: ProblemCode, detail: string): void {
    const replaced = code === "network" || code === "graphics" ? this.isReplaced() : null;
    if (replaced === null) this.#tell(code, detail);
    else void replaced.then((isSo) => this.#tell(isSo ? "release" : code, detail));
  }

  /** Tells the page alone. */
  tellPage(code: ProblemEvent["code"], detail: string): void {
    this.host.dispatchEvent(new ProblemEvent(code, detail));
  }

  /** Tells the page, and its developers in the console, of an attribute that makes no sense, or not on this map. */
  complain(attribute: string, found: string): void {
    const detail = `${attribute}: expected a value that the map knows, found ${found}`;
    console.warn(`<conflict-map> ${detail}`);
    this.tellPage("attribute", detail);
  }

  /** Takes back what the reader was told of; with a code only where it is that. */
  forget(code = this.#told): void {
    if (this.#told === code) this.#become(null);
  }

  #tell(code: ProblemCode, detail: string): void {
    this.#become(code);
    this.tellPage(code, detail);
  }

  #become(told: ProblemCode | null): void {
    this.#told = told;
    this.host.requestUpdate();
  }
}
