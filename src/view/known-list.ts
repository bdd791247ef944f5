import type { Dataset } from "../model/dataset.ts";
import { placeKindsOf } from "../model/place-kind.ts";
import type { ListChoice, ListWish } from "./list-choice.ts";

/** The choice that is wished, without an actor or an article that the data does not have, or a kind that there is not. */
export function knownList({ actors, articles, map }: Dataset, wish: ListWish): ListChoice {
  const { actor, source } = wish;
  return {
    ...wish,
    kind: wish.kind !== null && placeKindsOf(map).has(wish.kind) ? wish.kind : null,
    actor: actor !== null && actors.has(actor) ? actor : null,
    source: source !== null && articles.has(source) ? source : null,
  };
}
