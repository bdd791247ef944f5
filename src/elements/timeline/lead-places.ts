import { html, nothing, type TemplateResult } from "lit";
import { type History, historyOfPlace } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { DayScale } from "../../view/day-scale.ts";
import { figuresOf, type ListRow, rowOf } from "../../view/list-rows.ts";
import { imageOfShapes } from "../image-of-shapes.ts";
import { Bands } from "../list/draw-bands.ts";

/** The strip of the lead places' days: a thin row for each, in the bands that the list has for it. */
export class LeadPlaces {
  readonly #rows: readonly ListRow[];
  readonly #bands: Bands;

  constructor(history: History, palette: Palette, language: Language) {
    const { map, actors } = history.dataset;
    this.#rows = map.leadPlaces.map((place) => rowOf(historyOfPlace(history, place)));
    this.#bands = new Bands(this.#rows.flatMap(figuresOf), paintOf(actors, palette, language), imageOfShapes);
  }

  /** Number of rows. */
  get count(): number {
    return this.#rows.length;
  }

  /** The names of the places, for the eye, in the order of their rows. */
  drawNames(locale: Locale): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing;
    return html`<ol class="names" aria-hidden="true">
      ${this.#namesIn(locale).map((name) => html`<li title=${name}>${name}</li>`)}
    </ol>`;
  }

  /** The rows along the line of time; what they say day by day is to be read in the list. */
  drawStrip(scale: DayScale, locale: Locale): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing;
    const label = locale.words.leadPlaces(locale.format.list(this.#namesIn(locale)));
    return html`<div class="places" role="img" aria-label=${label} .style=${this.#bands.images}>
      ${this.#rows.map((row) => html`<div class="place">${this.#bands.drawRuns(row, scale)}</div>`)}
    </div>`;
  }

  #namesIn({ language }: Locale): string[] {
    return this.#rows.map(({ place }) => inLanguage(place.names, language));
  }
}
