import { html, nothing, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { listWordsIn } from "../../language/words/list-vocabulary.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { Block } from "../../view/list-blocks.ts";
import type { Gathering } from "../../view/place-list.ts";
import { icon } from "../icons.ts";

/** The rows of a group, where it is open, under its name, which folds them; `isPart` is whether the table is drawn in part. */
export function drawGroup(
  block: Block,
  isPart: boolean,
  drawRows: (block: Block) => unknown,
  history: History,
  locale: Locale,
): TemplateResult {
  const { gathering, rows, key, isOpen, first, end } = block;
  const name = nameOf(gathering, history, locale);
  const head =
    name === null
      ? nothing
      : html`<tr role="row" class="group" aria-rowindex=${isPart ? first + 2 : nothing}>
            <th role="rowheader" scope="rowgroup" tabindex="-1" aria-colindex=${isPart ? 1 : nothing} aria-expanded=${isOpen} data-group=${key}>
              <span>${icon.down}${name} <small>${locale.format.number(rows.length)}</small></span>
            </th>
          </tr>`;
  const content = html`${head} ${isOpen ? drawRows(block) : nothing}`;
  return isPart
    ? html`<tbody role="rowgroup" .style=${`--lines: ${end - first}; --first: ${first}`}>${content}</tbody>`
    : html`<tbody role="rowgroup">${content}</tbody>`;
}

/** The name of a group; null for one that needs none. */
function nameOf(gathering: Gathering, { dataset }: History, locale: Locale): string | null {
  switch (gathering.by) {
    case "governorate":
      return inLanguage(lookUp("place", gathering.governorate, dataset.places).names, locale.language);
    case "governorates":
      return listWordsIn(locale).list.divisions;
    case "elsewhere":
      return listWordsIn(locale).list.elsewhere;
    case "nothing":
      return null;
  }
}
