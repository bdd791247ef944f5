import type { Item, SessionAnswer } from "../../desk/contract/answers.ts";
import type { DeskState, Step } from "./state.ts";

/**
 * The state with the keys that a new answer gives to items of the last one: a proposal has another key once its day is another,
 * as when the editor says when the article was published, and what was done to it still counts.
 */
export function renamed(state: DeskState, session: SessionAnswer): DeskState {
  const before = state.answered?.session.items ?? [];
  const kept = new Set(session.items.map(({ key }) => key));
  const byTrace = new Map(session.items.map((item) => [traceOf(item), item.key]));
  const names = new Map(
    before
      .filter(({ key, origin }) => origin === "proposal" && !kept.has(key))
      .flatMap((item) => [[item.key, byTrace.get(traceOf(item))] as const]),
  );
  if (![...names.values()].some(Boolean)) return state;
  const keyOf = (key: string) => names.get(key) ?? key;
  const inStep = (step: Step): Step =>
    step.map((each) => ("item" in each ? { ...each, item: keyOf(each.item) } : each));
  const { current, form } = state;
  return {
    ...state,
    ...{ steps: state.steps.map(inStep), undone: state.undone.map(inStep) },
    ...{ current: current && keyOf(current), form: form && { ...form, item: keyOf(form.item) } },
  };
}

/** What stays of a proposal whatever its day: its rule, and the words that made it. */
const traceOf = ({ rule, evidence, words, origin }: Item): string =>
  origin === "proposal"
    ? JSON.stringify([rule, evidence.filter(({ what }) => what === "trigger" || what === "place"), words.place])
    : "";
