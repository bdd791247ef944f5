import { html, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import type { Side } from "../../history/place-evidence.ts";
import type { Statement } from "../../history/statements.ts";
import type { Locale } from "../../language/locale.ts";
import { describeSideAsHeading } from "../../language/phrases/side.ts";
import { type Figure, heldFigureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { drawFigure } from "../picture.ts";

/** How many statements of a side are shown at once; the others are folded. */
const SHOWN = 3;

/** What is said of each actor that the standing tells of, those said to hold the place first: a stack of cards each. */
export function drawSides(
  sides: readonly Side[],
  { dataset }: History,
  locale: Locale,
  palette: Palette,
  card: (statement: Statement) => TemplateResult,
): TemplateResult[] {
  const { words, format } = locale;
  return sides.map((side) => {
    const shown = side.statements.slice(0, SHOWN);
    const more = side.statements.slice(SHOWN);
    return html`<section class="side">
      <header>
        ${drawFigure(figureOfSide(side), paintOf(dataset.actors, palette, locale.language), 24)}
        <h3>${describeSideAsHeading(side.of, dataset, locale)}</h3>
      </header>
      ${side.isSaid ? "" : html`<p class="muted">${words.proof.whyInferred}</p>`}
      ${shown.map(card)}
      ${
        more.length === 0
          ? ""
          : html`<details class="more"><summary>${words.proof.moreStatements(format, more.length)}</summary>${more.map(card)}</details>`
      }
    </section>`;
  });
}

function figureOfSide({ of }: Side): Figure {
  return "basis" in of ? heldFigureOf(of) : { shape: "vacated", actors: [of.actor], hedged: of.hedged };
}
