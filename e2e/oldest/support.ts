import type { CompatStatement, Identifier, SupportStatement } from "@mdn/browser-compat-data";
import { OLDEST_BROWSERS } from "../../src/site/app/browsers.ts";

/**
 * The oldest browsers that do not know a feature, each with its version; none for one that the table does not have. What is
 * known only with a prefix counts where that is `prefixed`.
 */
export function missingIn(feature: Identifier | undefined, prefixed = false): string[] {
  const statement: CompatStatement | undefined = feature?.__compat;
  if (!statement) return [];
  return Object.entries(OLDEST_BROWSERS)
    .filter(
      ([browser, version]) => !isSince(statement.support[browser as keyof typeof OLDEST_BROWSERS], version, prefixed),
    )
    .map(([browser, version]) => `${browser} ${version}`);
}

function isSince(support: SupportStatement | undefined, version: string, prefixed: boolean): boolean {
  return [support ?? []].flat().some(({ version_added, version_removed, flags, prefix }) => {
    if (typeof version_added !== "string" || flags || (prefix && !prefixed)) return false;
    return isAtLeast(version, version_added) && !(version_removed && isAtLeast(version, String(version_removed)));
  });
}

/** Whether a version is another one or newer; one that is not out yet is newer than all. */
function isAtLeast(version: string, least: string): boolean {
  if (least === "preview") return false;
  const [one = [], other = []] = [version, least.replace("≤", "")].map((each) => each.split(".").map(Number));
  const index = other.findIndex((part, at) => part !== (one[at] ?? 0));
  return index < 0 || (one[index] ?? 0) > (other[index] ?? 0);
}
