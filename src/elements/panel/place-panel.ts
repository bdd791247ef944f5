import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { ActorId } from "../../model/actor.ts";
import type { Claim } from "../../model/claim.ts";
import type { Control } from "../../model/control.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place, PlaceId } from "../../model/place.ts";
import type { Palette } from "../../paint/palette.ts";
import { pictureOf } from "../../paint/picture.ts";
import { actorName, describeHindsight, describeStanding, describeStatus } from "../../view/describe.ts";
import { describeLeftOut } from "../../view/describe-omissions.ts";
import { directionOf } from "../../view/language.ts";
import { type PlaceReport, reportOn } from "../../view/place-report.ts";
import { figureOf } from "../../view/scene.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { shared } from "../shared.styles.ts";
import { styles } from "./panel.styles.ts";

/**
 * A place: its status on the day with the reason, its days, and every claim about it, newest first.
 * @internal
 */
export class PlacePanel extends Part {
  static override readonly styles = [shared, styles];

  @property() place!: PlaceId;
  @property({ type: Number }) day!: Day;
  @property({ attribute: false }) palette!: Palette;

  override render(): TemplateResult {
    const { dataset } = this.reading;
    const { words, format } = this.locale;
    const report = reportOn(this.place, this.day, this.reading);
    const { place, spell, strip, claims, leftOut } = report;
    const figure = figureOf(spell.control);
    const hindsight = describeHindsight(spell, this.day, dataset, this.locale);
    const standing = describeStanding(spell, this.day, dataset, this.locale);
    return html`
      <div class="head">
        <h2>${this.#title(place)}</h2>
        <button type="button" title=${words.back} aria-label=${words.back} @click=${() => this.ask({ type: "select-place", place: null })}>${icon.close}</button>
      </div>
      <div class="status">
        ${figure ? drawPicture(pictureOf(figure, dataset.actors, this.palette), 36) : html`<span></span>`}
        <strong>${describeStatus(spell, dataset, this.locale)}</strong>
        <span class="muted">${[format.day(this.day), ...standing, hindsight].filter((each) => each !== null).join(" · ")}</span>
      </div>
      ${this.#sides(spell.control)}
      <conflict-map-strip .reading=${this.reading} .locale=${this.locale} .palette=${this.palette} .strip=${strip} .day=${this.day}></conflict-map-strip>
      ${claims.length > 0 ? html`<h3>${words.evidence(format, claims.length)}</h3>` : nothing}
      ${claims.length + leftOut.length === 0 ? html`<h3>${words.noClaim}</h3>` : nothing}
      ${claims.map((claim) => this.#card(claim, report))}
      ${this.#leftOut(report)}
      ${this.#position(place)}
    `;
  }

  #card(claim: Claim, { speaking, denied }: PlaceReport): TemplateResult {
    return html`<conflict-map-claim
      .reading=${this.reading}
      .locale=${this.locale}
      .claim=${claim}
      ?speaks=${speaking.has(claim.id)}
      ?denied=${denied.has(claim.id)}
    ></conflict-map-claim>`;
  }

  /** What the reader's choice of clock and voice does not let count, and why. */
  #leftOut({ leftOut }: PlaceReport): TemplateResult | typeof nothing {
    const summary = describeLeftOut(leftOut, this.reading, this.locale);
    if (summary === null) return nothing;
    return html`<details class="left-out">
      <summary>${summary}</summary>
      ${leftOut.map(
        ({ claim, omission }) =>
          html`<conflict-map-claim .reading=${this.reading} .locale=${this.locale} .claim=${claim} .omission=${omission}></conflict-map-claim>`,
      )}
    </details>`;
  }

  #title({ names, kind }: Place): TemplateResult {
    const { language, words } = this.locale;
    const others = Object.entries(names).filter(([each, name]) => each !== language && name !== names[language]);
    return html`<bdi>${inLanguage(names, language)}</bdi>
      <span class="other">
        ${others.map(([each, name]) => html`<bdi lang=${each} dir=${directionOf(each)}>${name}</bdi> · `)}${words.placeKinds[kind]}
      </span>`;
  }

  /** Who is said to hold and who not to, where words stand against each other. */
  #sides({ status, sides, absent }: Control): TemplateResult | typeof nothing {
    if (status !== "contested") return nothing;
    const { words } = this.locale;
    const name = (id: ActorId) => actorName(id, this.reading.dataset, this.locale);
    return html`<ul class="sides">
      ${sides.map((id) => html`<li>${words.saidToHold(name(id))}</li>`)}
      ${absent.map((id) => html`<li>${words.saidNotToHold(name(id))}</li>`)}
    </ul>`;
  }

  #position({ geometry, precision, source, note }: Place): TemplateResult {
    const { words, format } = this.locale;
    const inEnglish = (text: string) => html`<span lang="en" dir="ltr">${text}</span>`;
    const facts = [
      geometry === null ? `${words.notLocatedReason} (${words.notLocated})` : null,
      precision === null ? null : words.precision(format.number(precision / 1000)),
      source === null ? null : html`${words.coordinatesFrom} ${inEnglish(source)}`,
      note === null ? null : inEnglish(note),
    ].filter((fact) => fact !== null);
    return html`<p class="facts">${facts.map((fact, index) => html`${index > 0 ? " · " : ""}${fact}`)}</p>`;
  }
}
