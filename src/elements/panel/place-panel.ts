import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { findBeginning } from "../../history/beginning.ts";
import { historyOfPlace } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { PlaceHistory } from "../../history/place-history.ts";
import type { Period } from "../../history/standing.ts";
import { listClaims } from "../../history/standing-claims.ts";
import { buildStrip } from "../../history/strip.ts";
import { describeHindsight } from "../../language/describe.ts";
import { describeLeftOut } from "../../language/describe-omissions.ts";
import { directionOf } from "../../language/language.ts";
import { describeAge, describeStanding } from "../../language/phrases/standing.ts";
import { describeLapse, describeTurnAlone } from "../../language/phrases/turn.ts";
import { placeKindName } from "../../language/place-kind-name.ts";
import { figureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage, type Names } from "../../model/names.ts";
import { isLocated, type Place, type PlaceId } from "../../model/place.ts";
import { ClaimCard } from "../claim-card/claim-card.ts";
import dayStrip from "../day-strip/day-strip.css?inline";
import { drawDayStrip } from "../day-strip/day-strip.ts";
import { icon } from "../icons.ts";
import { drawOwnText } from "../own-text.ts";
import { Part } from "../part.ts";
import { drawFigure } from "../picture.ts";
import { stylesOf } from "../styles.ts";
import { drawDoubts } from "./doubts.ts";
import styles from "./panel.css?inline";
import { drawSides } from "./sides.ts";

/**
 * A place: its status on the day with the reason, its days, and every claim about it, newest first.
 * @internal
 */
export class PlacePanel extends Part {
  static override readonly parts = { "conflict-map-claim-card": ClaimCard };
  static override readonly styles = stylesOf(dayStrip, styles);

  @property() place!: PlaceId;
  /** Address of the folder of the data. */
  @property() base = "";
  @property({ type: Number }) day!: Day;
  @property({ attribute: false }) palette!: Palette;

  override render(): TemplateResult {
    const { dataset } = this.history;
    const { words, format } = this.locale;
    const placeHistory = historyOfPlace(this.history, this.place);
    const { place, periods, claims, excluded } = placeHistory;
    const period = findPeriod(periods, this.day);
    const { standing } = period;
    const isContested = standing.status === "contested";
    const inSides = new Set(isContested ? listClaims(standing) : []);
    const others = claims.filter(({ id }) => !inSides.has(id));
    const figure = figureOf(standing);
    return html`
      <div class="head">
        <h2>${this.#title(place)}</h2>
        <button type="button" title=${words.back} aria-label=${words.back} @click=${() => this.set("place", null)}>${icon.close}</button>
      </div>
      <div class="status">
        ${figure ? drawFigure(figure, paintOf(dataset.actors, this.palette, this.locale.language), 36) : html`<span></span>`}
        <strong>${describeStanding(standing, { dataset, locale: this.locale, form: "full" })}</strong>
        <span class="muted">${this.#facts(period, periods)}</span>
      </div>
      ${drawDayStrip(this, { strip: buildStrip(placeHistory, dataset.map.range), day: this.day, palette: this.palette })}
      ${drawDoubts(placeHistory, this.history, this.locale, (id) => this.#show(id))}
      ${drawSides(standing, this.history, this.locale, this.palette, (claim) => this.#card(claim, placeHistory, period))}
      ${others.length > 0 ? html`<h3>${isContested ? words.dispute.othersEvidence(format, others.length) : words.evidence(format, others.length)}</h3>` : nothing}
      ${claims.length + excluded.length === 0 ? html`<h3>${words.noClaim}</h3>` : nothing}
      ${others.map((claim) => this.#card(claim, placeHistory, period))}
      ${this.#leftOut(placeHistory)}
      ${this.#position(place)}
    `;
  }

  /** The day, what it did to the place, and how old its standing is and what it rests on. */
  #facts(period: Period, periods: readonly Period[]): string {
    const { locale, day } = this;
    const { dataset } = this.history;
    const { standing, turn } = period;
    const facts = [
      locale.format.day(day),
      turn?.day === day ? describeTurnAlone(turn, standing, locale) : null,
      describeLapse(period, locale),
      ...describeAge(standing, { dataset, locale, day, since: findBeginning(period, periods) }),
      describeHindsight(period, day, dataset, locale),
    ];
    return facts.filter((fact) => fact !== null).join(" · ");
  }

  #card(claim: Claim, { denied, eventsByDay }: PlaceHistory, { standing }: Period): TemplateResult {
    const isDeciding = listClaims(standing).includes(claim.id);
    const isOfDay = eventsByDay.get(this.day)?.some(({ id }) => id === claim.id) ?? false;
    return html`<conflict-map-claim-card
      .history=${this.history}
      .locale=${this.locale}
      .claim=${claim}
      .base=${this.base}
      ?speaks=${isDeciding || isOfDay}
      ?denied=${denied.has(claim.id)}
    ></conflict-map-claim-card>`;
  }

  /** What the reader's choice of clock and voice does not let count, and why. */
  #leftOut({ excluded }: PlaceHistory): TemplateResult | typeof nothing {
    const summary = describeLeftOut(excluded, this.history, this.locale);
    if (summary === null) return nothing;
    return html`<details class="left-out">
      <summary>${summary}</summary>
      ${excluded.map(
        ({ claim, omission }) =>
          html`<conflict-map-claim-card .history=${this.history} .locale=${this.locale} .claim=${claim} .base=${this.base} .omission=${omission}></conflict-map-claim-card>`,
      )}
    </details>`;
  }

  #title({ names, kind }: Place): TemplateResult {
    const { language } = this.locale;
    const others = Object.entries(names).filter(([each, name]) => each !== language && name !== names[language]);
    return html`<bdi>${inLanguage(names, language)}</bdi>
      <span class="other">
        ${others.map(([each, name]) => html`<bdi lang=${each} dir=${directionOf(each)}>${name}</bdi> · `)}${placeKindName(kind, this.history.dataset.map, this.locale)}
      </span>`;
  }

  /** Brings the card of a claim into view, and the keyboard's focus to it; goes to its place where it is about another. */
  #show(id: ClaimId): void {
    const cards = [...this.renderRoot.querySelectorAll<ClaimCard>("conflict-map-claim-card")];
    const card = cards.find(({ claim }) => claim.id === id);
    if (!card) {
      this.set("place", this.history.dataset.claims.get(id)?.place ?? null);
      return;
    }
    card.tabIndex = -1;
    card.focus();
  }

  #position(place: Place): TemplateResult {
    const { words, format } = this.locale;
    const own = (texts: Names) => drawOwnText(texts, this.locale);
    const facts = [
      ...(isLocated(place)
        ? [words.precision(format.number(place.precision / 1000)), html`${words.coordinatesFrom} ${own(place.source)}`]
        : [`${words.notLocatedReason} (${words.notLocated})`, own(place.reason)]),
      own(place.note),
    ].filter((fact) => fact !== null);
    return html`<p class="facts">${facts.map((fact, index) => html`${index > 0 ? " · " : ""}${fact}`)}</p>`;
  }
}
