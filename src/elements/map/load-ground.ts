import type { NamedGround } from "../../map/ground/ground.ts";
import { decodeGround, GROUND_FILE } from "../../map/ground/ground-file.ts";

/** Answers that were asked for before they are needed, by address. */
const AHEAD = new Map<string, Promise<Response>>();

/** Asks for the ground published at the base, so that it comes together with the data. */
export function askForGround(base: string): void {
  const address = new URL(GROUND_FILE, base).href;
  const asked = fetch(address);
  // What goes wrong is told to whoever needs the answer.
  asked.catch(() => {});
  AHEAD.set(address, asked);
}

/** The published ground, or for the developer what went wrong on the way to it; never rejects, except when the signal aborts it. */
export async function loadGround(
  base: string,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<{ readonly ground: NamedGround } | { readonly detail: string }> {
  const address = new URL(GROUND_FILE, base).href;
  try {
    const ahead = AHEAD.get(address);
    AHEAD.delete(address);
    const response = await (ahead ?? fetcher(address, { signal }));
    signal.throwIfAborted();
    if (!response.ok) return { detail: `${address} answered ${response.status}` };
    const ground = decodeGround(await response.json());
    return ground ? { ground } : { detail: `${address} holds no ground` };
  } catch (error) {
    signal.throwIfAborted();
    return { detail: `${address}: ${String(error)}` };
  }
}
