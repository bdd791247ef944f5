import type { QuoteFiles } from "./core-file.ts";

/** Where the notes of a map are that was opened without them. */
export interface NotesElsewhere {
  /** By the first of their places, in the order of the places. */
  readonly files: QuoteFiles["notes"];
  /** What the files are relative to. */
  readonly base: string;
}
