import type { DeskState } from "./state.ts";

export const focused = (state: DeskState, target: string): DeskState => ({
  ...state,
  focus: { target, turn: state.focus.turn + 1 },
});

/** Where the focus belongs when nothing else is asked for. */
export const here = ({ current, subject }: DeskState) => {
  if (subject === null) return "paste";
  return current === null ? "pane:claims" : `item:${current}`;
};

export const paneTarget = (state: DeskState, pane: DeskState["pane"]) =>
  pane === "claims" && state.current !== null ? `item:${state.current}` : `pane:${pane}`;

export function goTo(state: DeskState, key: string): DeskState {
  return focused({ ...state, current: key, form: null }, `item:${key}`);
}
