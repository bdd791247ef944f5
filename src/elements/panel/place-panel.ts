import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { type PlaceReport, reportOn } from "../../history/place-report.ts";
import { claimsOfSides } from "../../history/sides.ts";
import { describeHindsight, describeStanding, describeStatus } from "../../language/describe.ts";
import { describeLeftOut } from "../../language/describe-omissions.ts";
import { directionOf } from "../../language/language.ts";
import { figureOf } from "../../map/scene/figure.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place, PlaceId } from "../../model/place.ts";
import type { ClaimCard } from "../claim-card/claim-card.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { shared } from "../shared.styles.ts";
import { drawDoubts } from "./doubts.ts";
import { styles } from "./panel.styles.ts";
import { drawSides } from "./sides.ts";

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
    const { place, spell, strip, sides, claims, leftOut } = report;
    const inSides = claimsOfSides(sides);
    const others = claims.filter(({ id }) => !inSides.has(id));
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
      <conflict-map-strip .reading=${this.reading} .locale=${this.locale} .palette=${this.palette} .strip=${strip} .day=${this.day}></conflict-map-strip>
      ${drawDoubts(report, this.reading, this.locale, (id) => this.#show(id))}
      ${drawSides(sides, this.reading, this.locale, this.palette, (claim) => this.#card(claim, report))}
      ${others.length > 0 ? html`<h3>${sides.length > 0 ? words.dispute.othersEvidence(format, others.length) : words.evidence(format, others.length)}</h3>` : nothing}
      ${claims.length + leftOut.length === 0 ? html`<h3>${words.noClaim}</h3>` : nothing}
      ${others.map((claim) => this.#card(claim, report))}
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

  /** Brings the card of a claim into view, and the keyboard's focus to it; goes to its place where it is about another. */
  #show(id: ClaimId): void {
    const cards = [...this.renderRoot.querySelectorAll<ClaimCard>("conflict-map-claim")];
    const card = cards.find(({ claim }) => claim.id === id);
    if (!card) {
      this.ask({ type: "select-place", place: this.reading.dataset.claims.get(id)?.place ?? null });
      return;
    }
    card.tabIndex = -1;
    card.focus();
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
