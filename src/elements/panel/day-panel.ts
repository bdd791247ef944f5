import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { spellOn } from "../../model/control.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Palette } from "../../paint/palette.ts";
import { pictureOf } from "../../paint/picture.ts";
import { describeClaim, describeStatus } from "../../view/describe.ts";
import { describeSilence } from "../../view/describe-filter.ts";
import { describeCounting } from "../../view/describe-omissions.ts";
import { type Figure, figureOf } from "../../view/scene.ts";
import { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { shared } from "../shared.styles.ts";
import { styles } from "./panel.styles.ts";

/**
 * A day: what changed, what happened, and all that is known of every place.
 * @internal
 */
export class DayPanel extends Part {
  static override readonly styles = [shared, styles];

  @property({ type: Number }) day!: Day;
  @property({ attribute: false }) palette!: Palette;

  /** The list of every place is long, so it is made only while it is looked at. */
  @state() private listing = false;

  override render(): TemplateResult {
    const { words, format } = this.locale;
    const { changes, stops } = this.reading;
    const today = changes.get(this.day) ?? [];
    const events = [...this.reading.chronicle.values()].flatMap((record) => record.events);
    const happened = events.filter((event) => event.day === this.day);
    const silence = describeSilence(this.reading, this.day, this.locale);
    const none = silence ?? (this.day === stops.range.first ? words.firstDay : words.noChange);
    const counting = describeCounting(this.reading, this.locale);
    return html`
      <h2>${words.changedOn(format.longDay(this.day))}</h2>
      ${counting === null ? nothing : html`<p class="muted counting">${counting}</p>`}
      ${
        today.length === 0
          ? html`<p class="muted">${none}</p>`
          : html`<ul>
              ${today.map(({ place, spell }) =>
                this.#line(place, figureOf(spell.control), describeStatus(spell, this.reading.dataset, this.locale)),
              )}
            </ul>`
      }
      <h3>${words.eventsOn(format.day(this.day))}</h3>
      ${
        happened.length === 0
          ? html`<p class="muted">${words.noEvent}</p>`
          : html`<ul>
              ${happened.map((event) =>
                this.#line(
                  event.place,
                  { shape: "event", kinds: [event.kind] },
                  describeClaim(event, this.reading.dataset, this.locale),
                ),
              )}
            </ul>`
      }
      ${this.#everyPlace()}
    `;
  }

  #everyPlace(): TemplateResult {
    const { words } = this.locale;
    return html`<details @toggle=${this.#open}>
      <summary>${words.statusCounts}</summary>
      <ul>
        ${(this.listing ? [...this.reading.chronicle] : []).map(([place, { spells }]) => {
          const spell = spellOn(spells, this.day);
          return this.#line(place, figureOf(spell.control), describeStatus(spell, this.reading.dataset, this.locale));
        })}
      </ul>
    </details>`;
  }

  #open(event: Event): void {
    this.listing = (event.currentTarget as HTMLDetailsElement).open;
  }

  #line(id: PlaceId, figure: Figure | null, what: string): TemplateResult {
    const place = this.reading.dataset.places.get(id);
    if (!place) throw new Error(`unknown place ${id}`);
    const tag = place.geometry === null ? ` (${this.locale.words.notLocated})` : "";
    return html`<li>
      <button
        type="button"
        class="line"
        @click=${() => this.ask({ type: "select-place", place: id })}
        @pointerenter=${() => this.ask({ type: "point-at", place: id })}
        @pointerleave=${() => this.ask({ type: "point-at", place: null })}
        @focus=${() => this.ask({ type: "point-at", place: id })}
        @blur=${() => this.ask({ type: "point-at", place: null })}
      >
        ${figure ? drawPicture(pictureOf(figure, this.reading.dataset.actors, this.palette), 28) : html`<span></span>`}
        <span class="name">${inLanguage(place.names, this.locale.language)}<span class="muted">${tag}</span></span>
        <span class="what">${what}</span>
      </button>
    </li>`;
  }
}
