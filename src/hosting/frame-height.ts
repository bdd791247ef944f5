/** Up to this width, in pixels, a frame is taller than wide, and the element has the layout of a phone: a sheet over the map. */
const PHONE = 736;

/**
 * The height that the map wants in a frame of this width, both in whole CSS pixels.
 * A phone's frame is taller than wide (7:4, from 620 to 760); a wider one is wider than tall (5:3, from 520 to 800).
 */
export function frameHeight(width: number): number {
  const [wish, least, most] = width <= PHONE ? [width * 1.75, 620, 760] : [width * 0.6, 520, 800];
  return Math.round(Math.min(Math.max(wish, least), most));
}
