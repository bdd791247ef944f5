import type { Locale } from "../../../language/locale.ts";
import type { Palette } from "../../symbols/palette.ts";

const SIZE = 13;
const MARGIN = 8;

/** A copy of the picture with a line of text in its upper corner, where a line begins; throws where the browser has no 2D canvas. */
export function captioned(
  picture: HTMLCanvasElement,
  caption: string,
  { palette, locale }: { readonly palette: Palette; readonly locale: Locale },
): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  [copy.width, copy.height] = [picture.width, picture.height];
  const context = copy.getContext("2d");
  if (!context) throw new Error("no 2D canvas to write a caption on");
  context.drawImage(picture, 0, 0);
  const scale = picture.width / picture.clientWidth;
  context.scale(scale, scale);
  context.font = `${SIZE}px "Noto Sans Arabic", "Noto Sans", system-ui, sans-serif`;
  context.direction = locale.direction;
  context.textBaseline = "top";
  const width = context.measureText(caption).width;
  const isRtl = locale.direction === "rtl";
  const left = isRtl ? picture.clientWidth - MARGIN - width : MARGIN;
  context.fillStyle = palette.halo;
  context.fillRect(left - 4, MARGIN - 4, width + 8, SIZE + 10);
  context.fillStyle = palette.ink;
  context.textAlign = "start";
  context.fillText(caption, isRtl ? left + width : left, MARGIN);
  return copy;
}
