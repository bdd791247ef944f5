import type { Node } from "../layout/node.ts";
import { figureKey } from "../scene/figure.ts";

/** Milliseconds in which a symbol becomes another. */
const FADE = 200;

/**
 * Lets symbols that show another figure than before fade to it; nothing else moves. What all of them looked like fades as one, in
 * a drawing right over the root.
 */
export class Fade {
  #isOn = false;
  #looks: Element[] = [];
  #layer: SVGSVGElement | null = null;

  constructor(private readonly root: SVGSVGElement) {}

  /** Tells that another picture is about to be shown, and whether symbols fade to it. */
  begin(fades: boolean): void {
    this.cut();
    this.#isOn = fades;
  }

  /** Where the node shows another figure than before, keeps what it looked like, a group that lies where its symbol does. */
  keep(before: Node, now: Node, look: () => Element): void {
    if (this.#isOn && figuresOf(before) !== figuresOf(now)) this.#looks.push(look());
  }

  /** Tells that the picture is shown: what was kept lies over it, and fades. */
  end(): void {
    this.#isOn = false;
    if (this.#looks.length === 0) return;
    // A drawing of its own fades without the page's help; a part of one would have the page paint every frame.
    const layer = this.root.cloneNode() as SVGSVGElement;
    layer.removeAttribute("role");
    layer.setAttribute("aria-hidden", "true");
    layer.append(...this.#looks.splice(0));
    this.root.after(layer);
    this.#layer = layer;
    layer.animate({ opacity: [1, 0] }, FADE).finished.then(
      () => layer.remove(),
      () => {},
    );
  }

  /** Ends what still fades. */
  cut(): void {
    this.#layer?.remove();
    this.#layer = null;
  }
}

function figuresOf(node: Node): string {
  return node.role === "symbol" ? node.parts.map(({ figure }) => figureKey(figure)).join() : "";
}
