import type { Basemap } from "../../map/ground/ground.ts";
import { decodeGround, GROUND_FILE } from "../../map/ground/ground-file.ts";

/** The published ground, or for the developer what went wrong on the way to it; never rejects, except when the signal aborts it. */
export async function loadGround(
  base: string,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<{ readonly ground: Basemap } | { readonly detail: string }> {
  const address = new URL(GROUND_FILE, base).href;
  try {
    const response = await fetcher(address, { signal });
    if (!response.ok) return { detail: `${address} answered ${response.status}` };
    const ground = decodeGround(await response.json());
    return ground ? { ground } : { detail: `${address} holds no ground` };
  } catch (error) {
    signal.throwIfAborted();
    return { detail: `${address}: ${String(error)}` };
  }
}
