import { change, claimWords, describe, quoteWords, setField } from "./fill-form.ts";
import { focused, goTo, here, paneTarget } from "./focus.ts";
import type { DeskIntent } from "./intents.ts";
import { accept, acceptSentence, markRead, move, refuse, submit, translate } from "./judge.ts";
import { choose, leaveConflict, save, toldConflict, toldSaved } from "./saving.ts";
import { type DeskState, openingState } from "./state.ts";
import { done, undo, widen } from "./steps.ts";
import { opened, toldEvent, toldRefusal, toldSession, troubleBut } from "./told.ts";

/** The state that follows; the same object where the intent changes nothing. */
export function reduceDesk(state: DeskState, intent: DeskIntent): DeskState {
  switch (intent.type) {
    case "speak":
      return { ...state, lang: intent.lang };
    case "read":
      return { ...state, isReading: true, trouble: null };
    case "open-article":
      return opened({ ...state, subject: { is: "saved", id: intent.id }, steps: [], since: null });
    case "open-draft":
      return opened({ ...state, subject: { is: "draft", draft: intent.draft }, steps: [], since: null });
    case "restore":
      return opened({ ...state, ...intent.work });
    case "leave": {
      const { folder, mapVersion, focus } = state;
      const fresh = openingState(state.lang, state.reader);
      return focused({ ...fresh, folder, mapVersion, focus }, "paste");
    }
    case "go":
      return goTo(state, intent.item);
    case "turn-to":
      return { ...state, current: intent.item };
    case "move":
      return move(state, intent.by);
    case "accept":
      return intent.what === "item" ? accept(state) : acceptSentence(state);
    case "refuse":
      return refuse(state);
    case "change":
      return change(state, intent.focus);
    case "select":
      return { ...state, selected: intent.words };
    case "claim-words":
      return claimWords(state);
    case "set-field":
      return setField(state, intent.field, intent.value);
    case "quote-words":
      return quoteWords(state);
    case "describe-place":
      return describe(state, { place: intent.place }, "place", intent.place?.id);
    case "describe-speaker":
      return describe(state, { speaker: intent.speaker }, "speaker", intent.speaker?.id);
    case "submit-form":
      return submit(state);
    case "close-form":
      if (state.form === null) return state;
      return focused({ ...state, form: null }, `item:${state.current}`);
    case "translate":
      return translate(state);
    case "mark-read":
      return markRead(state);
    case "sign":
      return { ...state, reader: intent.reader };
    case "do":
      return done(state, intent.operations, intent.focus);
    case "widen":
      return widen(state);
    case "undo":
      return undo(state);
    case "redo": {
      const next = state.undone.at(-1);
      if (next === undefined) return state;
      return { ...state, steps: [...state.steps, next], undone: state.undone.slice(0, -1), saving: { is: "idle" } };
    }
    case "look-at":
      return focused({ ...state, pane: intent.pane }, intent.target ?? paneTarget(state, intent.pane));
    case "focus":
      return focused(state, intent.target);
    case "help":
      return focused({ ...state, isHelpOpen: intent.isOpen }, intent.isOpen ? "help" : here(state));
    case "save":
      return save(state);
    case "choose":
      return choose(state, intent);
    case "leave-conflict":
      return leaveConflict(state);
    case "read-changes":
      return focused({ ...state, changedOnDisk: [], trouble: null }, here(state));
    case "told-folder":
      return { ...state, folder: intent.folder, trouble: troubleBut(state, "folder") };
    case "asked":
      return { ...state, isWorking: true };
    case "told-session":
      return toldSession(state, intent);
    case "told-saved":
      return toldSaved(state, intent);
    case "told-conflict":
      return toldConflict(state, intent);
    case "told-refusal":
      return toldRefusal(state, intent);
    case "told-event":
      return toldEvent(state, intent.event);
  }
}
