import { define } from "../define.ts";
import { List } from "./list.ts";
import { ListKey } from "./list-key.ts";
import { ListTools } from "./list-tools.ts";
import { Matrix } from "./matrix.ts";

/** Registers the list and its parts, as far as they are not registered yet. */
export function defineList(): void {
  define({
    "conflict-map-list": List,
    "conflict-map-list-key": ListKey,
    "conflict-map-list-tools": ListTools,
    "conflict-map-matrix": Matrix,
  });
}
