import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Omission } from "../../history/filter.ts";
import type { Statement } from "../../history/statements.ts";
import { describeClaim } from "../../language/describe.ts";
import { describeOmission } from "../../language/describe-omissions.ts";
import { describeDay } from "../../language/describe-source.ts";
import { describeOthers, describeSayer } from "../../language/describe-statement.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./claim-card.css?inline";
import { drawExcerpt } from "./excerpt.ts";
import { drawSource, type SourceContext } from "./source.ts";

/**
 * What one claim, or several alike, say: the heading, the words of the surest of them, whose they are and where they stand,
 * and, folded, the words of the others, each with their own speaker.
 * @internal
 */
export class ClaimCard extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) statement!: Statement;
  /** Address of the folder of the data. */
  @property() base = "";
  /** The chosen day: that of a claim about another one is told. */
  @property({ type: Number }) day!: Day;
  /** Claims that another one denies. */
  @property({ attribute: false }) denied: ReadonlySet<ClaimId> = new Set();
  /** Why it does not count; null where it does. */
  @property({ attribute: false }) omission: Omission | null = null;

  override render(): TemplateResult {
    const { lead, others } = this.statement;
    return html`<article class=${this.omission ? "left-out" : ""}>
      <h4>${describeClaim(lead, this.history.dataset, this.locale)}</h4>
      ${this.#tags(lead)}
      ${this.#excerpt(lead)}
      <p class="sayers">${describeSayer(lead, this.history.dataset, this.locale)}</p>
      ${drawSource(lead, this.#context())}
      ${
        others.length === 0
          ? nothing
          : html`<details class="others">
              <summary>${describeOthers(this.statement, this.history.dataset, this.locale)}</summary>
              ${others.map((claim) => this.#other(claim))}
            </details>`
      }
    </article>`;
  }

  /** Unfolds what hides a claim of the statement, and moves the focus to it; false where it is none of its claims. */
  show(id: ClaimId): boolean {
    const claim = this.renderRoot.querySelector<HTMLElement>(`#claim-${CSS.escape(id)}`);
    if (!claim) return false;
    const fold = claim.closest("details");
    if (fold) fold.open = true;
    claim.focus();
    return true;
  }

  /** What sets it apart: a day that is not the chosen one, a denial either way, and why it does not count. */
  #tags(claim: Claim): TemplateResult | typeof nothing {
    const { words } = this.locale;
    const isOfDay = claim.day === this.day && claim.earliest === this.day;
    const tags = [
      this.omission && describeOmission(this.omission, this.history, this.locale),
      claim.denies !== null && words.denies,
      this.denied.has(claim.id) && words.deniedBy,
    ].filter(Boolean);
    if (isOfDay && tags.length === 0) return nothing;
    return html`<p class="tags">
      ${isOfDay ? nothing : html`<button type="button" class="day" @click=${() => this.set("day", claim.day)}>${describeDay(claim, this.locale)}</button>`}
      ${tags.map((tag) => html`<span class="tag">${tag}</span>`)}
    </p>`;
  }

  /** The words of a claim beside the first one; what it says is told where its source put it otherwise. */
  #other(claim: Claim): TemplateResult {
    const { dataset } = this.history;
    const [said, first] = [claim, this.statement.lead].map((each) => describeClaim(each, dataset, this.locale));
    return html`<div class="other">
      ${said === first ? nothing : html`<h5>${said}</h5>`}
      ${this.#excerpt(claim)}
      <p class="sayers">${describeSayer(claim, dataset, this.locale)}</p>
      ${drawSource(claim, this.#context())}
    </div>`;
  }

  #excerpt(claim: Claim): TemplateResult {
    return drawExcerpt(claim, this.history.dataset, this.locale);
  }

  #context(): SourceContext {
    return { part: this, base: this.base };
  }
}
