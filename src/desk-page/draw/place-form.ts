import { html, nothing, type TemplateResult } from "lit";
import type { PlaceCandidate } from "../../desk/contract/answers.ts";
import type { NewPlace } from "../../desk/contract/operations.ts";
import { directionOf } from "../../language/language.ts";
import { inLanguage } from "../../model/names.ts";
import { freeId, slugOf } from "../../suggest/slug.ts";
import { essence } from "../../text/fold.ts";
import type { Choosable } from "../input/choice.ts";
import type { Form } from "../state/form.ts";
import { choicesOf, languageName, listOf, type PageContext } from "./context.ts";
import { drawField } from "./field.ts";

/** A place of the map by any of its names; then towns, governorates and the gazetteer; then one that is set by hand. */
export function drawPlaceChoice(name: "place" | "to", form: Form, context: PageContext): TemplateResult {
  const { state, words, ask, client, items } = context;
  const { folder, lang } = state;
  const item = items.find(({ key }) => key === form.item);
  const asOption = (candidate: PlaceCandidate) => optionOf(candidate, context, name);
  const known = (folder?.places ?? []).map(({ id, names, aliases, kind }) => ({
    value: id,
    label: inLanguage(names, lang),
    aliases: [...Object.values(names), ...aliases],
    detail: folder?.placeKinds.find((each) => each.id === kind)?.names[lang] ?? kind,
  }));
  const ids = new Set(known.map(({ value }) => value));
  const made = choicesOf(context, "places").filter(({ value }) => !ids.has(value));
  const asked = name === "place" && item?.questions.some((each) => each.startsWith("place")) ? item.candidates : [];
  const candidates = asked.filter(({ id }) => id === null || !ids.has(id)).map(asOption);
  const value = form.fields[name];
  return drawField(
    name,
    form,
    context,
    html`<desk-choice
      .name=${name}
      .label=${words.fields[name]}
      .value=${value === "?" || value === undefined || value === null ? "" : String(value)}
      .options=${[...candidates, ...made, ...known]}
      .fetchMore=${async (typed: string) => (await client.places(typed)).candidates.filter(({ source }) => source !== "map").map(asOption)}
      .more=${(typed: string) => (name === "place" ? [newOption(typed, context)] : [])}
      .none=${words.noMatch}
      .hint=${item?.words.place ?? words.search}
      .taken=${(id: string) => ask({ type: "set-field", field: name, value: id || null })}
    ></desk-choice>`,
  );
}

/** A candidate that the map does not have comes with its entry. */
function optionOf(candidate: PlaceCandidate, context: PageContext, name: "place" | "to"): Choosable {
  const { state, words, ask } = context;
  const { id, names, kind, source, within, entry, spot } = candidate;
  const label = inLanguage(names, state.lang);
  const kindName = state.folder?.placeKinds.find((each) => each.id === kind)?.names[state.lang] ?? kind;
  const region = inLanguage(within, state.lang);
  const at = spot ? spot.map((each) => each.toFixed(3)).join(", ") : "";
  const detail = [kindName, region && words.within(region), words.sources[source], at].filter(Boolean).join(" · ");
  const shared = { label, detail, aliases: Object.values(names), value: id ?? `new ${label} ${at}` };
  if (entry === null || name === "to") return shared;
  return { ...shared, act: () => ask({ type: "describe-place", place: withId(entry, context) }) };
}

function withId(place: NewPlace, context: PageContext): NewPlace & { readonly id: string } {
  const taken = new Set(listOf(context, "places").map(({ id }) => id));
  const named = place.id ?? slugOf(place.names.en ?? Object.values(place.names)[0] ?? "");
  return { ...place, id: freeId(named, taken) };
}

function newOption(typed: string, context: PageContext): Choosable {
  const { state, words, ask } = context;
  const own = state.answered?.session.article.language ?? state.lang;
  const place = { names: { [own]: typed }, kind: "town", spot: null };
  const describe = (latin: string) => {
    const id = withId({ ...place, names: { en: latin } }, context).id;
    ask({ type: "describe-place", place: { ...place, id } });
  };
  return {
    value: "",
    label: words.newPlace(typed),
    act: () => (isLatin(typed) ? describe(typed) : void findLatin(typed, context).then(describe)),
  };
}

const isLatin = (name: string) => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);

/** The Latin name that the gazetteer has for one in another script, of which an id is made rather; the name itself else. */
async function findLatin(typed: string, { client }: PageContext): Promise<string> {
  const { candidates } = await client.places(typed).catch(() => ({ candidates: [] as readonly PlaceCandidate[] }));
  const isMeant = ({ names }: PlaceCandidate) => Object.values(names).some((name) => essence(name) === essence(typed));
  const names = Object.values(candidates.find(isMeant)?.names ?? {});
  return names.find(isLatin) ?? typed;
}

/** The entry of a place that the map does not have: names, kind, and where it is. */
export function drawPlaceForm(place: NewPlace, context: PageContext): TemplateResult {
  const { state, words, ask } = context;
  const { folder } = state;
  if (!folder) return html``;
  const change = (part: Partial<NewPlace>) => ask({ type: "describe-place", place: { ...place, ...part } });
  const valueIn = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const named = (field: "names" | "sources" | "notes", language: string, label: string) => html`<div class="field">
    <label for=${`place-${field}-${language}`}>${label}</label>
    <input
      id=${`place-${field}-${language}`}
      lang=${language}
      dir=${directionOf(language)}
      .value=${place[field]?.[language] ?? ""}
      @change=${(event: Event) => change({ [field]: { ...place[field], [language]: valueIn(event).trim() } })}
    />
  </div>`;
  const isArea = place.outline !== undefined;
  const reasons = place.spot === null && !isArea ? "notes" : "sources";
  const reason = (language: string) =>
    reasons === "notes"
      ? words.inLanguage(words.headFields.note ?? "", languageName(language, state))
      : words.sourceIn(languageName(language, state));
  return html`<fieldset class="entry">
    <legend>${words.placeForm}</legend>
    ${folder.languages.map((language) => named("names", language, words.nameIn(languageName(language, state))))}
    <div class="field">
      <label for="place-kind">${words.kindOfPlace}</label>
      <select id="place-kind" @change=${(event: Event) => change({ kind: valueIn(event) })}>
        ${folder.placeKinds.map(({ id, names }) => html`<option value=${id} ?selected=${id === place.kind}>${inLanguage(names, state.lang)}</option>`)}
      </select>
    </div>
    ${isArea ? nothing : drawPosition(place, context, change)}
    ${folder.languages.map((language) => named(reasons, language, reason(language)))}
  </fieldset>`;
}

/** Where a place is: coordinates, or a click on the map. */
function drawPosition(place: NewPlace, context: PageContext, change: Change): TemplateResult {
  const { state, words, client } = context;
  return html`${drawSpot(place, context, change)} ${place.spot === null ? nothing : drawPrecision(place, context, change)}
    <desk-place-map
      .bounds=${state.folder?.bounds}
      .spot=${place.spot}
      .label=${words.pickerLabel}
      .how=${words.setOnMap}
      .zooms=${[words.zoomIn, words.zoomOut]}
      .language=${state.lang}
      .locate=${(spot: [number, number]) => client.locate(spot)}
      .liesIn=${words.liesIn}
      .set=${(spot: [number, number]) => change({ spot })}
    ></desk-place-map>`;
}

type Change = (part: Partial<NewPlace>) => void;

/** Longitude and latitude as one line, as maps and gazetteers give them: latitude first, by which they are told apart. */
function drawSpot({ spot }: NewPlace, { words }: PageContext, change: Change): TemplateResult {
  const read = (text: string): [number, number] | null => {
    const [latitude, longitude] = text.split(/[,;\s]+/).map(Number);
    const isSpot = Number.isFinite(latitude) && Number.isFinite(longitude) && Math.abs(latitude ?? 91) <= 90;
    return isSpot ? [longitude as number, latitude as number] : null;
  };
  return html`<div class="field">
    <label for="place-spot">${words.latitude}, ${words.longitude}</label>
    <input
      id="place-spot"
      dir="ltr"
      inputmode="decimal"
      placeholder="34.508, 36.580"
      .value=${spot ? `${spot[1].toFixed(4)}, ${spot[0].toFixed(4)}` : ""}
      @change=${(event: Event) => change({ spot: read((event.target as HTMLInputElement).value) })}
    />
  </div>`;
}

function drawPrecision({ precision = 2000 }: NewPlace, { words }: PageContext, change: Change): TemplateResult {
  return html`<div class="field">
    <label for="place-precision">${words.precision}</label>
    <input
      id="place-precision"
      dir="ltr"
      inputmode="numeric"
      .value=${String(precision)}
      @change=${(event: Event) => change({ precision: Number((event.target as HTMLInputElement).value) || 2000 })}
    />
  </div>`;
}
