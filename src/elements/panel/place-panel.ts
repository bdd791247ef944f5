import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { historyOfPlace } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import { arrangeEvidence } from "../../history/place-evidence.ts";
import type { PlaceHistory } from "../../history/place-history.ts";
import type { Period } from "../../history/standing.ts";
import { type Statement, statementOf } from "../../history/statements.ts";
import { buildStrip } from "../../history/strip.ts";
import { isNews } from "../../history/turns.ts";
import { placeKindName } from "../../language/describe.ts";
import { describeLeftOut } from "../../language/describe-omissions.ts";
import { directionOf } from "../../language/language.ts";
import { describeSince } from "../../language/phrases/age.ts";
import { describeStanding } from "../../language/phrases/standing.ts";
import { tellTurnAlone } from "../../language/phrases/turn.ts";
import { figureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { ClaimId } from "../../model/claim.ts";
import { addDays, clampDay, type Day, type DayRange, isLong } from "../../model/day.ts";
import { inLanguage, type Names } from "../../model/names.ts";
import { isLocated, type Place, type PlaceId } from "../../model/place.ts";
import { ClaimCard } from "../claim-card/claim-card.ts";
import dayStrip from "../day-strip/day-strip.css?inline";
import { drawDayStrip } from "../day-strip/day-strip.ts";
import { icon } from "../icons.ts";
import { drawOwnText } from "../own-text.ts";
import { Part } from "../part.ts";
import { drawFigure } from "../picture.ts";
import { awaitQuotes } from "../quotes/await-quotes.ts";
import { stylesOf } from "../styles.ts";
import { drawAsides } from "./asides.ts";
import { bringNotes } from "./bring-notes.ts";
import { drawDoubts } from "./doubts.ts";
import styles from "./panel.css?inline";
import place from "./place-panel.css?inline";
import { QuoteFont } from "./quote-font.ts";
import { drawSides } from "./sides.ts";

/** In a long range, how many days before and after the chosen one the strip has. */
const AROUND = 10;

/**
 * A place in three layers: its standing on the day with its days, what is said for and against, and, folded, everything else.
 * @internal
 */
export class PlacePanel extends Part {
  static override readonly parts = { "conflict-map-claim-card": ClaimCard };
  static override readonly styles = stylesOf(dayStrip, styles, place);

  @property() place!: PlaceId;
  /** Address of the folder of the data. */
  @property() base = "";
  @property({ type: Number }) day!: Day;
  @property({ attribute: false }) palette!: Palette;

  /** What a listener is told of a place that was opened: after it is shown, as only what changes is read out. */
  @state() private told = "";

  constructor() {
    super();
    new QuoteFont(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // In other words it would be read out again.
    if (changed.has("locale") && !changed.has("place")) this.told = "";
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("place")) void this.#tell();
    if (changed.has("place") || changed.has("history")) void bringNotes(this, this.place);
  }

  async #tell(): Promise<void> {
    await this.updateComplete;
    const { words, format, language } = this.locale;
    const { place, claims } = historyOfPlace(this.history, this.place);
    this.told = words.proof.opened(inLanguage(place.names, language), words.evidence(format, claims.length));
  }

  override render(): TemplateResult {
    const { history, locale, palette } = this;
    const { dataset } = history;
    const placeHistory = historyOfPlace(history, this.place);
    const { place, periods } = placeHistory;
    const period = findPeriod(periods, this.day);
    const coming = awaitQuotes(this, { of: "place", place: this.place });
    return html`
      ${this.#head(place)}
      ${this.#standing(period, periods)}
      ${coming}
      ${drawDayStrip(this, { strip: buildStrip(placeHistory, this.#daysShown(dataset.map.range)), day: this.day, palette })}
      ${drawDoubts(placeHistory, history, locale, (id) => void this.#show(id))}
      ${coming === nothing ? this.#evidence(placeHistory) : nothing}
      ${this.#position(place)}
      <p class="hidden-text" role="status">${this.told}</p>
    `;
  }

  /** All days of the map, or in a long range those around the chosen one: the line of time leads to the others. */
  #daysShown(range: DayRange): DayRange {
    if (!isLong(range)) return range;
    const around = (days: number) => clampDay(addDays(this.day, days), range);
    return { first: around(-AROUND), last: around(AROUND) };
  }

  #head({ names, kind }: Place): TemplateResult {
    const { words, language } = this.locale;
    const others = Object.entries(names).filter(([each, name]) => each !== language && name !== names[language]);
    return html`<div class="head">
      <h2><bdi>${inLanguage(names, language)}</bdi>
        <span class="other">
          ${others.map(([each, name]) => html`<bdi lang=${each} dir=${directionOf(each)}>${name}</bdi> · `)}${placeKindName(kind, this.history.dataset.map, this.locale)}
        </span></h2>
      <button type="button" title=${words.back} aria-label=${words.back} @click=${() => this.set("place", null)}>${icon.close}</button>
    </div>`;
  }

  /** The day and what it did to the place, who held it in one sentence, and since when and on what ground. */
  #standing(period: Period, periods: readonly Period[]): TemplateResult {
    const { locale, day } = this;
    const { words, format } = locale;
    const { dataset } = this.history;
    const { standing, turn } = period;
    const figure = figureOf(standing);
    const name = format.day(day);
    const isNewsOfDay = turn?.day === day && isNews(turn);
    return html`<div class="status">
      <p class="when">${isNewsOfDay ? words.proof.dayWithTurn(name, tellTurnAlone(turn, standing, locale)) : name}</p>
      ${figure ? drawFigure(figure, paintOf(dataset.actors, this.palette, this.locale.language), 36) : html`<span></span>`}
      <strong>${describeStanding(standing, { dataset, locale, form: "full" })}</strong>
      <p class="since">${describeSince(period, { dataset, locale, day, periods })}</p>
    </div>`;
  }

  /** What is said for and against, and everything else. */
  #evidence(placeHistory: PlaceHistory): TemplateResult {
    const { history, locale } = this;
    const { claims, excluded } = placeHistory;
    const { sides, asides } = arrangeEvidence(placeHistory, this.day, history.dataset);
    const card = (statement: Statement) => this.#card(statement, placeHistory);
    const isTranslated = claims.some(({ translation }) => translation[locale.language] !== undefined);
    return html`${drawSides(sides, history, locale, this.palette, card)}
      ${claims.length + excluded.length === 0 ? html`<h3>${locale.words.noClaim}</h3>` : nothing}
      ${drawAsides(asides, locale, card)}
      ${this.#leftOut(placeHistory)}
      ${isTranslated ? html`<p class="facts">${locale.words.proof.translations}</p>` : nothing}`;
  }

  #card(statement: Statement, { denied }: PlaceHistory): TemplateResult {
    return html`<conflict-map-claim-card
      .history=${this.history}
      .locale=${this.locale}
      .statement=${statement}
      .day=${this.day}
      .base=${this.base}
      .denied=${denied}
    ></conflict-map-claim-card>`;
  }

  /** What the reader's choice of clock and voice does not let count, and why. */
  #leftOut({ excluded }: PlaceHistory): TemplateResult | typeof nothing {
    const summary = describeLeftOut(excluded, this.history, this.locale);
    if (summary === null) return nothing;
    return html`<details class="aside left-out">
      <summary>${summary}</summary>
      ${excluded.map(
        ({ claim, omission }) =>
          html`<conflict-map-claim-card .history=${this.history} .locale=${this.locale} .statement=${statementOf(claim)} .day=${this.day} .base=${this.base} .omission=${omission}></conflict-map-claim-card>`,
      )}
    </details>`;
  }

  /** Brings the words of a claim into view, and the keyboard's focus to them; goes to its place where it is about another. */
  async #show(id: ClaimId): Promise<void> {
    const cards = [...this.renderRoot.querySelectorAll<ClaimCard>("conflict-map-claim-card")];
    const card = cards.find(({ statement: { lead, others } }) => [lead, ...others].some((claim) => claim.id === id));
    if (!card) {
      this.set("place", this.history.dataset.claims.get(id)?.place ?? null);
      return;
    }
    for (let fold = card.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    await card.updateComplete;
    card.show(id);
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
