import type { Locale } from "../language/locale.ts";
import type { ListOrder } from "../language/words/choices.ts";
import { type ActorId, outermost } from "../model/actor.ts";
import type { ArticleId } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupBy } from "../model/group-by.ts";
import { memoize } from "../model/memoize.ts";
import { inLanguage } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import { isDivision, type PlaceKindId, placeKindsOf } from "../model/place-kind.ts";
import { findPlaces } from "../text/find-places.ts";
import type { ListChoice } from "./list-choice.ts";
import type { ListRow } from "./list-rows.ts";

/** What the rows of a group have in common: their governorate, being one, lying in none, or nothing. */
export type Gathering =
  | { readonly by: "governorate"; readonly governorate: PlaceId }
  | { readonly by: "governorates" | "elsewhere" | "nothing" };

export interface ListGroup {
  readonly gathering: Gathering;
  readonly rows: readonly ListRow[];
}

/**
 * The rows that the choice lets through, in its order: in groups by governorate, then those of no governorate and the
 * governorates themselves, or as one group where they are sorted as a whole. No group is empty.
 */
export function placeList(rows: readonly ListRow[], choice: ListChoice, dataset: Dataset, locale: Locale): ListGroup[] {
  const chosen = narrow(rows, choice, dataset);
  if (choice.order === "governorate") return byGovernorate(chosen);
  const sorted = [...chosen].sort(comparing(choice.order, locale));
  return sorted.length > 0 ? [{ gathering: { by: "nothing" }, rows: sorted }] : [];
}

function narrow(rows: readonly ListRow[], choice: ListChoice, { actors }: Dataset): readonly ListRow[] {
  const { query, kind, source } = choice;
  const actor = choice.actor === null ? null : outermost(choice.actor, actors);
  const places = rows.map(({ place }) => place);
  const found = new Set(query.trim() === "" ? places : findPlaces(query, places));
  return rows.filter(
    ({ place, holders, sources }) =>
      found.has(place) &&
      (actor === null || holders.has(actor)) &&
      (kind === null || place.kind === kind) &&
      (source === null || sources.has(source)),
  );
}

function byGovernorate(rows: readonly ListRow[]): ListGroup[] {
  const alike = groupBy(rows, (row) => {
    const gathering = gatheringOf(row);
    return gathering.by === "governorate" ? `in ${gathering.governorate}` : gathering.by;
  });
  const groups = [...alike.values()].map((rows): ListGroup => ({ gathering: gatheringOf(rows[0]), rows }));
  const rank = ({ gathering: { by } }: ListGroup) => ["governorate", "elsewhere", "governorates"].indexOf(by);
  return groups.sort((a, b) => rank(a) - rank(b));
}

function gatheringOf({ place: { kind, within } }: ListRow): Gathering {
  if (isDivision(kind) && within === null) return { by: "governorates" };
  return within === null ? { by: "elsewhere" } : { by: "governorate", governorate: within };
}

/** Newest and most first; those that are alike by name. */
function comparing(order: Exclude<ListOrder, "governorate">, locale: Locale): (a: ListRow, b: ListRow) => number {
  const name = ({ place }: ListRow) => inLanguage(place.names, locale.language);
  const byName = (a: ListRow, b: ListRow) => locale.format.compare(name(a), name(b));
  const newest = ({ newestNews }: ListRow) => newestNews ?? Number.NEGATIVE_INFINITY;
  switch (order) {
    case "name":
      return byName;
    case "change":
      return (a, b) => (newest(a) === newest(b) ? byName(a, b) : newest(b) - newest(a));
    case "excerpts":
      return (a, b) => b.excerpts - a.excerpts || byName(a, b);
  }
}

/** What the rows can be narrowed to, each in the order of its file. */
export interface Narrowings {
  readonly actors: readonly ActorId[];
  readonly kinds: readonly PlaceKindId[];
  readonly sources: readonly ArticleId[];
}

/** The narrowings that leave some row, and those that are chosen. */
export function narrowingsOf(rows: readonly ListRow[], choice: ListChoice, dataset: Dataset): Narrowings {
  const { holders, kinds, sources } = featuresOf(rows);
  return {
    actors: [...dataset.actors.keys()].filter((actor) => holders.has(actor) || actor === choice.actor),
    kinds: [...placeKindsOf(dataset.map).keys()].filter((kind) => kinds.has(kind) || kind === choice.kind),
    sources: [...dataset.articles.keys()].filter((article) => sources.has(article) || article === choice.source),
  };
}

/** What some row has. */
interface Features {
  readonly holders: ReadonlySet<ActorId>;
  readonly kinds: ReadonlySet<PlaceKindId>;
  readonly sources: ReadonlySet<ArticleId>;
}

/** The same for every key that is typed. */
const featuresOf = memoize(
  (rows: readonly ListRow[]): Features => ({
    holders: new Set(rows.flatMap((row) => [...row.holders])),
    kinds: new Set(rows.map(({ place }) => place.kind)),
    sources: new Set(rows.flatMap((row) => [...row.sources])),
  }),
);
