import { focused, goTo, here } from "./focus.ts";
import type { IntentOf } from "./intents.ts";
import type { DeskState } from "./state.ts";

/** Asks the server to save, or, where it asked back, to go on with what was chosen; an error that stands in the way is led to. */
export function save(state: DeskState): DeskState {
  const { saving, answered } = state;
  if (saving.is === "conflict") return goOn(state, saving);
  if (saving.is === "saving" || saving.is === "taking-back" || answered === null) return state;
  const { obstacle, issues } = answered.session;
  if (answered.steps === state.steps && obstacle !== null && obstacle !== "nothing-to-save") {
    const first = issues.find(({ severity }) => severity === "error");
    const key = first?.target.item;
    return key ? goTo({ ...state, pane: "claims" }, key) : focused(state, first?.target.field ? "head" : "issues");
  }
  return { ...state, saving: { is: "saving", choices: {} }, trouble: null };
}

type Conflict = Extract<DeskState["saving"], { readonly is: "conflict" }>;

/** What the server asked is done once each of its questions is answered. */
function goOn(state: DeskState, { of, conflict, choices }: Conflict): DeskState {
  const isChosen = conflict.conflicts.every(({ key }) => choices[key] !== undefined);
  return isChosen ? { ...state, saving: { is: of, choices } } : state;
}

export function choose(state: DeskState, { key, which }: IntentOf<"choose">): DeskState {
  const { saving } = state;
  if (saving.is !== "conflict") return state;
  return { ...state, saving: { ...saving, choices: { ...saving.choices, [key]: which } } };
}

export const leaveConflict = (state: DeskState): DeskState =>
  focused({ ...state, saving: { is: "idle" } }, here(state));

export function toldConflict(state: DeskState, { conflict }: IntentOf<"told-conflict">): DeskState {
  const of = state.saving.is === "taking-back" ? "taking-back" : "saving";
  const saving = { is: "conflict" as const, of, conflict, choices: {} } satisfies Conflict;
  return focused({ ...state, isWorking: false, saving }, "conflict");
}

export function toldSaved(state: DeskState, { saved }: IntentOf<"told-saved">): DeskState {
  const isBack = state.saving.is === "taking-back";
  if (isBack) {
    const past = state.pastSaves.at(-1);
    const work = past ? { subject: past.subject, steps: past.steps } : {};
    return {
      ...state,
      ...work,
      since: saved.versions,
      undone: [],
      pastSaves: state.pastSaves.slice(0, -1),
      isWorking: false,
      saving: { is: "taken-back" },
      trouble: null,
    };
  }
  const { subject, steps, since } = state;
  return {
    ...state,
    subject: { is: "saved", id: saved.article },
    undone: [],
    isWorking: false,
    trouble: null,
    steps: [steps.flat().filter((each) => each.do === "refuse")].filter((each) => each.length > 0),
    since: saved.versions,
    pastSaves: [...state.pastSaves, { subject, steps, since, save: saved.save }],
    saving: { is: "saved", saved },
  };
}
