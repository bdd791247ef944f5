import { html, nothing, type TemplateResult } from "lit";
import type { Reading } from "../../history/reading.ts";
import type { Side } from "../../history/sides.ts";
import { actorName, speakersOf } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { type Figure, heldFigure, vacatedFigure } from "../../map/scene/figure.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { pictureOf } from "../../map/symbols/picture.ts";
import type { Claim } from "../../model/claim.ts";
import { drawPicture } from "../picture.ts";

/** The sides of a contested place next to each other, each with the cards of its claims. */
export function drawSides(
  sides: readonly Side[],
  { dataset }: Reading,
  locale: Locale,
  palette: Palette,
  card: (claim: Claim) => TemplateResult,
): TemplateResult | typeof nothing {
  if (sides.length === 0) return nothing;
  const { words, format } = locale;
  return html`<div class="sides" role="group" aria-label=${words.contested}>
    ${sides.map((side) => {
      const name = actorName(side.actor, dataset, locale);
      const ids = side.claims.map(({ id }) => id);
      return html`<section>
        <header>
          ${drawPicture(pictureOf(figureOfSide(side), dataset.actors, palette), 32)}
          <h3>${side.says === "holds" ? words.saidToHold(name) : words.saidNotToHold(name)}</h3>
          <p class="muted">${words.sources(format, speakersOf(ids, dataset).size)}</p>
        </header>
        ${side.claims.map(card)}
      </section>`;
    })}
  </div>`;
}

const figureOfSide = ({ actor, says, basis }: Side): Figure =>
  says === "holds" ? heldFigure(actor, { basis }) : vacatedFigure([actor]);
