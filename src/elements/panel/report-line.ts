import { html, nothing, type TemplateResult } from "lit";
import type { PlaceReport } from "../../history/day-report.ts";
import type { PlaceTurn } from "../../history/history.ts";
import { describeClaim } from "../../language/describe.ts";
import { directionOf } from "../../language/language.ts";
import { describeFirstReport, describeTurn } from "../../language/phrases/turn.ts";
import { quoted } from "../../language/quoted.ts";
import { translatedFor } from "../../language/translated.ts";
import { type Figure, figureOf } from "../../map/scene/figure.ts";
import { eventFigureOf } from "../../map/scene/scene.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Claim, EventClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { drawMissing } from "../own-text.ts";
import type { Part } from "../part.ts";
import { drawFigure } from "../picture.ts";
import { drawPlaceLine } from "../place-line.ts";

/** Widths of pictures in pixels: of a place, and of one kind of its events. */
const OF_PLACE = 28;
const OF_EVENTS = 18;

/** A part that lists places in one palette. */
export type Listing = Part & { readonly palette: Palette };

/** A place with all that the day brought it: its turn, the signs and numbers of its events, and half a line of a quote. */
export function drawReport({ place, news, events, beside, lead }: PlaceReport, part: Listing): TemplateResult {
  const happened = events.length > 0 ? eventFigureOf(events) : null;
  const figure = news ? figureOf(news.period.standing) : happened;
  const told = news ? tellTurn(news, part) : describeClaim(lead, part.history.dataset, part.locale);
  const rest = news ? events : events.filter(({ id }) => id !== lead.id);
  return drawLine(
    place,
    figure,
    html`<span class="what">${told}</span>
      ${drawSigns(rest, beside.length, part)}
      ${drawSaid(lead, part)}`,
    part,
  );
}

/** A place, its picture, and what is said of it. */
export function drawLine(id: PlaceId, figure: Figure | null, sayings: TemplateResult, part: Listing): TemplateResult {
  const place = lookUp("place", id, part.history.dataset.places);
  const picture = figure ? drawIn(figure, OF_PLACE, part) : html``;
  return html`<li data-place=${id}>${drawPlaceLine(place, picture, sayings, part.locale, part)}</li>`;
}

/** The heading over first reports says already that they are. */
function tellTurn({ turn, period: { standing } }: PlaceTurn, { history: { dataset }, locale }: Listing): string {
  return turn.kind === "first-report"
    ? describeFirstReport(turn, standing, dataset, locale)
    : describeTurn(turn, standing, { dataset, locale, form: "short" });
}

/** How many events of which kinds there are beside what is told, by their signs, and how many other reports. */
function drawSigns(events: readonly EventClaim[], beside: number, part: Listing): TemplateResult | typeof nothing {
  if (events.length + beside === 0) return nothing;
  const { words, format } = part.locale;
  const counts = [...groupBy(events, ({ kind }) => kind)].map(([kind, own]) => ({ kind, count: own.length }));
  return html`<span class="signs">
    ${counts.map(
      ({ kind, count }) =>
        html`<span class="sign" title=${words.proof.asides[kind]}>${drawIn({ shape: "event", kinds: [kind] }, OF_EVENTS, part)}<span class="hidden-text">${words.proof.asides[kind]}: </span>${format.number(count)}</span>`,
    )}
    ${beside > 0 ? html`<span>${words.proof.moreStatements(format, beside)}</span>` : nothing}
  </span>`;
}

/** Half a line of what is quoted, in the reader's language where it can be, and who says so. */
function drawSaid(claim: Claim, { history, locale }: Listing): TemplateResult | typeof nothing {
  const { articles, speakers, quotes } = history.dataset;
  if (quotes?.has(claim) === false) return nothing;
  const { quote, translation, article, speaker } = claim;
  const { language: reader } = locale;
  const { language: own } = lookUp("article", article, articles);
  const translated = translatedFor(translation, own, reader);
  const [text, language] = translated.state === "translated" ? [translated.text, reader] : [quote.text, own];
  return html`<span class="said">
    <bdi>${inLanguage(lookUp("speaker", speaker, speakers).names, reader)}</bdi>:
    ${drawMissing(translated, locale)}
    <span class="words" lang=${language} dir=${directionOf(language)}>${quoted(text, language)}</span>
  </span>`;
}

function drawIn(figure: Figure, pixels: number, { history, locale, palette }: Listing): TemplateResult {
  return drawFigure(figure, paintOf(history.dataset.actors, palette, locale.language), pixels);
}
