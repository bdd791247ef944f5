import type { Map as MapView } from "maplibre-gl";
import type { MapInfo } from "../../../model/dataset.ts";
import type { Direction, ScreenSpot } from "../../geometry/neighbour.ts";

/** Pixels kept clear for the legend below and the buttons beside; next to nothing where the map itself has little room. */
export function marginsIn({ clientWidth, clientHeight }: HTMLElement) {
  if (Math.min(clientWidth, clientHeight) < 280) return { top: 8, right: 8, bottom: 8, left: 8 };
  return { top: 24, right: 48, bottom: 56, left: 24 };
}

/** By how much a key moves the map, as a part of its width or height. */
const PAN = 1 / 4;

/** How near an edge, in pixels, what is gone to may be, so that its name has room; less where the map is small. */
const EDGE = 96;

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-PAN, 0],
  right: [PAN, 0],
  up: [0, -PAN],
  down: [0, PAN],
};

/** Where the map is seen from. Until the reader moves it, the whole map stays in view, whatever its size. */
export class Camera {
  #moved = false;

  constructor(
    private readonly map: MapView,
    private readonly bounds: MapInfo["bounds"],
  ) {
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.#moved = true;
    });
    map.on("resize", () => {
      if (!this.#moved) this.showAll(false);
    });
  }

  showAll(animate: boolean): void {
    this.#moved = false;
    const padding = marginsIn(this.map.getContainer());
    this.map.fitBounds([...this.bounds] as [number, number, number, number], { padding, animate });
  }

  zoomBy(steps: number, animate: boolean): void {
    this.#moved = true;
    this.map.easeTo({ zoom: this.map.getZoom() + steps, animate, duration: 250 });
  }

  /** Shows more of what lies in the direction. */
  pan(direction: Direction, animate: boolean): void {
    const [across, down] = STEPS[direction];
    const { clientWidth, clientHeight } = this.map.getContainer();
    this.#moveBy(across * clientWidth, down * clientHeight, animate);
  }

  /** Brings a position, in degrees, into the middle, if it is out of view. */
  reveal(position: readonly [number, number], animate: boolean): void {
    if (this.map.getBounds().contains([...position])) return;
    this.#moved = true;
    this.map.easeTo({ center: [...position], animate });
  }

  /** Moves no further than it takes to have the spot clear of the edges. */
  clearEdges({ x, y }: ScreenSpot, animate: boolean): void {
    const { clientWidth, clientHeight } = this.map.getContainer();
    const [right, down] = [beyond(x, clientWidth), beyond(y, clientHeight)];
    if (right !== 0 || down !== 0) this.#moveBy(right, down, animate);
  }

  #moveBy(right: number, down: number, animate: boolean): void {
    this.#moved = true;
    this.map.panBy([right, down], { animate, duration: 250 });
  }
}

/** By how much a coordinate is too near the start (negative) or the end of a side. */
function beyond(at: number, side: number): number {
  const edge = Math.min(EDGE, side / 4);
  return Math.min(0, at - edge) + Math.max(0, at - (side - edge));
}
