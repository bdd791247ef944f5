import { html, type TemplateResult } from "lit";
import { PIXEL_RATIO, rasterOf } from "../../map/render/raster.ts";
import { type Figure, figureKey } from "../../map/scene/figure.ts";
import { bandOf, type Edge, type Strip } from "../../map/symbols/band.ts";
import type { Paint } from "../../map/symbols/paint.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Picture } from "../../map/symbols/shape.ts";
import type { DayRange } from "../../model/day.ts";
import type { ListRow } from "../../view/list-rows.ts";

/** The width of the sign of an event, in pixels. */
const EVENT = 16;

/** The pictures of a figure are known to CSS by names that begin with its id. */
type Look =
  | { readonly id: string; readonly is: "band"; readonly strips: readonly Strip[] }
  | { readonly id: string; readonly is: "event"; readonly picture: Picture };

/**
 * What figures look like in a list. Each picture is drawn once, as pixels, and is a CSS image wherever it occurs, as
 * thousands of drawings, or of images of lines, would make the list slow to scroll. Where a page forbids such images, the
 * colours stay.
 */
export class Bands {
  readonly #looks: ReadonlyMap<string, Look>;
  /** The images, as CSS declarations for an element that all that is drawn lies within. */
  readonly images: string;

  /** One that can draw these figures, and no other. */
  constructor(figures: readonly Figure[], paint: Paint) {
    const different = new Map(figures.map((figure) => [figureKey(figure), figure]));
    this.#looks = new Map(
      [...different].map(([key, figure], index) => [
        key,
        figure.shape === "event"
          ? { id: `--event-${index}`, is: "event", picture: pictureOf(figure, paint, EVENT) }
          : { id: `--band-${index}`, is: "band", strips: bandOf(figure, paint) },
      ]),
    );
    this.images = [...this.#looks.values()].map(imagesOf).join("");
  }

  /** The bands and events of a row, placed by shares of the length of the range. */
  drawRow({ runs, events }: ListRow, { first, last }: DayRange): TemplateResult[] {
    const share = (days: number) => `${(100 * days) / (last - first + 1)}%`;
    const bands = runs.map(({ figure, first: from, until, changed }) => {
      const place = `inset-inline-start: ${share(from - first)}; inline-size: ${share(until - from)}`;
      return html`<span class="band ${changed ? "changed" : ""}" .style=${place}>${this.draw(figure)}</span>`;
    });
    const happened = [...events].map(([day, figure]) => {
      return html`<span class="event" .style=${`inset-inline-end: ${share(last - day)}`}>${this.draw(figure)}</span>`;
    });
    return [...bands, ...happened];
  }

  /** The strips of a band, or the sign of an event. */
  draw(figure: Figure): TemplateResult | TemplateResult[] {
    const look = this.#looks.get(figureKey(figure));
    if (!look) throw new Error(`no look was made for ${figureKey(figure)}`);
    if (look.is === "event") return drawSign(look.id);
    return look.strips.map((strip, index) => drawStrip(tileName(look.id, index), strip));
  }
}

const tileName = (id: string, strip: number) => `${id}-${strip}`;
const signName = (tile: string, sign: number) => `${tile}-sign-${sign}`;

function imagesOf(look: Look): string {
  if (look.is === "event") return declare(look.id, look.picture);
  return look.strips
    .map(({ tile, signs }, index) => {
      const name = tileName(look.id, index);
      return [tile ? declare(name, tile) : "", ...signs.map((sign, at) => declare(signName(name, at), sign))].join("");
    })
    .join("");
}

function declare(name: string, picture: Picture): string {
  return `${name}: image-set(url("${rasterOf(picture).canvas.toDataURL()}") ${PIXEL_RATIO}x);`;
}

function drawStrip(name: string, { ground, tile, edge, signs }: Strip): TemplateResult {
  const style = [
    ground ? `background-color: ${ground}` : "",
    tile ? `background-image: var(${name})` : "",
    edge ? borderOf(edge) : "",
  ];
  return html`<span class="strip" .style=${style.join("; ")}>${signs.map((_, at) => drawSign(signName(name, at)))}</span>`;
}

const borderOf = ({ colour, width, line }: Edge) => `border: ${width}px ${line} ${colour}`;

const drawSign = (name: string) => html`<span class="sign" .style=${`background-image: var(${name})`}></span>`;
