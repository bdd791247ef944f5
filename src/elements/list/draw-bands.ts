import { html, type TemplateResult } from "lit";
import { type Figure, figureKey } from "../../map/scene/figure.ts";
import { bandOf, type Edge, type Strip } from "../../map/symbols/band.ts";
import type { Paint } from "../../map/symbols/paint.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Picture } from "../../map/symbols/shape.ts";
import { addDays, type DayRange } from "../../model/day.ts";
import type { DayScale } from "../../view/day-scale.ts";
import type { ListRow } from "../../view/list-rows.ts";

const ALWAYS = { first: -Infinity, last: Infinity } as DayRange;

/** The width of the sign of an event, in pixels. */
const EVENT = 16;

/** The pictures of a figure are known to CSS by names that begin with its id: variables, and classes of what shows them. */
type Look =
  | { readonly id: string; readonly is: "band"; readonly strips: readonly Strip[] }
  | { readonly id: string; readonly is: "event"; readonly picture: Picture };

/**
 * What figures look like in a list. Each picture is a CSS image wherever it occurs, as thousands of drawings would make the
 * list slow to scroll. Where a page forbids such images, the colours stay.
 */
export class Bands {
  readonly #looks = new Map<string, Look>();
  /** The pictures of which no image was made yet, by the names of these. */
  readonly #waiting: [name: string, picture: Picture][] = [];
  #images = "";

  /** One that can draw these figures, and those that are added later; `imageOf` makes a CSS image of a picture. */
  constructor(
    figures: Iterable<Figure>,
    private readonly paint: Paint,
    private readonly imageOf: (picture: Picture) => string,
  ) {
    this.add(figures);
  }

  /** The images of all figures, as CSS declarations for an element that all that is drawn lies within. */
  get images(): string {
    for (let image = this.nextImage(); image; image = this.nextImage()) this.#images += `${image[0]}: ${image[1]};`;
    return this.#images;
  }

  /** Whether an image was not asked for yet. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Makes one image that was not asked for yet, with its name: for where to make all of them at once takes too long. Null where there is none. */
  nextImage(): readonly [name: string, image: string] | null {
    const next = this.#waiting.shift();
    return next ? [next[0], this.imageOf(next[1])] : null;
  }

  /** Takes in figures that are to be drawn. */
  add(figures: Iterable<Figure>): void {
    for (const figure of figures) {
      const key = figureKey(figure);
      if (this.#looks.has(key)) continue;
      const index = this.#looks.size;
      const look: Look =
        figure.shape === "event"
          ? { id: `--event-${index}`, is: "event", picture: pictureOf(figure, this.paint, EVENT) }
          : { id: `--band-${index}`, is: "band", strips: bandOf(figure, this.paint) };
      this.#looks.set(key, look);
      this.#waiting.push(...picturesOf(look));
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

/** The pictures of a look, each with the name of its image. */
function picturesOf(look: Look): [name: string, picture: Picture][] {
  if (look.is === "event") return [[look.id, look.picture]];
  return look.strips.flatMap(({ tile, signs }, index) => {
    const name = tileName(look.id, index);
    const tiles: [string, Picture][] = tile ? [[name, tile]] : [];
    return [...tiles, ...signs.map((sign, at): [string, Picture] => [signName(name, at), sign])];
  });
}

function drawStrip(name: string, { ground, tile, edge, signs }: Strip): TemplateResult {
  const style = [
    ground ? `background-color: ${ground}` : "",
    tile ? `background-image: var(${name})` : "",
    edge ? borderOf(edge) : "",
  ];
  return html`<span class=${`strip ${name}`} .style=${style.join("; ")}>${signs.map((_, at) => drawSign(signName(name, at)))}</span>`;
}

const borderOf = ({ colour, width, line }: Edge) => `border: calc(${width}px * var(--edge, 1)) ${line} ${colour}`;

const drawSign = (name: string) =>
  html`<span class=${`sign ${name}`} .style=${`background-image: var(${name})`}></span>`;
