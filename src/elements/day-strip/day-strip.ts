import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Period } from "../../history/standing.ts";
import type { Doubt, StripDay } from "../../history/strip.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { figureOf } from "../../map/scene/figure.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Day } from "../../model/day.ts";
import { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { stylesOf } from "../styles.ts";
import styles from "./day-strip.css?inline";

const DOUBTS: readonly Doubt[] = ["disputed", "open"];

/**
 * A place's days in a row, each in the mark that the map has for it; a click goes to the day. Brackets are over days that
 * reports disagree about or leave open.
 * @internal
 */
export class DayStrip extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) strip: readonly StripDay[] = [];
  @property({ type: Number }) day!: Day;
  @property({ attribute: false }) palette!: Palette;

  override render(): TemplateResult {
    const kinds = DOUBTS.filter((kind) => this.strip.some(({ doubts }) => doubts.includes(kind)));
    return html`<ol aria-label=${this.locale.words.daysOfPlace}>
      ${this.strip.map(({ day, period, doubts }, index) => {
        const label = `${this.locale.format.day(day)}: ${[
          describeBriefly(period.standing, this.history.dataset, this.locale),
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
