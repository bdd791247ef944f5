import { css, html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { actorName } from "../../language/describe.ts";
import type { Words } from "../../language/words/words.ts";
import { eventFigures, eventName } from "../../map/scene/event-figures.ts";
import { actorsOf, type Figure, heldFigure } from "../../map/scene/figure.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { figuresOf, type ListRow } from "../../view/list-rows.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";
import { bandStyles } from "./band.styles.ts";
import { Bands } from "./draw-bands.ts";

interface Entry {
  readonly figure: Figure;
  readonly text: string;
}

/**
 * What the bands mean: one for each actor that holds a place, and one for each shape that the list has.
 * @internal
 */
export class ListKey extends Part {
  static override readonly styles = [
    shared,
    bandStyles,
    css`
      :host {
        position: relative;
        display: flex;
        align-items: center;
        gap: 0.25rem 1rem;
        padding-inline: 0.75rem;
        border-block-start: 1px solid var(--cm-line);
        font-size: 0.75rem;
        line-height: 1.3;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 1rem;
      }

      .actors {
        flex: 1;
        padding-block: 0.4rem;
      }

      li {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        min-block-size: 1.375rem;
      }

      summary {
        display: flex;
        align-items: center;
        min-block-size: 2.25rem;
        cursor: pointer;
        gap: 0.3rem;
        font-weight: 600;
        white-space: nowrap;
      }

      summary .icon {
        inline-size: 14px;
        block-size: 14px;
      }

      [open] .icon {
        rotate: 180deg;
      }

      details {
        margin-inline-start: auto;
      }

      details ul {
        position: absolute;
        z-index: 3;
        inset-block-end: 100%;
        inset-inline-end: 0.75rem;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
        inline-size: min(32rem, 100% - 1.5rem);
        max-block-size: 25cqh;
        overflow: auto;
        padding: 0.6rem 0.75rem;
        border: 1px solid var(--cm-line);
        border-radius: var(--cm-radius);
        background: var(--cm-surface);
        box-shadow: 0 -3px 12px rgb(0 0 0 / 0.15);
      }

      .sample {
        position: relative;
        isolation: isolate;
        flex: none;
        display: grid;
        place-items: center;
        inline-size: 2.5rem;
        block-size: 1.375rem;
      }

      .sample .band {
        inset: 0;
      }

      .sample .event {
        position: static;
      }

      .sample .later {
        position: absolute;
        inset: 0;
      }

      /* As high as the button of the filters, which lies over its end. */
      @container (max-width: 62rem) {
        :host {
          min-block-size: 3.1rem;
          padding-inline-end: 3.5rem;
        }

        .actors {
          display: none;
        }

        details {
          margin-inline-start: 0;
        }

        details ul {
          inset-inline: 0.75rem auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly ListRow[] = [];
  @property({ attribute: false }) palette!: Palette;

  override render(): TemplateResult {
    const { words } = this.locale;
    const { dataset } = this.history;
    const figures = this.rows.flatMap(figuresOf);
    const actors = actorsIn(figures, dataset).map((actor) => ({
      figure: stated(actor),
      text: actorName(actor, dataset, this.locale),
    }));
    const shapes = shapesIn(figures, words);
    const events = eventFigures(figures).map((figure) => ({ figure, text: eventName(figure.kinds, this.locale) }));
    const all = [...actors, ...shapes, ...events];
    const bands = new Bands(
      all.map(({ figure }) => figure),
      dataset.actors,
      this.palette,
    );
    const draw = ({ figure, text }: Entry) => {
      const kind = figure.shape === "event" ? "event" : "band";
      return html`<li><span class="sample"><span class=${kind}>${bands.draw(figure)}</span></span>${text}</li>`;
    };
    const images = bands.images;
    return html`
      <ul class="actors" .style=${images} aria-label=${words.legend}>${actors.map(draw)}</ul>
      <details @keydown=${this.#leave}>
        <summary>${icon.up}${words.legend}</summary>
        <ul tabindex="0" aria-label=${words.legend} .style=${images}>
          ${all.map(draw)}
          ${this.history.filter.asOf === null ? nothing : html`<li><span class="sample"><span class="later"></span></span>${words.hearing.later}</li>`}
          <li><span class="sample muted">–</span>${words.legendUnknown}</li>
        </ul>
      </details>`;
  }

  #leave({ key, currentTarget }: KeyboardEvent): void {
    if (key === "Escape") (currentTarget as HTMLDetailsElement).open = false;
  }
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
    ...sample(words.legendStated, (figure) => figure.shape === "held" && figure.basis !== "implied" && !figure.leaving),
    ...sample(words.legendImplied, (figure) => figure.shape === "held" && figure.basis === "implied"),
    ...sample(words.legendLeaving, (figure) => figure.shape === "held" && figure.leaving !== null),
    ...sample(words.legendContested, ({ shape }) => shape === "contested"),
    ...sample(words.legendVacated, ({ shape }) => shape === "vacated"),
  ];
}

const stated = (actor: ActorId): Figure => heldFigure(actor);
