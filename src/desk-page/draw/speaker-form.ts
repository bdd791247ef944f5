import { html, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import { inLanguage } from "../../model/names.ts";
import type { NewSpeaker } from "../state/form.ts";
import { languageName, listOf, type PageContext } from "./context.ts";

/** The entry of a speaker whom the map does not have. */
export function drawSpeakerForm(speaker: NewSpeaker, context: PageContext): TemplateResult {
  const { state, words, ask } = context;
  const { folder } = state;
  if (!folder) return html``;
  const change = (part: Partial<NewSpeaker>) => ask({ type: "describe-speaker", speaker: { ...speaker, ...part } });
  const side = (value: string) => {
    const { side: _, ...rest } = speaker;
    ask({ type: "describe-speaker", speaker: value === "" ? rest : { ...rest, side: value } });
  };
  const valueIn = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`<fieldset class="entry">
    <legend>${words.speakerForm}</legend>
    ${folder.languages.map(
      (language) => html`<div class="field">
        <label for=${`speaker-${language}`}>${words.nameIn(languageName(language, state))}</label>
        <input
          id=${`speaker-${language}`}
          data-focus=${`field:speaker-${language}`}
          lang=${language}
          dir=${directionOf(language)}
          .value=${speaker.names[language] ?? ""}
          @change=${(event: Event) => change({ names: { ...speaker.names, [language]: valueIn(event).trim() } })}
        />
      </div>`,
    )}
    <div class="field">
      <label for="speaker-kind">${words.kindOfSpeaker}</label>
      <select id="speaker-kind" @change=${(event: Event) => change({ kind: valueIn(event) })}>
        ${folder.speakerKinds.map((kind) => html`<option value=${kind} ?selected=${kind === speaker.kind}>${words.speakerKinds[kind] ?? kind}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="speaker-side">${words.side}</label>
      <select id="speaker-side" @change=${(event: Event) => side(valueIn(event))}>
        <option value="">${words.noSide}</option>
        ${listOf(context, "actors").map(({ id, names }) => html`<option value=${id} ?selected=${id === speaker.side}>${inLanguage(names, state.lang)}</option>`)}
      </select>
    </div>
  </fieldset>`;
}
