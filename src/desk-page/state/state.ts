import type {
  ConflictAnswer,
  DraftAnswer,
  FolderAnswer,
  RefusalAnswer,
  SavedAnswer,
  SessionAnswer,
  Versions,
} from "../../desk/contract/answers.ts";
import type { Operation } from "../../desk/contract/operations.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { DeskLanguage } from "../words/words.ts";
import type { Form } from "./form.ts";

/** What is worked on: a saved article, or a text that is not saved yet. */
export type Subject =
  | { readonly is: "saved"; readonly id: string }
  | { readonly is: "draft"; readonly draft: DraftAnswer };

/** Operations that are done, and undone, as one. */
export type Step = readonly Operation[];

/** The parts of the page, in the order of the keys that lead to them. */
export const PANES = ["article", "claims", "map"] as const;

export type Pane = (typeof PANES)[number];

/** For each conflict which text stays. */
export type Resolutions = Readonly<Record<string, "mine" | "disk">>;

/** What became of the last wish to save, or to take a save back. */
export type Saving =
  | { readonly is: "idle" }
  | { readonly is: "saving" | "taking-back"; readonly choices: Resolutions }
  | { readonly is: "saved"; readonly saved: SavedAnswer }
  | { readonly is: "taken-back" }
  | {
      readonly is: "conflict";
      /** What the server asked back about. */
      readonly of: "saving" | "taking-back";
      readonly conflict: ConflictAnswer;
      readonly choices: Resolutions;
    };

/** What an editor has done since the last save. */
export interface UnsavedWork {
  readonly subject: Subject | null;
  readonly steps: readonly Step[];
  /** The files of the folder as they were when the first step was done; null until the server has told of them. */
  readonly since: Versions | null;
}

/** What was saved, so that it can be taken back and gone on with. */
export interface PastSave extends UnsavedWork {
  readonly save: number;
}

/** The session as the server knows it, and the steps that it knows of. */
export interface Answered {
  readonly session: SessionAnswer;
  readonly steps: readonly Step[];
}

/** Where the focus goes after the next drawing; another number each time it is asked for. */
export interface FocusWish {
  readonly target: string;
  readonly turn: number;
}

/** All that the page shows follows from it. */
export interface DeskState extends UnsavedWork {
  readonly lang: DeskLanguage;
  readonly folder: FolderAnswer | null;
  /** Undone, the next to be done again last. */
  readonly undone: readonly Step[];
  readonly pastSaves: readonly PastSave[];
  readonly answered: Answered | null;
  readonly isWorking: boolean;
  /** Whether the server reads a text that is no article yet. */
  readonly isReading: boolean;
  /** The key of the item that the keys act on. */
  readonly current: string | null;
  readonly form: Form | null;
  /** The words of the article that are selected. */
  readonly selected: Stretch | null;
  /** The part that a narrow page shows. */
  readonly pane: Pane;
  readonly saving: Saving;
  /** Files that another hand changed since the last save, until the editor has read of it. */
  readonly changedOnDisk: readonly string[];
  /** Of the live map. */
  readonly mapVersion: string;
  readonly mapHasFailed: boolean;
  /** Until what was refused is answered, or the editor has read of it. */
  readonly trouble: ServerTrouble | null;
  readonly isHelpOpen: boolean;
  /** How the editor signs what they have read. */
  readonly reader: string;
  readonly focus: FocusWish;
}

/** What the server refused, or that it does not answer. */
export interface ServerTrouble {
  /** What was asked for. */
  readonly of: "folder" | "text" | "session" | "saving";
  readonly refusal: RefusalAnswer | Silence;
}

/** That the server could not be asked. */
export interface Silence {
  readonly error: "no-answer";
  readonly message: string;
}

export const openingState = (lang: DeskLanguage, reader: string): DeskState => ({
  lang,
  reader,
  folder: null,
  subject: null,
  steps: [],
  since: null,
  undone: [],
  pastSaves: [],
  answered: null,
  isWorking: false,
  isReading: false,
  current: null,
  form: null,
  selected: null,
  pane: "article",
  saving: { is: "idle" },
  changedOnDisk: [],
  mapVersion: "",
  mapHasFailed: false,
  trouble: null,
  isHelpOpen: false,
  focus: { target: "paste", turn: 0 },
});

/** The operations as the server takes them. */
export const operationsOf = ({ steps }: Pick<UnsavedWork, "steps">): Operation[] => steps.flat();

/** Whether there is anything to lose: refusing alone writes nothing, unless the proposal waits in the inbox. */
export function isUnsaved(work: UnsavedWork & Partial<Pick<DeskState, "answered">>): boolean {
  if (work.subject === null) return false;
  const isRefusing = operationsOf(work).every((each) => each.do === "refuse");
  return work.subject.is === "draft" || !isRefusing || (work.answered?.session.changes ?? []).length > 0;
}
