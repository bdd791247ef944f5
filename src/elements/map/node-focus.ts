import { keyOfPlace } from "../../map/layout/node.ts";
import { isPlaceNode, type PlaceNodeName } from "../../map/overlay/ghosts.ts";
import type { Overlay } from "../../map/overlay/overlay.ts";
import type { PlaceId } from "../../model/place.ts";

/** Which node of a map has the focus, or had it last: the Tab key stops there, and it stays whatever the day shows. */
export class NodeFocus {
  #name: PlaceNodeName | null = null;

  constructor(private readonly overlay: Overlay) {}

  /** The node; null for none. */
  get name(): PlaceNodeName | null {
    return this.#name;
  }

  /** The key of the node; null for none. */
  get key(): string | null {
    return this.#name && keyOfPlace(this.#name.role, this.#name.place);
  }

  /** The place whose node is on the page and has the focus; null where none has. */
  get place(): PlaceId | null {
    return this.#name && this.#groupOf(this.#name) ? this.#name.place : null;
  }

  /** Takes in that the symbol of a place is to have it. */
  expect(place: PlaceId): void {
    this.#name = { role: "symbol", place };
  }

  /** Takes in the element that has it; null for none. */
  take(element: Element | null): void {
    const nodes = this.overlay.nodes.filter(isPlaceNode);
    this.#name = (element && nodes.find((node) => this.#groupOf(node) === element)) ?? null;
  }

  /** The element of the node of a place; null where it has none on the page. */
  elementOf(place: PlaceId): SVGGElement | null {
    const node = this.overlay.nodes.find((each) => isPlaceNode(each) && each.place === place);
    return node ? this.overlay.groupOf(node.key) : null;
  }

  #groupOf({ role, place }: PlaceNodeName): SVGGElement | null {
    return this.overlay.groupOf(keyOfPlace(role, place));
  }
}
