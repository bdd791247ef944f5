import { html, type TemplateResult } from "lit";
import type { ConflictAnswer } from "../../desk/contract/answers.ts";
import type { Resolutions } from "../state/state.ts";
import type { PageContext } from "./context.ts";

/** Both texts of what was changed here and on disk, side by side, with a choice for each. */
export function drawConflict(context: PageContext): TemplateResult {
  const { state, words, ask } = context;
  const { saving } = state;
  const isBack = saving.is === "conflict" && saving.of === "taking-back";
  const isOpen = saving.is === "conflict";
  const conflicts = isOpen ? saving.conflict.conflicts : [];
  const choices: Resolutions = isOpen ? saving.choices : {};
  const isChosen = conflicts.every(({ key }) => choices[key] !== undefined);
  return html`<dialog class="conflict" aria-labelledby="conflict-title" @close=${() => isOpen && ask({ type: "leave-conflict" })}>
    <h2 id="conflict-title" tabindex="-1" data-focus="conflict">${isBack ? words.undoConflictTitle : words.conflictTitle}</h2>
    <p class="muted">${isBack ? words.undoConflictHow : words.conflictHow}</p>
    ${conflicts.map((each) => drawSides(each, choices[each.key], isBack, context))}
    <div class="acts">
      <button type="button" class="first" ?disabled=${!isChosen} @click=${() => ask({ type: "save" })}>${isBack ? words.undoChoice : words.saveChoice}</button>
      <button type="button" @click=${() => ask({ type: "leave-conflict" })}>${words.cancel} <kbd>Esc</kbd></button>
    </div>
  </dialog>`;
}

function drawSides(
  { key, path, record, mine, disk }: ConflictAnswer["conflicts"][number],
  choice: "mine" | "disk" | undefined,
  isBack: boolean,
  { words, ask }: PageContext,
): TemplateResult {
  const side = (
    which: "mine" | "disk",
    text: string,
    keep: string,
  ) => html`<div class=${choice === which ? "side chosen" : "side"}>
    <label><input type="radio" name=${`conflict-${key}`} .checked=${choice === which} @change=${() => ask({ type: "choose", key, which })} /> ${keep}</label>
    <pre dir="auto" tabindex="0" aria-label=${keep}>${text === "" ? words.noFile : text}</pre>
  </div>`;
  return html`<fieldset>
    <legend dir="ltr"><code>${path}</code>${record ? html` · ${record}` : ""}</legend>
    ${side("mine", mine, isBack ? words.takeMineBack : words.keepMine)} ${side("disk", disk, isBack ? words.keepTheirs : words.keepDisk)}
  </fieldset>`;
}
