import type { ViewState } from "../../view/state.ts";

/**
 * Fetches and registers the parts that not every view needs: those of a place when one is open or pointed at, so that a
 * click finds them there, and the comparison of two days. Rejects where the code of what the view shows cannot be had.
 */
export async function fetchParts({ place, pointed, since }: ViewState): Promise<void> {
  if (place !== null) await fetchPlace();
  else if (pointed !== null) await fetchPlace().catch(() => {});
  if (since !== null) (await import("../differences/define-differences.ts")).defineDifferences();
}

async function fetchPlace(): Promise<void> {
  (await import("../panel/define-place.ts")).definePlace();
}
