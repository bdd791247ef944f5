import type { ContainerBox } from "./condition.ts";
import { isMet } from "./condition.ts";
import type { Switched } from "./switched-rules.ts";

/** Switches the rules of the parts in a container as its box says. */
export class Watcher {
  readonly #rules = new Set<readonly Switched[]>();
  /** What the units of containers are measured in. */
  readonly #units = new CSSStyleSheet();
  #box: ContainerBox = { width: 0, height: 0, rem: 16 };

  constructor(container: Element) {
    const root = container.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#units];
    this.#follow(container.getBoundingClientRect());
    new ResizeObserver(([entry]) => {
      if (entry) this.#follow(entry.contentRect);
    }).observe(container);
  }

  add(rules: readonly Switched[]): void {
    this.#rules.add(rules);
    this.#apply(rules);
  }

  delete(rules: readonly Switched[]): void {
    this.#rules.delete(rules);
  }

  #follow({ width, height }: DOMRectReadOnly): void {
    this.#box = { width, height, rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) };
    this.#units.replaceSync(`:host{--box-inline:${width / 100}px;--box-block:${height / 100}px}`);
    for (const rules of this.#rules) this.#apply(rules);
  }

  /** On paper there is no container. */
  #apply(rules: readonly Switched[]): void {
    for (const { media, condition } of rules) media.mediaText = isMet(condition, this.#box) ? "screen" : "not all";
  }
}
