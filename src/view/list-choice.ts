import { LIST_ORDERS, type ListOrder } from "../language/words/choices.ts";
import type { ActorId } from "../model/actor.ts";
import type { ArticleId } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { asId, type Id } from "../model/id.ts";
import { placeKindsOf } from "../model/place-kind.ts";

/** Which places the list has, and in which order. */
export interface ListChoice {
  /** As it was typed; empty for every name. */
  readonly query: string;
  readonly order: ListOrder;
  /** Only places that somebody says this actor held on any day, so that the rows stay while the day changes; null for all. */
  readonly actor: ActorId | null;
  /** Only places of this kind; null for all. */
  readonly kind: string | null;
  /** Only places that this article speaks of; null for all. */
  readonly source: ArticleId | null;
}

/** Every place, in groups by governorate. */
export const WHOLE_LIST: ListChoice = { query: "", order: "governorate", actor: null, kind: null, source: null };

/** The names of the parts in addresses. */
const PARAMETERS = { query: "q", order: "sort", actor: "actor", kind: "kind", source: "source" } as const;

/** The parameter of an address that says what the list is searched for, as it was typed. */
export const LIST_QUERY = PARAMETERS.query;

/** Every parameter of an address that says something of the list. */
export const LIST_PARAMETERS: readonly string[] = Object.values(PARAMETERS);

/** Whether some places may be left out. */
export function isNarrowed({ query, actor, kind, source }: ListChoice): boolean {
  return query.trim() !== "" || actor !== null || kind !== null || source !== null;
}

/** The choice that a query string makes, whether or not the map has what it names; what it leaves open is as in the whole list. */
export function parseList(text: string): ListChoice {
  const parameters = new URLSearchParams(text);
  const given = (key: keyof ListChoice) => parameters.get(PARAMETERS[key]) || null;
  return {
    query: given("query") ?? WHOLE_LIST.query,
    order: LIST_ORDERS.find((order) => order === given("order")) ?? WHOLE_LIST.order,
    actor: idNamed(given("actor")),
    kind: given("kind"),
    source: idNamed(given("source")),
  };
}

/** The orders that a query string names and the list does not have. */
export function unknownOrders(text: string): readonly string[] {
  const order = new URLSearchParams(text).get(PARAMETERS.order);
  return order && !LIST_ORDERS.some((each) => each === order) ? [`${PARAMETERS.order}=${order}`] : [];
}

const idNamed = <I extends Id<string>>(text: string | null) => (text === null ? null : asId<I>(text));

/** The query string that makes the choice, without what is as in the whole list; null for the whole list. */
export function writeList(choice: ListChoice): string | null {
  const parameters = new URLSearchParams();
  for (const [key, name] of Object.entries(PARAMETERS)) {
    const value = choice[key as keyof ListChoice];
    if (value !== null && value !== WHOLE_LIST[key as keyof ListChoice]) parameters.append(name, value);
  }
  return `${parameters}` || null;
}

/** The choice without an actor or an article that the data does not have, or a kind that there is not. */
export function settleList(asked: ListChoice, { actors, articles, map }: Dataset): ListChoice {
  const { actor, kind, source } = asked;
  return {
    ...asked,
    actor: actor !== null && actors.has(actor) ? actor : null,
    kind: kind !== null && placeKindsOf(map).has(kind) ? kind : null,
    source: source !== null && articles.has(source) ? source : null,
  };
}
