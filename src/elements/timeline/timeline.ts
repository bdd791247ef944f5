import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { newsOn } from "../../history/history.ts";
import { isMonthStart } from "../../language/months.ts";
import { type Day, daysOf } from "../../model/day.ts";
import type { Intent } from "../../view/state.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./timeline.css?inline";

/** At most this many days get a number of their own under the bars. */
const MOST_NUMBERS = 16;

/**
 * The days of the map: a range input under a histogram of news, and buttons to step and play.
 * @internal
 */
export class Timeline extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for the day before. */
  @property({ type: Number }) compare: Day | null = null;
  @property({ type: Boolean }) playing = false;

  override render(): TemplateResult {
    const { words, format } = this.locale;
    const { range, news } = this.history.stops;
    const count = newsOn(this.history, this.day).length;
    const button = (name: string, drawing: TemplateResult, disabled: boolean, act: () => void) =>
      html`<button type="button" title=${name} aria-label=${name} ?disabled=${disabled} @click=${act}>${drawing}</button>`;
    return html`
      <div class="buttons" role="group" aria-label=${words.day}>
        ${button(words.previousChange, icon.skipBack, !news.some((day) => day < this.day), () => this.ask({ type: "go-to-change", direction: "previous" }))}
        ${button(words.previousDay, icon.back, this.day <= range.first, () => this.ask({ type: "step", days: -1 }))}
        <button
          type="button"
          class="play"
          title=${this.playing ? words.pause : words.play}
          aria-label=${this.playing ? words.pause : words.play}
          @click=${() => this.ask({ type: this.playing ? "pause" : "play" })}
        >${this.playing ? icon.pause : icon.play}</button>
        ${button(words.nextDay, icon.forward, this.day >= range.last, () => this.ask({ type: "step", days: 1 }))}
        ${button(words.nextChange, icon.skipForward, !news.some((day) => day > this.day), () => this.ask({ type: "go-to-change", direction: "next" }))}
      </div>
      <p class="chosen">
        <strong class="long">${format.longDay(this.day)}</strong><strong class="brief">${format.day(this.day)}</strong>
        <span class="muted">${words.changesOnDay(format, count)}</span>
        <span class="longest" aria-hidden="true">${this.#longestDay()}</span>
      </p>
      <slot></slot>
      <div class="track" .style=${`--days: ${range.last - range.first + 1}`}>
        ${this.#histogram()}
        <input
          type="range"
          aria-label=${words.day}
          aria-valuetext=${words.dayWithChanges(format.longDay(this.day), words.changesOnDay(format, count))}
          min=${range.first}
          max=${range.last}
          step="1"
          .value=${String(this.day)}
          @input=${this.#slide}
          @keydown=${this.#press}
        />
      </div>
    `;
  }

  /** The day of the range that takes the most letters. */
  #longestDay(): string {
    const { format } = this.locale;
    const days = daysOf(this.history.dataset.map.range).map((day) => format.longDay(day));
    return days.reduce((longest, day) => (day.length > longest.length ? day : longest));
  }

  #histogram(): TemplateResult {
    const { range } = this.history.stops;
    const days = daysOf(range);
    const counts = days.map((day) => newsOn(this.history, day).length);
    const most = Math.max(1, ...counts);
    const every = Math.ceil(days.length / MOST_NUMBERS);
    return html`<ol class="histogram" aria-hidden="true">
      ${days.map((day, index) => {
        const count = counts[index] ?? 0;
        const { asOf } = this.history.filter;
        const isLater = asOf !== null && day > asOf;
        const kind = [day === this.day && "now", day === this.compare && "since", isLater && "later"]
          .filter(Boolean)
          .join(" ");
        return html`<li class=${kind} title=${this.#title(day, count, isLater)}>
          <span class="bar" .style=${`block-size: ${(100 * count) / most}%`}></span>
          ${index % every === 0 ? html`<span class="number">${this.locale.format.dayOfMonth(day)}</span>` : ""}
          ${index === 0 || isMonthStart(day) ? html`<span class="month">${this.locale.format.month(day)}</span>` : ""}
        </li>`;
      })}
    </ol>`;
  }

  #title(day: Day, count: number, isLater: boolean): string {
    const { words, format } = this.locale;
    const compared = day === this.compare ? ` · ${words.compare.comparedWith(format.day(day))}` : "";
    return `${format.day(day)}: ${isLater ? words.hearing.later : words.changesOnDay(format, count)}${compared}`;
  }

  #slide(event: Event): void {
    this.set("day", Number((event.target as HTMLInputElement).value) as Day);
  }

  #press(event: KeyboardEvent): void {
    const intent = event.altKey || event.ctrlKey || event.metaKey ? null : this.#meantBy(event.key);
    if (!intent) return;
    event.preventDefault();
    this.ask(intent);
  }

  /** A page is a change: in a long range a tenth of the days says nothing. Left to WebKit, arrows go the wrong way in Arabic. */
  #meantBy(key: string): Intent | null {
    const [back, forward] = this.locale.direction === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const goBy = (days: number): Intent => ({ type: "step", days });
    switch (key) {
      case "PageUp":
        return { type: "go-to-change", direction: "next" };
      case "PageDown":
        return { type: "go-to-change", direction: "previous" };
      case forward:
        return goBy(1);
      case back:
        return goBy(-1);
      default:
        return null;
    }
  }
}
