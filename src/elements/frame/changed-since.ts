import { html, nothing, type TemplateResult } from "lit";
import { listCorrections } from "../../history/corrections.ts";
import { citedHash } from "../../model/cited-hash.ts";
import type { Part } from "../part.ts";
import { sourcesAddress } from "./footer.ts";

/** That the address cites another state of the data, with what leads to the corrections; nothing where it cites this one or none. */
export function drawChangedSince(
  part: Pick<Part, "history" | "locale" | "set">,
  cited: string | null,
  base: string,
): TemplateResult | typeof nothing {
  const { whole } = part.history;
  if (cited === null || whole.hash.startsWith(cited)) return nothing;
  const { words, format, language } = part.locale;
  const { changedSince, corrections, close } = words.share;
  return html`<p class="notice" role="status">
    ${changedSince(cited, citedHash(whole))}
    <a href=${`${sourcesAddress(language, base)}#corrections`} target="_blank" rel="noopener">${corrections(format, listCorrections(whole).length)}</a>
    <button type="button" @click=${() => part.set("cited", null)}>${close}</button>
  </p>`;
}
