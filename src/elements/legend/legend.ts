import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { actorName } from "../../language/describe.ts";
import { TRACE_SHAPES } from "../../language/words/choices.ts";
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
import type { Palette } from "../../map/symbols/palette.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import { tracePicture } from "../../map/symbols/trace-picture.ts";
import type { ActorId } from "../../model/actor.ts";
import { drawOwnText } from "../own-text.ts";
import { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { shared } from "../shared.styles.ts";
import { styles } from "./legend.styles.ts";

type Entry = (figure: Figure, text: string | TemplateResult) => TemplateResult;

/**
 * What the marks mean: an entry for each actor that the map ever paints, one for each shape, and one for each
 * kind of event and trace that it ever shows.
 * @internal
 */
export class Legend extends Part {
  static override readonly styles = [shared, styles];

  @property({ attribute: false }) palette!: Palette;
  @property({ type: Boolean }) inferred = false;
  /** Whether the map shows what differs between two days. */
  @property({ type: Boolean }) comparing = false;

  override render(): TemplateResult {
    const { words } = this.locale;
    const { dataset } = this.history;
    const painted = this.#paintedActors();
    const [sample] = painted;
    const entry: Entry = (figure, text) =>
      html`<li>${drawPicture(pictureOf(figure, dataset.actors, this.palette), 20)}<span>${text}</span></li>`;
    return html`
      <ul class="actors" aria-label=${words.legend} ?hidden=${painted.length === 0}>
        ${painted.map((actor) => entry(held(actor, "stated"), actorName(actor, dataset, this.locale)))}
      </ul>
      <details>
        <summary>${words.legend}</summary>
        <ul>
          ${painted.map((actor) => entry(held(actor, "stated"), this.#fullName(actor)))}
        </ul>
        ${sample === undefined ? nothing : this.#shapes(sample, painted.slice(0, 2), entry)}
        ${this.#happenings(entry)} ${this.#inference()}
      </details>
    `;
  }

  #shapes(sample: ActorId, sides: readonly ActorId[], entry: Entry): TemplateResult {
    const { words } = this.locale;
    return html`<ul>
      ${entry(held(sample, "stated"), words.legendStated)} ${entry(held(sample, "implied"), words.legendImplied)}
      ${entry(heldFigure(sample, { leaving: "reported" }), words.legendLeaving)}
      ${entry(contestedFigure(sides), words.legendContested)}
      ${entry(vacatedFigure([sample]), words.legendVacated)}
      <li><span class="ring"></span><span>${this.comparing ? words.compare.differs : words.legendChanged}</span></li>
      ${this.comparing ? html`<li><span class="before"></span><span>${words.compare.before}</span></li>` : nothing}
      <li><span class="none">–</span><span>${words.legendUnknown}</span></li>
    </ul>`;
  }

  /** The choice to infer, with what it infers from. */
  #inference(): TemplateResult {
    const choose = ({ target }: Event) => this.set("inferred", (target as HTMLInputElement).checked);
    return html`<label>
      <input type="checkbox" .checked=${this.inferred} @change=${choose} />
      <span>${this.locale.words.layers.showInferred} <small class="muted">${describeInference(this.locale)}</small></span>
    </label>`;
  }

  /** The signs of what happened, as far as the map ever shows them. */
  #happenings(entry: Entry): TemplateResult | typeof nothing {
    const events = eventFigures(figuresOfAllDays(this.history));
    const traces = tracesOf(this.history);
    const shapes = TRACE_SHAPES.filter((each) => traces.some(({ shape }) => shape === each));
    if (events.length + shapes.length === 0) return nothing;
    return html`<ul>
      ${events.map((figure) => entry(figure, eventName(figure.kinds, this.locale)))}
      ${shapes.map(
        (shape) =>
          html`<li>${drawPicture(tracePicture(shape, this.palette), 20)}<span>${this.locale.words.layers.traces[shape]}</span></li>`,
      )}
    </ul>`;
  }

  /** The name, and what else the articles call it. */
  #fullName(id: ActorId): TemplateResult {
    const note = drawOwnText(this.history.dataset.actors.get(id)?.note ?? {}, this.locale);
    return html`<bdi>${actorName(id, this.history.dataset, this.locale)}</bdi> <small class="muted">${note}</small>`;
  }

  /** In the order of the actors' file. */
  #paintedActors(): ActorId[] {
    const painted = new Set(figuresOfAllDays(this.history).flatMap(actorsOf));
    return [...this.history.dataset.actors.keys()].filter((actor) => painted.has(actor));
  }
}

const held = (actor: ActorId, basis: Hold["basis"]) => heldFigure(actor, { basis });
