import type { PixelPoint } from "../../map/geometry/box.ts";

/** Where the event is, in the element's own pixels from its upper left corner, whatever the page's zoom and transforms. */
export function spotIn(element: HTMLElement, { clientX, clientY }: MouseEvent): PixelPoint {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = width / element.offsetWidth || 1;
  return [(clientX - left) / scale, (clientY - top) / scale];
}
