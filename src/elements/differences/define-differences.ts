import { define } from "../define.ts";
import { Differences } from "./differences.ts";

/** Registers the list of what differs between two days, if it is not registered yet. */
export function defineDifferences(): void {
  define({ "conflict-map-differences": Differences });
}
