import { html, nothing, type TemplateResult } from "lit";
import { type KeyEntry, keyEntries } from "../../map/key/key-entries.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { figuresOf, type ListRow } from "../../view/list-rows.ts";
import { icon } from "../icons.ts";
import { imageOfShapes } from "../image-of-shapes.ts";
import { escapeDetails } from "../leave-details.ts";
import type { Part } from "../part.ts";
import { Bands } from "./draw-bands.ts";

/** Nothing that lies on the map beside its symbols. */
const NOTHING_BESIDE = { news: new Set<never>(), traces: [], before: false };

/** What the bands mean: one for each actor that holds a place, and one for each form that the list has. */
export function drawListKey({ history, locale }: Part, rows: readonly ListRow[], palette: Palette): TemplateResult {
  const { words } = locale;
  const { dataset } = history;
  const entries = keyEntries({ figures: rows.flatMap(figuresOf), ...NOTHING_BESIDE }, dataset, locale);
  const bands = new Bands(
    entries.flatMap(({ sign }) => (sign.is === "figure" ? [sign.figure] : [])),
    paintOf(dataset.actors, palette, locale.language),
    imageOfShapes,
  );
  const draw = ({ sign, text }: KeyEntry) => html`<li>${drawSign(sign, bands)}${text}</li>`;
  const images = bands.images;
  return html`<div class="list-key">
    <ul class="actors" .style=${images} aria-label=${words.legend}>
      ${entries.filter(({ actor }) => actor !== null).map(draw)}
    </ul>
    <details @keydown=${escapeDetails}>
      <summary>${icon.up}${words.legend}</summary>
      <ul tabindex="0" aria-label=${words.legend} .style=${images}>
        ${entries.map(draw)}
        ${history.filter.asOf === null ? nothing : html`<li><span class="sample"><span class="later"></span></span>${words.hearing.later}</li>`}
      </ul>
    </details>
  </div>`;
}

function drawSign(sign: KeyEntry["sign"], bands: Bands): TemplateResult {
  if (sign.is !== "figure") return html`<span class="sample muted">–</span>`;
  const kind = sign.figure.shape === "event" ? "event" : "band";
  return html`<span class="sample"><span class=${kind}>${bands.draw(sign.figure)}</span></span>`;
}
