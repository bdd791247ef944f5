import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { areasWordsIn } from "../../language/words/areas-vocabulary.ts";
import { areaKeyEntries } from "../../map/areas/area-key-entries.ts";
import type { KeyEntry } from "../../map/key/key-entries.ts";
import { signPicture } from "../../map/key/sign-picture.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { drawPicture } from "../picture.ts";
import { stylesOf } from "../styles.ts";
import styles from "./area-key.css?inline";
import { AreaPart } from "./area-part.ts";

/**
 * What the areas of others on the map are and whose: in a line, or in full.
 * @internal
 */
export class AreaKey extends AreaPart {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) palette!: Palette;
  @property() form: "line" | "full" = "line";

  override render(): TemplateResult {
    const { history, locale, day } = this;
    const paint = paintOf(history.dataset.actors, this.palette, locale.language);
    const entries = areaKeyEntries(history, day, this.compare, locale);
    const draw = ({ sign }: KeyEntry, text: string, pixels: number) => {
      const drawn = signPicture(sign, paint, pixels);
      return html`${drawn && drawPicture(drawn.picture, drawn.scale * pixels)}<span>${text}</span>`;
    };
    if (this.form === "line") {
      const told = entries.filter(({ inLine }) => inLine);
      return html`${told.map((each) => html`<span class="row">${draw(each, each.short, 20)}</span>`)}`;
    }
    const words = areasWordsIn(locale);
    return html`<h3>${words.heading}</h3>
      <p>${words.notOurs}</p>
      <ul>${entries.map((each) => html`<li>${draw(each, each.text, 24)}</li>`)}</ul>`;
  }
}
