import type { ReactiveControllerHost } from "lit";
import type { ProblemCode } from "../../language/words/words.ts";
import { ProblemEvent } from "../contract/events.ts";

/**
 * What went wrong with a map: the reader is told of the last of it until it is forgotten, and the page of each by an event on
 * the host.
 */
export class Trouble {
  #told: ProblemCode | null = null;
  /** What the reader is to be told of, unless it is forgotten before it is known whether there is a newer release. */
  readonly #coming = new Set<{ readonly code: ProblemCode }>();

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
    const coming = { code };
    this.#coming.add(coming);
    const tell = (isReplaced: boolean) => {
      const told = isReplaced ? "release" : code;
      if (this.#coming.delete(coming)) this.#become(told);
      this.tellPage(told, detail);
    };
    const replaced = code === "network" || code === "graphics" ? this.isReplaced() : null;
    if (replaced) void replaced.then(tell);
    else tell(false);
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

  /** Takes back what the reader was told of, or is about to be; with a code only where it is that. */
  forget(code?: ProblemCode): void {
    for (const each of this.#coming) if (!code || each.code === code) this.#coming.delete(each);
    if (!code || this.#told === code) this.#become(null);
  }

  #become(told: ProblemCode | null): void {
    this.#told = told;
    this.host.requestUpdate();
  }
}
