import { knownOn } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { type Change, changesByDay } from "./changes.ts";
import { type Chronicle, chronicleOf } from "./chronicle.ts";
import { sameHold } from "./control.ts";
import { COUNT_ALL } from "./filter.ts";

/** A change, and when it could first be read of. */
export interface KnownChange extends Change {
  /** The first day, from that of the change on, on which what was published by then shows the same hold beginning on the same day. */
  readonly knownOn: Day;
}

/**
 * The changes of the chronicle that everyone's word adds up to, by their day, places on the map first.
 * Cost: one chronicle for each day on which an article or, later than that, a change came.
 */
export function knownChanges(dataset: Dataset): readonly KnownChange[] {
  const changes = [...changesByDay(chronicleOf(dataset), dataset).values()].flat();
  const editions = editionsOf(dataset, changes);
  return changes.map((change) => {
    const edition = editions.find(({ asOf, chronicle }) => asOf >= change.spell.first && shows(chronicle, change));
    if (!edition) throw new Error(`no article makes the change of ${change.place} on day ${change.spell.first} known`);
    return { ...change, knownOn: edition.asOf };
  });
}

interface Edition {
  readonly asOf: Day;
  readonly chronicle: Chronicle;
}

/** What was known on each day that something may have become known, the first day first. */
function editionsOf(dataset: Dataset, changes: readonly Change[]): Edition[] {
  const published = [...dataset.articles.values()].map(knownOn);
  const begun = changes.map(({ spell }) => spell.first).filter((day) => published.some((each) => each < day));
  const days = [...new Set([...published, ...begun])].sort((a, b) => a - b);
  return days.map((asOf) => ({ asOf, chronicle: chronicleOf(dataset, { ...COUNT_ALL, asOf }) }));
}

function shows(chronicle: Chronicle, { place, spell }: Change): boolean {
  const spells = chronicle.get(place)?.spells ?? [];
  return spells.some(({ first, changed, control }) => {
    return changed && first === spell.first && sameHold(control, spell.control);
  });
}
