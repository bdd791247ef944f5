import { html, nothing, type TemplateResult } from "lit";
import type { SessionAnswer, StandingChange } from "../../desk/contract/answers.ts";
import { inLanguage } from "../../model/names.ts";
import { dayName, nameOf, type PageContext } from "./context.ts";
import { drawHeadlines } from "./headlines.ts";
import { drawIssues, issuesOf } from "./issues.ts";

/** What becomes of the map: each standing that differs, the headlines of the days, what saving writes, and other issues. */
export function drawOutcome(context: PageContext): TemplateResult {
  const { words, state } = context;
  const { session } = state.answered ?? {};
  if (!session) return html``;
  const { standings } = session;
  return html`<div class="outcome">
    <section aria-labelledby="standings-title">
      <h3 id="standings-title">${words.standings}</h3>
      ${drawLeftOut(context)}
      ${standings === null ? html`<p class="wait">${words.standingsWait}</p>` : drawStandings(standings, context)}
    </section>
    ${drawHeadlines(context)} ${drawElsewhere(context)} ${drawChanges(context)}
  </div>`;
}

/** What the standings leave out, each claim with the way to where it is put right. */
function drawLeftOut(context: PageContext): TemplateResult | typeof nothing {
  const { words, state, ask } = context;
  const { leftOut = [], standings = null } = state.answered?.session ?? {};
  if (leftOut.length === 0 || standings === null) return nothing;
  const draw = (left: LeftOut) => {
    const [name, { item }] = [nameOfLeft(left, context), left];
    if (item === null) return html`<bdi>${name}</bdi>`;
    return html`<button type="button" class="small" @click=${() => ask({ type: "go", item })}>${name}</button>`;
  };
  return html`<div class="left-out">
    <p>${words.leftOut}</p>
    <ul>${leftOut.map((left) => html`<li>${draw(left)}</li>`)}</ul>
  </div>`;
}

type LeftOut = SessionAnswer["leftOut"][number];

/** A claim by its kind and place, a headline by its day, anything else by its id. */
function nameOfLeft({ file, record, item }: LeftOut, context: PageContext): string {
  const { words, items } = context;
  const claim = items.find(({ key }) => key === item)?.claim;
  if (claim) return `${words.kinds[String(claim.kind)] ?? claim.kind} · ${nameOf(context, "places", claim.place)}`;
  return file === "headlines.yaml" ? words.headlineOf(dayName(record, context)) : record;
}

function drawStandings(standings: readonly StandingChange[], context: PageContext): TemplateResult {
  const { words } = context;
  if (standings.length === 0) return html`<p class="wait">${words.standingsNone}</p>`;
  const days = [...new Set(standings.map(({ first, last }) => `${first} ${last}`))].sort();
  return html`${days.map((key) => {
    const [first = "", last = ""] = key.split(" ");
    const of = standings.filter((each) => each.first === first && each.last === last);
    return html`<section class="of-days">
      <h4>${first === last ? dayName(first, context) : words.fromTo(dayName(first, context), dayName(last, context))}</h4>
      <ul>${of.map((each) => drawStanding(each, context))}</ul>
    </section>`;
  })}`;
}

function drawStanding({ names, before, after }: StandingChange, context: PageContext): TemplateResult {
  const { words, state } = context;
  const told = (side: StandingChange["before"]) =>
    html`${side?.holders.map(({ actor }) => drawSwatch(actor, context))}${side ? inLanguage(side.words, state.lang) : words.notOnMap}`;
  return html`<li>
    <strong><bdi>${inLanguage(names, state.lang)}</bdi></strong>
    <span class="was"><span class="hidden-text">${words.before}: </span>${told(before)}</span>
    <span class="now"><span class="hidden-text">${words.after}: </span>${told(after)}</span>
  </li>`;
}

/** The colour of a party, beside the words that name it. */
function drawSwatch(id: string, { state }: PageContext): TemplateResult | typeof nothing {
  const actor = state.folder?.actors.find((each) => each.id === id);
  if (!actor?.colour) return nothing;
  const dark = actor.colourDark ?? actor.colour;
  return html`<i class="swatch" style=${`background: light-dark(${actor.colour}, ${dark})`} aria-hidden="true"></i>`;
}

/** The issues that no item and no field of the head bears. */
function drawElsewhere(context: PageContext): TemplateResult | typeof nothing {
  const { words, state } = context;
  const days = new Set((state.answered?.session.affectedDays ?? []).map(({ day }) => day));
  const article = state.answered?.session.article.id;
  const others = issuesOf(context).filter(
    ({ target }) =>
      target.item === null &&
      !(target.record === article && target.field !== null) &&
      (target.record !== null || target.field === null) &&
      !(target.record !== null && days.has(target.record)),
  );
  if (others.length === 0) return nothing;
  return html`<section aria-labelledby="issues-title">
    <h3 id="issues-title" tabindex="-1" data-focus="issues">${words.issues}</h3>
    ${drawIssues(others, context)}
  </section>`;
}

function drawChanges({ words, state, locale }: PageContext): TemplateResult | typeof nothing {
  const changes = state.answered?.session.changes ?? [];
  if (changes.length === 0) return nothing;
  return html`<section aria-labelledby="changes-title">
    <h3 id="changes-title">${words.changes}</h3>
    <ul class="changes">
      ${changes.map(
        ({ path, isNew, isGone, added, removed }) =>
          html`<li><code dir="ltr">${path}</code> ${isNew || isGone ? html`<span class="new">${isNew ? words.newFile : words.fileGone}</span>` : nothing} <span class="muted" dir="ltr"><bdi>+${locale.format.number(added)}</bdi> <bdi>−${locale.format.number(removed)}</bdi></span></li>`,
      )}
    </ul>
  </section>`;
}
