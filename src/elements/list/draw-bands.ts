import { html, nothing, svg, type TemplateResult } from "lit";
import type { Actor, ActorId } from "../../model/actor.ts";
import type { DayRange } from "../../model/day.ts";
import { bandOf, type Edge, type Strip } from "../../paint/band.ts";
import type { Palette } from "../../paint/palette.ts";
import { type Picture, pictureOf } from "../../paint/picture.ts";
import type { ListRow } from "../../view/list-rows.ts";
import { type Figure, figureKey } from "../../view/scene.ts";
import { drawPicture } from "../picture.ts";

type Look =
  | { readonly id: string; readonly is: "band"; readonly strips: readonly Strip[] }
  | { readonly id: string; readonly is: "event"; readonly picture: Picture };

/** What figures look like in a list, drawn once and used wherever one of them occurs. */
export class Bands {
  readonly #looks: ReadonlyMap<string, Look>;

  /** One that can draw these figures, and no other. */
  constructor(figures: readonly Figure[], actors: ReadonlyMap<ActorId, Actor>, palette: Palette) {
    const different = new Map(figures.map((figure) => [figureKey(figure), figure]));
    this.#looks = new Map(
      [...different].map(([key, figure], index) => [
        key,
        figure.shape === "event"
          ? { id: `event-${index}`, is: "event", picture: pictureOf(figure, actors, palette) }
          : { id: `band-${index}`, is: "band", strips: bandOf(figure, actors, palette).strips },
      ]),
    );
  }

  /** What is referred to by all that is drawn; it has to stand in the same shadow root. */
  definitions(): TemplateResult {
    return html`<svg class="definitions" width="0" height="0" aria-hidden="true">${[...this.#looks.values()].map(define)}</svg>`;
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
    if (look.is === "event") return use(look.id, look.picture.size);
    return look.strips.map((strip, index) => drawStrip(`${look.id}-${index}`, strip));
  }
}

function define(look: Look): unknown {
  if (look.is === "event") return defineSymbol(look.id, look.picture);
  return look.strips.map(({ tile, signs }, index) => {
    const id = `${look.id}-${index}`;
    return [tile ? defineTile(id, tile) : nothing, signs.map((sign, at) => defineSymbol(`${id}-sign-${at}`, sign))];
  });
}

function drawStrip(id: string, { tile, edge, signs }: Strip): TemplateResult {
  return html`<span class="strip" .style=${edge ? borderOf(edge) : ""}>
    ${tile ? html`<svg class="fill" aria-hidden="true"><rect width="100%" height="100%" fill="url(#${id})" /></svg>` : nothing}
    ${signs.map((sign, at) => use(`${id}-sign-${at}`, sign.size))}
  </span>`;
}

const borderOf = ({ colour, width, line }: Edge) => `border: ${width}px ${line} ${colour}`;

const defineTile = (id: string, tile: Picture) =>
  svg`<pattern id=${id} width=${tile.size} height=${tile.size} patternUnits="userSpaceOnUse">${drawPicture(tile, tile.size)}</pattern>`;

const defineSymbol = (id: string, picture: Picture) =>
  svg`<symbol id=${id} viewBox="0 0 ${picture.size} ${picture.size}">${drawPicture(picture, picture.size)}</symbol>`;

const use = (id: string, size: number) =>
  html`<svg class="sign" viewBox="0 0 ${size} ${size}" aria-hidden="true"><use href="#${id}"></use></svg>`;
