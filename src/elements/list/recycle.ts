import { noChange } from "lit";
import { type ChildPart, Directive, directive, type PartInfo, PartType } from "lit/directive.js";
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from "lit/directive-helpers.js";

class Recycle extends Directive {
  #keys: readonly number[] = [];

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error("recycle draws children only");
  }

  override render(keys: readonly number[], draw: (key: number) => unknown): unknown {
    this.#keys = keys;
    return keys.map(draw);
  }

  override update(container: ChildPart, [keys, draw]: Parameters<this["render"]>): unknown {
    const before = getCommittedValue(container);
    if (!Array.isArray(before)) return this.render(keys, draw);
    const known = new Map(this.#keys.map((key, index): [number, ChildPart] => [key, before[index]]));
    const wanted = new Set(keys);
    const free = this.#keys.filter((key) => !wanted.has(key)).map((key) => known.get(key) as ChildPart);
    const parts = keys.map((key) => known.get(key) ?? free.shift() ?? insertPart(container));
    for (const part of free) remove(part);
    order(container, parts, new Set(keys.map((key) => known.get(key))));
    for (const [index, key] of keys.entries()) setChildPartValue(parts[index] as ChildPart, draw(key));
    this.#keys = keys;
    setCommittedValue(container, parts);
    return noChange;
  }
}

/**
 * Draws what belongs to each of the keys, which ascend. What a key has drawn stays with it; the elements of a key that is gone
 * are used for one that is new, so that only these are drawn anew.
 */
export const recycle = directive(Recycle);

/** Puts the parts in order; of ascending keys those that stay are so among themselves. */
function order(container: ChildPart, parts: readonly ChildPart[], staying: ReadonlySet<ChildPart | undefined>): void {
  for (let index = parts.length - 1; index >= 0; index--) {
    const [part, next] = [parts[index] as ChildPart, parts[index + 1]];
    if (!staying.has(part)) insertPart(container, next, part);
  }
}

/** Lit would leave the comment at its end behind (lit-html 3.3.3). */
function remove(part: ChildPart): void {
  const end = part.endNode as ChildNode | null;
  removePart(part);
  end?.remove();
}
