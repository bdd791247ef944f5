import type { ClaimFields } from "./contract/operations.ts";

/** What becomes of a record of a file of the data folder. */
export interface RecordChange {
  /** The file, relative to the data folder. */
  readonly file: string;
  /** What tells it apart in its file: an id, or the day of a headline; empty where the file has one record. */
  readonly record: string;
  readonly how: "add" | "change" | "remove";
  /** All fields of an added record; those that change of another, null where one is taken out. */
  readonly fields: ClaimFields;
  /** What stands below the head of an added article. */
  readonly body?: string;
}
