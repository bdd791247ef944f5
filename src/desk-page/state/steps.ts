import type { Operation } from "../../desk/contract/operations.ts";
import { focused, goTo, here } from "./focus.ts";
import { findItem } from "./items.ts";
import { daysOutside, editedRangeOf } from "./range.ts";
import type { DeskState, Step } from "./state.ts";

/** One more step is done, after which the next item is asked about; what was undone is gone. */
export function done(state: DeskState, operations: readonly Operation[], focus?: string): DeskState {
  if (operations.length === 0) return state;
  const steps: readonly Step[] = [...state.steps, operations];
  const after: DeskState = { ...state, steps, undone: [], form: null, saving: { is: "idle" } };
  return focus === undefined ? after : focused(after, focus);
}

/** Back by a step; with none left, the last save is taken back. */
export function undo(state: DeskState): DeskState {
  const last = state.steps.at(-1);
  if (last !== undefined && !isKept(state, last)) {
    const steps = state.steps.slice(0, -1);
    const key = last.map((each) => ("item" in each ? each.item : null)).find((each) => each !== null);
    const after: DeskState = {
      ...state,
      steps,
      undone: [...state.undone, last],
      form: null,
      saving: { is: "idle" },
    };
    return key && findItem(after, key) ? goTo(after, key) : focused(after, here(after));
  }
  if (state.pastSaves.length === 0 || state.saving.is === "taking-back") return state;
  return { ...state, saving: { is: "taking-back", choices: {} }, trouble: null };
}

/** Refusals before a save outlast it, as nothing in the folder tells of them. */
const isKept = ({ pastSaves }: DeskState, step: Step) =>
  pastSaves.some(({ steps }) =>
    step.every((each) => each.do === "refuse" && steps.some((past) => past.includes(each))),
  );

export function widen(state: DeskState): DeskState {
  const outside = daysOutside(state);
  const { first, last } = editedRangeOf(state);
  const days = [first, last, ...outside].sort();
  if (outside.length === 0) return state;
  return done(state, [{ do: "set-range", first: days[0] ?? first, last: days.at(-1) ?? last }], here(state));
}
