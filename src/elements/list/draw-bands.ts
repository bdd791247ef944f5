import { html, type TemplateResult } from "lit";
import { addressOf, PIXEL_RATIO } from "../../map/render/raster.ts";
import { type Figure, figureKey } from "../../map/scene/figure.ts";
import { bandOf, type Edge, type Strip } from "../../map/symbols/band.ts";
import type { Paint } from "../../map/symbols/paint.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Picture } from "../../map/symbols/shape.ts";
import { addDays, type DayRange } from "../../model/day.ts";
import type { DayScale } from "../../view/day-scale.ts";
import type { ListRow } from "../../view/list-rows.ts";

/** Whether the browser can make images; without them the colours of bands stay. */
const CAN_PAINT = document.createElement("canvas").getContext("2d") !== null;

const ALWAYS = { first: -Infinity, last: Infinity } as DayRange;

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
  readonly #looks = new Map<string, Look>();
  readonly #paint: Paint;
  #images = "";

  /** One that can draw these figures, and those that are added later. */
  constructor(figures: Iterable<Figure>, paint: Paint) {
    this.#paint = paint;
    this.add(figures);
  }

  /** The images, as CSS declarations for an element that all that is drawn lies within. */
  get images(): string {
    return this.#images;
  }

  /** Makes what it takes to draw the figures, where it is not made yet. */
  add(figures: Iterable<Figure>): void {
    for (const figure of figures) {
      const key = figureKey(figure);
      if (this.#looks.has(key)) continue;
      const index = this.#looks.size;
      const look: Look =
        figure.shape === "event"
          ? { id: `--event-${index}`, is: "event", picture: pictureOf(figure, this.#paint, EVENT) }
          : { id: `--band-${index}`, is: "band", strips: bandOf(figure, this.#paint) };
      this.#looks.set(key, look);
      this.#images += imagesOf(look);
    }
  }

  /** The bands of a row that reach into a range of days, all without one, placed on the line of time. */
  drawRuns({ runs }: ListRow, { stretchOf }: DayScale, within: DayRange = ALWAYS): TemplateResult[] {
    const drawn = runs.filter(({ first, until }) => first <= within.last && until > within.first);
    return drawn.map(({ figure, first, until, news }) => {
      const { start, length } = stretchOf(first, until);
      const place = `inset-inline-start: ${percent(start)}; inline-size: ${percent(length)}`;
      return html`<span class="band ${news ?? ""}" .style=${place}>${this.draw(figure)}</span>`;
    });
  }

  /** What happened at a place in a range of days, all without one, each at the end of its day on the line of time. */
  drawEvents({ events }: ListRow, { stretchOf }: DayScale, within: DayRange = ALWAYS): TemplateResult[] {
    const drawn = [...events].filter(([day]) => within.first <= day && day <= within.last);
    return drawn.map(([day, figure]) => {
      const { start, length } = stretchOf(day, addDays(day, 1));
      const place = `inset-inline-end: ${percent(1 - start - length)}`;
      return html`<span class="event" .style=${place}>${this.draw(figure)}</span>`;
    });
  }

  /** The strips of a band, or the sign of an event. */
  draw(figure: Figure): TemplateResult | TemplateResult[] {
    const look = this.#looks.get(figureKey(figure));
    if (!look) throw new Error(`no look was made for ${figureKey(figure)}`);
    if (look.is === "event") return drawSign(look.id);
    return look.strips.map((strip, index) => drawStrip(tileName(look.id, index), strip));
  }
}

const percent = (share: number) => `${100 * share}%`;

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
  return CAN_PAINT ? `${name}: image-set(url("${addressOf(picture)}") ${PIXEL_RATIO}x);` : "";
}

function drawStrip(name: string, { ground, tile, edge, signs }: Strip): TemplateResult {
  const style = [
    ground ? `background-color: ${ground}` : "",
    tile ? `background-image: var(${name})` : "",
    edge ? borderOf(edge) : "",
  ];
  return html`<span class="strip" .style=${style.join("; ")}>${signs.map((_, at) => drawSign(signName(name, at)))}</span>`;
}

const borderOf = ({ colour, width, line }: Edge) => `border: calc(${width}px * var(--edge, 1)) ${line} ${colour}`;

const drawSign = (name: string) => html`<span class="sign" .style=${`background-image: var(${name})`}></span>`;
