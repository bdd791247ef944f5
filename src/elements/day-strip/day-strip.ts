import { html, type TemplateResult } from "lit";
import type { Standing } from "../../history/standing.ts";
import type { Doubt, StripDay } from "../../history/strip.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { figureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Day } from "../../model/day.ts";
import type { Part } from "../part.ts";
import { drawFigure } from "../picture.ts";

const DOUBTS: readonly Doubt[] = ["disputed", "open"];

/** The days of a place, the chosen one among them, and the colours that they are drawn in. */
export interface DayStrip {
  readonly strip: readonly StripDay[];
  readonly day: Day;
  readonly palette: Palette;
}

/**
 * A place's days in a row, each in the mark that the map has for it; a click goes to the day. Brackets are over days that
 * reports disagree about or leave open.
 */
export function drawDayStrip(part: Part, { strip, day: chosen, palette }: DayStrip): TemplateResult {
  const { words, format } = part.locale;
  const { dataset } = part.history;
  const kinds = DOUBTS.filter((kind) => strip.some(({ doubts }) => doubts.includes(kind)));
  const mark = (standing: Standing) => {
    const figure = figureOf(standing);
    if (!figure) return html`<span class="empty">·</span>`;
    return drawFigure(figure, paintOf(dataset.actors, palette, part.locale.language), 22);
  };
  return html`<ol class="day-strip" aria-label=${words.daysOfPlace}>
    ${strip.map(({ day, period: { standing }, doubts }, index) => {
      const told = [
        describeBriefly(standing, dataset, part.locale),
        ...doubts.map((each) => words.dispute.doubts[each]),
      ];
      const label = `${format.day(day)}: ${told.join(" · ")}`;
      return html`<li>
        ${kinds.map((kind) => drawBracket(kind, index, strip))}
        <button
          type="button"
          title=${label}
          aria-label=${label}
          aria-current=${day === chosen ? "date" : "false"}
          @click=${() => part.set("day", day)}
        >
          ${mark(standing)}
          <span class="number">${format.dayOfMonth(day)}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

/** The part of a bracket that is over one day. */
function drawBracket(kind: Doubt, index: number, strip: readonly StripDay[]): TemplateResult {
  const isOver = (at: number) => strip[at]?.doubts.includes(kind) ?? false;
  const over = isOver(index) ? `over ${isOver(index - 1) ? "" : "begins"} ${isOver(index + 1) ? "" : "ends"}` : "";
  return html`<span class="bracket ${kind} ${over}"></span>`;
}
