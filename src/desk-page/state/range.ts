import { isWritten } from "../../desk/contract/answers.ts";
import { itemsOf } from "./items.ts";
import type { DeskState } from "./state.ts";

/** The first and last day of the map, as YYYY-MM-DD, with the steps since the last save. */
export function editedRangeOf({ folder, steps }: Pick<DeskState, "folder" | "steps">): { first: string; last: string } {
  const set = steps.flat().filter((each) => each.do === "set-range");
  const last = set.at(-1);
  return last ?? folder?.range ?? { first: "", last: "9999" };
}

/** The days of claims that the map does not have, in order, each once. */
export function daysOutside(state: Pick<DeskState, "folder" | "steps" | "answered">): string[] {
  const { first, last } = editedRangeOf(state);
  const days = itemsOf(state)
    .filter(isWritten)
    .flatMap(({ claim }) => (Array.isArray(claim.between) ? claim.between : [claim.day]))
    .filter((day): day is string => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day));
  return [...new Set(days)].filter((day) => day < first || day > last).sort();
}
