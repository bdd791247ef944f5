import { html, nothing, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import type { Absence, Holder, Standing } from "../../history/standing.ts";
import { speakersOf } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { describeContest, describeSide } from "../../language/phrases/standing.ts";
import { type Figure, heldFigureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import { lookUp } from "../../model/lookup.ts";
import { drawFigure } from "../picture.ts";

/** The sides of a contested place next to each other, those said to hold it first, each with the cards of its claims, newest first. */
export function drawSides(
  standing: Standing,
  { dataset }: History,
  locale: Locale,
  palette: Palette,
  card: (claim: Claim) => TemplateResult,
): TemplateResult | typeof nothing {
  const contest = describeContest(standing, locale);
  if (contest === null) return nothing;
  const { holders, absent } = standing;
  const { words, format } = locale;
  const side = (each: Holder | Absence, figure: Figure) => html`<section>
    <header>
      ${drawFigure(figure, paintOf(dataset.actors, palette, locale.language), 32)}
      <h3>${describeSide(each, dataset, locale)}</h3>
      <p class="muted">${words.sources(format, speakersOf(each.claims, dataset).size)}</p>
    </header>
    ${each.claims.toReversed().map((id) => card(lookUp("claim", id, dataset.claims)))}
  </section>`;
  return html`<div class="sides" role="group" aria-label=${contest}>
    ${holders.map((holder) => side(holder, heldFigureOf(holder)))}
    ${absent.map((each) => side(each, { shape: "vacated", actors: [each.actor], hedged: each.hedged }))}
  </div>`;
}
