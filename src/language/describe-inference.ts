import { REACH_KM } from "../model/reach.ts";
import type { Locale } from "./locale.ts";

/** What has to stand on a map that shows inferred ground. */
export function describeInference({ words, format }: Locale): string {
  return words.layers.inferred(words.layers.kilometres(format.number(REACH_KM)));
}
