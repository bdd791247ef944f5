import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import { readFile, readPasted } from "../input/read-article.ts";
import { dayName, type PageContext } from "./context.ts";

/** Where an article comes in: pasted, dropped or chosen as a file; or one of the map, to go on with. */
export function drawPaste(context: PageContext): TemplateResult {
  const { words, state } = context;
  const take = (text: string) => void readPasted(text, context);
  return html`<main class="paste">
    <section aria-labelledby="paste-title">
      <h2 id="paste-title">${words.pasteTitle}</h2>
      <p id="paste-how" class="muted">${words.pasteHow}</p>
      <textarea
        data-focus="paste"
        aria-labelledby="paste-title"
        aria-describedby="paste-how"
        dir="auto"
        spellcheck="false"
        rows="12"
        @paste=${(event: ClipboardEvent) => {
          const text = event.clipboardData?.getData("text/plain") ?? "";
          if (text.trim() === "") return;
          event.preventDefault();
          take(text);
        }}
      ></textarea>
      <div class="acts">
        <button type="button" class="first" @click=${(event: Event) => take(typedBeside(event))}>${words.read}</button>
        <label class="file"><input type="file" accept=".txt,.html,.htm,.md,.markdown,text/*" @change=${(
          event: Event,
        ) => {
          const [file] = (event.target as HTMLInputElement).files ?? [];
          if (file) void readFile(file, context);
        }} />${words.chooseFile}</label>
        <span role="status">${state.isReading ? html`<span class="working"></span> ${words.reading}` : nothing}</span>
      </div>
    </section>
    ${state.folder === null && state.trouble === null ? html`<p class="wait" role="status"><span class="working"></span> ${words.opening}</p>` : nothing}
    ${state.folder && state.folder.articles.length > 0 ? drawArticles(context) : nothing}
  </main>`;
}

const typedBeside = (event: Event) =>
  (event.target as HTMLElement).closest("section")?.querySelector("textarea")?.value ?? "";

function drawArticles(context: PageContext): TemplateResult {
  const { words, state, ask, locale } = context;
  return html`<section aria-labelledby="articles-title">
    <h2 id="articles-title">${words.articles}</h2>
    <ul class="articles">
      ${state.folder?.articles.map(
        ({ id, title, language, published, claims, isInInbox }) => html`<li>
          <button type="button" @click=${() => ask({ type: "open-article", id })}>
            <strong lang=${language} dir=${directionOf(language)}>${title}</strong>
            <span class="muted">${dayName(published.slice(0, 10), context, "day")} · ${words.claimsOf(locale.format.number(claims))}${isInInbox ? ` · ${words.waiting}` : ""}</span>
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
}
