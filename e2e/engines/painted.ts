/**
 * How many pixels of the painted map have the colour of its names, red, green and blue from 0 to 255 and 12 more or less
 * of each; 0 until it is painted. Runs in the page.
 */
export async function pixelsPainted(colour: readonly number[]): Promise<number> {
  const map = document.querySelector<HTMLElement & { toBlob(): Promise<Blob> }>("conflict-map");
  const blob = await map?.toBlob().catch(() => null);
  if (!blob) return 0;
  const image = await createImageBitmap(blob);
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (colour.every((part, index) => Math.abs((pixels[at + index] ?? 0) - part) <= 12)) count++;
  }
  return count;
}
