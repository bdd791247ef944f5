import { LIST_ORDERS, type ListOrder } from "../language/words/choices.ts";
import type { ActorId } from "../model/actor.ts";
import type { ArticleId } from "../model/article.ts";
import type { PlaceKindId } from "../model/place-kind.ts";

/** Which places the list has, and in which order. */
export interface ListChoice {
  /** As it was typed; empty for every name. */
  readonly query: string;
  readonly order: ListOrder;
  /** Only places that somebody says this actor held on any day, so that the rows stay while the day changes; null for all. */
  readonly actor: ActorId | null;
  readonly kind: PlaceKindId | null;
  /** Only places that this article speaks of; null for all. */
  readonly source: ArticleId | null;
}

/** A choice as an address makes it: it may name what the map does not have. */
export interface ListWish extends Omit<ListChoice, "kind"> {
  readonly kind: string | null;
}

/** Every place, in groups by governorate. */
export const WHOLE_LIST: ListChoice = { query: "", order: "governorate", actor: null, kind: null, source: null };

/** Whether some places may be left out. */
export function isNarrowed({ query, actor, kind, source }: ListChoice): boolean {
  return query.trim() !== "" || actor !== null || kind !== null || source !== null;
}

export function sameList(a: ListWish, b: ListWish): boolean {
  return Object.entries(a).every(([key, value]) => b[key as keyof ListChoice] === value);
}

/** The names of the choices in addresses. */
const PARAMETERS = { query: "q", order: "sort", actor: "actor", kind: "kind", source: "source" } as const;

/** The choice that the parameters of an address make; what they leave open is as in the whole list. */
export function readList(parameters: URLSearchParams): ListWish {
  const given = (key: keyof ListChoice) => parameters.get(PARAMETERS[key]) || null;
  return {
    query: given("query") ?? WHOLE_LIST.query,
    order: LIST_ORDERS.find((order) => order === given("order")) ?? WHOLE_LIST.order,
    actor: given("actor"),
    kind: given("kind"),
    source: given("source"),
  };
}

/** The parameters that make the choice, each with its name; null where it is as in the whole list. */
export function listParameters(choice: ListWish): [name: string, value: string | null][] {
  return Object.entries(PARAMETERS).map(([key, name]) => {
    const value = choice[key as keyof ListChoice];
    return [name, value === WHOLE_LIST[key as keyof ListChoice] ? null : value];
  });
}
