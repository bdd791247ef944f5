import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { isUneventful, NEWS_SORTS, type PlaceReport, reportDay } from "../../history/day-report.ts";
import { isLater } from "../../history/filter.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Standing } from "../../history/standing.ts";
import { describeCounting } from "../../language/describe-filter.ts";
import { tellNone } from "../../language/headline.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { figureOf } from "../../map/scene/figure.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { addDays, type Day, daysOf } from "../../model/day.ts";
import type { PlaceId } from "../../model/place.ts";
import { Part } from "../part.ts";
import placeLine from "../place-line.css?inline";
import { awaitQuotes } from "../quotes/await-quotes.ts";
import { stylesOf } from "../styles.ts";
import { drawCompareChoice } from "./compare-choice.ts";
import day from "./day-panel.css?inline";
import styles from "./panel.css?inline";
import reportLine from "./report-line.css?inline";
import { drawLine, drawReport } from "./report-line.ts";

/** How many places without news are shown at once; the others are folded. */
const SHOWN = 6;

/** How many lines of a list are drawn at first, and with each wish for more: a day of a large map may bring thousands. */
const LINES = 100;

/** How many days before and after one have their quotes fetched with it. */
const AROUND = 7;

/**
 * A day: what changed, what happened, and all that is known of every place.
 * @internal
 */
export class DayPanel extends Part {
  static override readonly styles = stylesOf(placeLine, reportLine, styles, day);

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for the day before. */
  @property({ type: Number }) compare: Day | null = null;
  @property({ attribute: false }) palette!: Palette;

  /** The list of every place is long, so it is made only while it is looked at. */
  @state() private listing = false;

  /** How many lines of each list are drawn at most. */
  @state() private most = LINES;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("day") || changed.has("compare") || changed.has("history")) this.most = LINES;
  }

  override render(): TemplateResult {
    const { words, format } = this.locale;
    const counting = describeCounting(this.history, this.locale);
    const reports = reportDay(this.history, this.day);
    return html`
      <h2>${
        this.compare === null
          ? words.changedOn(format.longDay(this.day))
          : words.compare.heading(format.day(this.day), format.day(this.compare))
      }</h2>
      ${counting === null ? nothing : html`<p class="muted counting">${counting}</p>`}
      ${drawCompareChoice(this)}
      ${this.#awaited(Object.values(reports).flat())}
      ${this.compare === null ? this.#news(reports) : this.#differences(this.compare)}
      ${this.#others(this.compare === null ? reports.other : Object.values(reports).flat())}
      ${isUneventful(reports) && !isLater(this.history.filter, this.day) ? html`<p class="muted">${words.noEvent}</p>` : nothing}
      ${this.#everyPlace()}
    `;
  }

  /** Brings the line of a place back into view and gives it the focus; false where the day has no line for it. */
  async returnTo(place: PlaceId): Promise<boolean> {
    await this.updateComplete;
    const reports = Object.values(reportDay(this.history, this.day));
    const lists = this.compare === null ? reports : [reports.flat()];
    const index = Math.max(...lists.map((list) => list.findIndex((report) => report.place === place)));
    this.most = Math.max(this.most, index + 1);
    await this.updateComplete;
    const line = this.renderRoot.querySelector<HTMLElement>(`li[data-place="${CSS.escape(place)}"] .line`);
    const fold = line?.closest("details");
    if (fold) fold.open = true;
    line?.scrollIntoView({ block: "nearest" });
    line?.focus({ preventScroll: true });
    return line !== null && line !== undefined;
  }

  /** What is told of quotes that are not there yet; those of the days around, which the reader may go to next, come too. */
  #awaited(reports: readonly PlaceReport[]): TemplateResult | typeof nothing {
    const { quotes } = this.history.dataset;
    if (!quotes) return nothing;
    const missing = (all: readonly PlaceReport[]) => all.flatMap(({ lead }) => (quotes.has(lead) ? [] : [lead.day]));
    const around = daysOf({ first: addDays(this.day, -AROUND), last: addDays(this.day, AROUND) });
    const ahead = around.flatMap((day) => missing(Object.values(reportDay(this.history, day)).flat()));
    return awaitQuotes(this, { of: "days", days: missing(reports) }, { of: "days", days: ahead });
  }

  /** What is new, the changes before the first reports, each place once. */
  #news(reports: ReturnType<typeof reportDay>): TemplateResult[] | TemplateResult {
    const sorts = NEWS_SORTS.filter((sort) => sort !== "other" && reports[sort].length > 0);
    if (sorts.length === 0) return html`<p class="muted">${tellNone(this.history, this.day, this.locale)}</p>`;
    return sorts.map(
      (sort) => html`<h3>${this.locale.words.newsOf[sort]}</h3>
        <ul class=${sort}>
          ${this.#some(reports[sort], (report) => drawReport(report, this))}
        </ul>`,
    );
  }

  /** Places without news of which something is reported; those past the first few are folded. */
  #others(reports: readonly PlaceReport[]): TemplateResult | typeof nothing {
    const { words, format } = this.locale;
    if (reports.length === 0) return nothing;
    const more = reports.slice(SHOWN);
    return html`<h3>${words.newsOf.other}</h3>
      <ul class="other">
        ${reports.slice(0, SHOWN).map((report) => drawReport(report, this))}
      </ul>
      ${
        more.length === 0
          ? nothing
          : html`<details class="more">
              <summary>${words.morePlaces(format, more.length)}</summary>
              <ul>
                ${this.#some(more, (report) => drawReport(report, this))}
              </ul>
            </details>`
      }`;
  }

  /** The first lines of a list, and where there are more a button for them. */
  #some<Item>(all: readonly Item[], draw: (item: Item) => TemplateResult): TemplateResult {
    const { words, format } = this.locale;
    const left = all.length - this.most;
    return html`${all.slice(0, this.most).map(draw)}
      ${left > 0 ? html`<li class="rest"><button type="button" @click=${this.#showMore}>${words.morePlaces(format, left)}</button></li>` : nothing}`;
  }

  /** The focus goes on to the first of the lines that come. */
  readonly #showMore = async ({ currentTarget }: Event): Promise<void> => {
    const list = (currentTarget as HTMLElement).closest("ul");
    const lines = () => [...(list?.querySelectorAll<HTMLElement>(".line") ?? [])];
    const { length } = lines();
    this.most += LINES;
    await this.updateComplete;
    lines()[length]?.focus();
  };

  #differences(since: Day): TemplateResult {
    return html`<conflict-map-differences
      .history=${this.history}
      .locale=${this.locale}
      .palette=${this.palette}
      .day=${this.day}
      .compare=${since}
    ></conflict-map-differences>`;
  }

  #everyPlace(): TemplateResult {
    const { words } = this.locale;
    return html`<details class="places" @toggle=${this.#open}>
      <summary>${words.statusCounts}</summary>
      <ul>
        ${this.#some(this.listing ? [...this.history.places] : [], ([place, { periods }]) => {
          const { standing } = findPeriod(periods, this.day);
          return drawLine(place, figureOf(standing), html`<span class="what">${this.#status(standing)}</span>`, this);
        })}
      </ul>
    </details>`;
  }

  #status(standing: Standing): string {
    return describeBriefly(standing, this.history.dataset, this.locale);
  }

  #open(event: Event): void {
    this.listing = (event.currentTarget as HTMLDetailsElement).open;
  }
}
