import { html, nothing, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import { actorName } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { TRACE_SHAPES } from "../../language/words/choices.ts";
import type { Words } from "../../language/words/words.ts";
import { describeInference } from "../../map/influence/describe-inference.ts";
import { eventFigures, eventName } from "../../map/scene/event-figures.ts";
import {
  actorsOf,
  contestedFigure,
  type Figure,
  type Hold,
  heldFigure,
  vacatedFigure,
} from "../../map/scene/figure.ts";
import { figuresOfAllDays } from "../../map/scene/scene.ts";
import { tracesOf } from "../../map/scene/traces.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { tracePicture } from "../../map/symbols/trace-picture.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { drawOwnText } from "../own-text.ts";
import type { Part } from "../part.ts";
import { drawFigure, drawPicture } from "../picture.ts";

type Entry = (figure: Figure, text: string | TemplateResult) => TemplateResult;

/** What the legend explains, beside the history. */
export interface LegendOf {
  readonly palette: Palette;
  readonly inferred: boolean;
  /** Whether the map shows what differs between two days. */
  readonly comparing: boolean;
}

/**
 * What the marks mean: an entry for each actor that the map ever paints, one for each shape, and one for each
 * kind of event and trace that it ever shows.
 */
export function drawLegend(part: Part, { palette, inferred, comparing }: LegendOf): TemplateResult {
  const { history, locale } = part;
  const { dataset } = history;
  const { words } = locale;
  const painted = paintedActors(history);
  const [sample] = painted;
  const entry: Entry = (figure, text) =>
    html`<li>${drawFigure(figure, paintOf(dataset.actors, palette, locale.language), 20)}<span>${text}</span></li>`;
  return html`<div class="legend">
    <ul class="actors" aria-label=${words.legend} ?hidden=${painted.length === 0}>
      ${painted.map((actor) => entry(held(actor, "stated"), actorName(actor, dataset, locale)))}
    </ul>
    <details>
      <summary>${words.legend}</summary>
      <ul>
        ${painted.map((actor) => entry(held(actor, "stated"), drawFullName(actor, dataset, locale)))}
      </ul>
      ${sample === undefined ? nothing : drawShapes(sample, painted.slice(0, 2), comparing, words, entry)}
      ${drawHappenings(history, locale, palette, entry)} ${drawInference(part, inferred)}
    </details>
  </div>`;
}

function drawShapes(
  sample: ActorId,
  sides: readonly ActorId[],
  comparing: boolean,
  words: Words,
  entry: Entry,
): TemplateResult {
  return html`<ul>
    ${entry(held(sample, "stated"), words.legendStated)} ${entry(held(sample, "implied"), words.legendImplied)}
    ${entry(heldFigure(sample, { leaving: "reported" }), words.legendLeaving)}
    ${entry(contestedFigure(sides), words.legendContested)}
    ${entry(vacatedFigure([sample]), words.legendVacated)}
    <li><span class="ring"></span><span>${comparing ? words.compare.differs : words.legendChanged}</span></li>
    ${comparing ? html`<li><span class="before"></span><span>${words.compare.before}</span></li>` : nothing}
    <li><span class="none">–</span><span>${words.legendUnknown}</span></li>
  </ul>`;
}

/** The choice to infer, with what it infers from. */
function drawInference(part: Part, inferred: boolean): TemplateResult {
  const choose = ({ target }: Event) => part.set("inferred", (target as HTMLInputElement).checked);
  return html`<label>
    <input type="checkbox" .checked=${inferred} @change=${choose} />
    <span>${part.locale.words.layers.showInferred} <small class="muted">${describeInference(part.locale)}</small></span>
  </label>`;
}

/** The signs of what happened, as far as the map ever shows them. */
function drawHappenings(
  history: History,
  locale: Locale,
  palette: Palette,
  entry: Entry,
): TemplateResult | typeof nothing {
  const events = eventFigures(figuresOfAllDays(history));
  const traces = tracesOf(history);
  const shapes = TRACE_SHAPES.filter((each) => traces.some(({ shape }) => shape === each));
  if (events.length + shapes.length === 0) return nothing;
  return html`<ul>
    ${events.map((figure) => entry(figure, eventName(figure.kinds, locale)))}
    ${shapes.map(
      (shape) =>
        html`<li>${drawPicture(tracePicture(shape, palette), 20)}<span>${locale.words.layers.traces[shape]}</span></li>`,
    )}
  </ul>`;
}

/** The name, and what else the articles call it. */
function drawFullName(id: ActorId, dataset: Dataset, locale: Locale): TemplateResult {
  const note = drawOwnText(dataset.actors.get(id)?.note ?? {}, locale);
  return html`<bdi>${actorName(id, dataset, locale)}</bdi> <small class="muted">${note}</small>`;
}

/** In the order of the actors' file. */
function paintedActors(history: History): ActorId[] {
  const painted = new Set(figuresOfAllDays(history).flatMap(actorsOf));
  return [...history.dataset.actors.keys()].filter((actor) => painted.has(actor));
}

const held = (actor: ActorId, basis: Hold["basis"]) => heldFigure(actor, { basis });
