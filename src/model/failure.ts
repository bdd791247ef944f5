import { isUnfetched } from "./import-code.ts";

/** What went wrong on the way to a file or to code: a code for the reader, a detail for the developer. */
export interface Failure {
  readonly problem: "network" | "data" | "broken";
  readonly detail: string;
}

/** What went wrong with code that was imported: where it came and is not understood, or fails as it starts, is no matter of the network. */
export const failureOf = (error: unknown): Failure => ({
  problem: isUnfetched(error) ? "network" : "broken",
  detail: String(error),
});
