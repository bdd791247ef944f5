import type { Node } from "../layout/node.ts";
import { figureKey } from "../scene/figure.ts";

/** Milliseconds in which a symbol becomes another. */
const FADE = 200;

/** Milliseconds between two pictures that follow each other so quickly that nothing fades: somebody scrubs. */
const QUICK = 150;

/** Lets symbols that show another figure than before fade to it; nothing else moves, and nothing while pictures follow quickly. */
export class Fade {
  #last = Number.NEGATIVE_INFINITY;
  #isOn = false;

  /** Tells that another picture is about to be shown; `allowed` where the reader has not asked for calm. */
  begin(allowed: boolean): void {
    const now = performance.now();
    this.#isOn = allowed && now - this.#last > QUICK;
    this.#last = now;
  }

  /** Tells that what follows is not another picture. */
  end(): void {
    this.#isOn = false;
  }

  /** Where the node shows another figure than before, lays what it looked like over what it looks like now, and lets that fade. */
  run(before: Node, now: Node, look: readonly Element[], parts: SVGElement): void {
    if (!this.#isOn || figuresOf(before) === figuresOf(now)) return;
    for (const old of look) {
      parts.append(old);
      // Cut short where the symbol is drawn again.
      old.animate({ opacity: [1, 0] }, FADE).finished.then(
        () => old.remove(),
        () => {},
      );
    }
  }
}

function figuresOf(node: Node): string {
  return node.role === "symbol" ? node.parts.map(({ figure }) => figureKey(figure)).join() : "";
}
