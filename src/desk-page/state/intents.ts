import type {
  ConflictAnswer,
  DraftAnswer,
  FolderAnswer,
  SavedAnswer,
  SessionAnswer,
} from "../../desk/contract/answers.ts";
import type { FieldValue, NewPlace, Operation } from "../../desk/contract/operations.ts";
import type { DeskEvent } from "../../desk/contract/requests.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { DeskLanguage } from "../words/words.ts";
import type { NewSpeaker } from "./form.ts";
import type { Pane, ServerTrouble, Step, UnsavedWork } from "./state.ts";

/** What an editor asks for, and what the server answers. */
export type DeskIntent =
  | { readonly type: "speak"; readonly lang: DeskLanguage }
  /** A text was pasted or dropped, and the server reads it. */
  | { readonly type: "read" }
  | { readonly type: "open-article"; readonly id: string }
  | { readonly type: "open-draft"; readonly draft: DraftAnswer }
  /** Work that a page before this one left. */
  | { readonly type: "restore"; readonly work: UnsavedWork }
  /** Back to where a text is pasted; what is not saved is lost. */
  | { readonly type: "leave" }
  | { readonly type: "go"; readonly item: string }
  /** The item is the current one; the focus stays where it is. */
  | { readonly type: "turn-to"; readonly item: string }
  | { readonly type: "move"; readonly by: 1 | -1 }
  /** The current item, or all of its sentence. */
  | { readonly type: "accept"; readonly what: "item" | "sentence" }
  | { readonly type: "refuse" }
  | { readonly type: "change"; readonly focus?: string }
  | { readonly type: "select"; readonly words: Stretch | null }
  /** A claim of the selected words; without any, of the sentence of the current item. */
  | { readonly type: "claim-words" }
  | { readonly type: "set-field"; readonly field: string; readonly value: FieldValue }
  /** The form quotes the selected words. */
  | { readonly type: "quote-words" }
  | { readonly type: "describe-place"; readonly place: NewPlace | null }
  | { readonly type: "describe-speaker"; readonly speaker: NewSpeaker | null }
  | { readonly type: "submit-form" }
  | { readonly type: "close-form" }
  | { readonly type: "translate" }
  | { readonly type: "mark-read" }
  | { readonly type: "sign"; readonly reader: string }
  /** Anything that needs no more than to be done. */
  | { readonly type: "do"; readonly operations: readonly Operation[]; readonly focus?: string }
  /** The map's days reach to those that the claims are about. */
  | { readonly type: "widen" }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "look-at"; readonly pane: Pane; readonly target?: string }
  | { readonly type: "focus"; readonly target: string }
  | { readonly type: "help"; readonly isOpen: boolean }
  | { readonly type: "save" }
  | { readonly type: "choose"; readonly key: string; readonly which: "mine" | "disk" }
  | { readonly type: "leave-conflict" }
  | { readonly type: "read-changes" }
  | { readonly type: "told-folder"; readonly folder: FolderAnswer }
  | { readonly type: "asked" }
  | { readonly type: "told-session"; readonly session: SessionAnswer; readonly steps: readonly Step[] }
  | { readonly type: "told-saved"; readonly saved: SavedAnswer }
  | { readonly type: "told-conflict"; readonly conflict: ConflictAnswer }
  | ({ readonly type: "told-refusal" } & ServerTrouble)
  | { readonly type: "told-event"; readonly event: DeskEvent };

/** The intents of a type. */
export type IntentOf<T extends DeskIntent["type"]> = Extract<DeskIntent, { readonly type: T }>;
