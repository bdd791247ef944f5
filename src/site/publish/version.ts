import { citedHash } from "../../model/cited-hash.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { newestDay } from "../../model/newest-day.ts";

/** The version of a data set by Semantic Versioning: the newest day of what it says, and its hash: `2024.12.8+7f351928ecab`. */
export function versionOf(dataset: Dataset): string {
  const numbers = isoDay(newestDay(dataset)).split("-").map(Number);
  return `${numbers.join(".")}+${citedHash(dataset)}`;
}
