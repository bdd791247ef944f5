import { html, nothing, type TemplateResult } from "lit";
import { actorName } from "../../language/describe.ts";
import type { Words } from "../../language/words/words.ts";
import { eventFigures, eventName } from "../../map/scene/event-figures.ts";
import { actorsOf, type Figure, heldFigure } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { figuresOf, type ListRow } from "../../view/list-rows.ts";
import { icon } from "../icons.ts";
import { imageOfShapes } from "../image-of-shapes.ts";
import type { Part } from "../part.ts";
import { Bands } from "./draw-bands.ts";

interface Entry {
  readonly figure: Figure;
  readonly text: string;
}

/** What the bands mean: one for each actor that holds a place, and one for each shape that the list has. */
export function drawListKey({ history, locale }: Part, rows: readonly ListRow[], palette: Palette): TemplateResult {
  const { words } = locale;
  const { dataset } = history;
  const figures = rows.flatMap(figuresOf);
  const actors = actorsIn(figures, dataset).map((actor) => ({
    figure: stated(actor),
    text: actorName(actor, dataset, locale),
  }));
  const shapes = shapesIn(figures, words);
  const events = eventFigures(figures).map((figure) => ({ figure, text: eventName(figure.kinds, locale) }));
  const all = [...actors, ...shapes, ...events];
  const bands = new Bands(
    all.map(({ figure }) => figure),
    paintOf(dataset.actors, palette, locale.language),
    imageOfShapes,
  );
  const draw = ({ figure, text }: Entry) => {
    const kind = figure.shape === "event" ? "event" : "band";
    return html`<li><span class="sample"><span class=${kind}>${bands.draw(figure)}</span></span>${text}</li>`;
  };
  const images = bands.images;
  return html`<div class="list-key">
    <ul class="actors" .style=${images} aria-label=${words.legend}>${actors.map(draw)}</ul>
    <details @keydown=${leave}>
      <summary>${icon.up}${words.legend}</summary>
      <ul tabindex="0" aria-label=${words.legend} .style=${images}>
        ${all.map(draw)}
        ${history.filter.asOf === null ? nothing : html`<li><span class="sample"><span class="later"></span></span>${words.hearing.later}</li>`}
        <li><span class="sample muted">–</span>${words.key.full.none}</li>
      </ul>
    </details>
  </div>`;
}

function leave({ key, currentTarget }: KeyboardEvent): void {
  if (key === "Escape") (currentTarget as HTMLDetailsElement).open = false;
}

/** The actors whose colours the figures show, in the order of their file. */
function actorsIn(figures: readonly Figure[], { actors }: Dataset): ActorId[] {
  const shown = new Set(figures.flatMap(actorsOf));
  return [...actors.keys()].filter((id) => shown.has(id));
}

/** A sample of each shape that is among the figures, with what it means. */
function shapesIn(figures: readonly Figure[], words: Words): Entry[] {
  const sample = (text: string, is: (figure: Figure) => boolean): Entry[] => {
    const figure = figures.find(is);
    return figure ? [{ figure, text }] : [];
  };
  return [
    ...sample(
      words.key.full.stated,
      (figure) => figure.shape === "held" && figure.basis !== "implied" && !figure.leaving,
    ),
    ...sample(words.key.full.implied, (figure) => figure.shape === "held" && figure.basis === "implied"),
    ...sample(words.key.full.leaving, (figure) => figure.shape === "held" && figure.leaving !== null),
    ...sample(words.key.full.contested, ({ shape }) => shape === "contested"),
    ...sample(words.key.full.vacated, ({ shape }) => shape === "vacated"),
  ];
}

const stated = (actor: ActorId): Figure => heldFigure(actor);
