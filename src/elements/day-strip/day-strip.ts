import { css, html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Period } from "../../history/standing.ts";
import type { Doubt, StripDay } from "../../history/strip.ts";
import { describeStanding } from "../../language/phrases/standing.ts";
import { figureOf } from "../../map/scene/figure.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Day } from "../../model/day.ts";
import { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { shared } from "../shared.styles.ts";

const DOUBTS: readonly Doubt[] = ["disputed", "open"];

/**
 * A place's days in a row, each in the mark that the map has for it; a click goes to the day. Brackets are over days that
 * reports disagree about or leave open.
 * @internal
 */
export class DayStrip extends Part {
  static override readonly styles = [
    shared,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(1.75rem, 1fr));
      }

      button {
        display: grid;
        justify-items: center;
        inline-size: 100%;
        min-inline-size: 0;
        padding: 0.2rem 0;
        border-width: 1px 0;
        border-radius: 0;
      }

      [aria-current="date"] {
        background: var(--cm-chosen);
        box-shadow: inset 0 -3px var(--cm-accent);
        font-weight: 700;
      }

      /* A place for each sort of bracket, also over days that have none, so that the marks stand in line. */
      .bracket {
        display: block;
        block-size: 0.5rem;
        margin-block-end: 2px;
        border: 0 solid var(--cm-ink);
      }

      .bracket.over {
        border-block-start-width: 2px;
      }

      .bracket.begins {
        margin-inline-start: 4px;
        border-inline-start-width: 2px;
      }

      .bracket.ends {
        margin-inline-end: 4px;
        border-inline-end-width: 2px;
      }

      .bracket.open {
        border-style: dotted;
      }

      .empty {
        block-size: 22px;
        display: grid;
        place-items: center;
        color: var(--cm-muted);
      }

      .number {
        font-size: 0.75rem;
        line-height: 1.2;
      }
    `,
  ];

  @property({ attribute: false }) strip: readonly StripDay[] = [];
  @property({ type: Number }) day!: Day;
  @property({ attribute: false }) palette!: Palette;

  override render(): TemplateResult {
    const kinds = DOUBTS.filter((kind) => this.strip.some(({ doubts }) => doubts.includes(kind)));
    return html`<ol aria-label=${this.locale.words.daysOfPlace}>
      ${this.strip.map(({ day, period, doubts }, index) => {
        const label = `${this.locale.format.day(day)}: ${[
          describeStanding(period.standing, { dataset: this.history.dataset, locale: this.locale, form: "short" }),
          ...doubts.map((doubt) => this.locale.words.dispute.doubts[doubt]),
        ].join(" · ")}`;
        return html`<li>
          ${kinds.map((kind) => this.#bracket(kind, index))}
          <button
            type="button"
            title=${label}
            aria-label=${label}
            aria-current=${day === this.day ? "date" : "false"}
            @click=${() => this.set("day", day)}
          >
            ${this.#mark(period)}
            <span class="number">${this.locale.format.dayOfMonth(day)}</span>
          </button>
        </li>`;
      })}
    </ol>`;
  }

  /** The part of a bracket that is over one day. */
  #bracket(kind: Doubt, index: number): TemplateResult {
    const isOver = (at: number) => this.strip[at]?.doubts.includes(kind) ?? false;
    const over = isOver(index) ? `over ${isOver(index - 1) ? "" : "begins"} ${isOver(index + 1) ? "" : "ends"}` : "";
    return html`<span class="bracket ${kind} ${over}"></span>`;
  }

  #mark({ standing }: Period): TemplateResult {
    const figure = figureOf(standing);
    if (!figure) return html`<span class="empty">·</span>`;
    return drawPicture(pictureOf(figure, this.history.dataset.actors, this.palette), 22);
  }
}
