import type { Dataset } from "../model/dataset.ts";
import { decodeMap } from "../model/map-file.ts";

/** What went wrong on the way to a data set: a code for the reader, a detail for the developer. */
export interface Failure {
  readonly problem: "network" | "data";
  readonly detail: string;
}

export type Loaded = { readonly dataset: Dataset } | Failure;

/** The data set at an address; never rejects, except when the signal aborts it. */
export async function loadMap(address: string, signal: AbortSignal, fetcher: typeof fetch = fetch): Promise<Loaded> {
  let text: string;
  try {
    const response = await fetcher(address, { signal });
    if (!response.ok) return { problem: "network", detail: `${address} answered ${response.status}` };
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    return { problem: "network", detail: `${address}: ${String(error)}` };
  }
  try {
    const decoded = decodeMap(JSON.parse(text));
    return "dataset" in decoded ? decoded : { problem: "data", detail: `${address}: ${decoded.problem}` };
  } catch (error) {
    return { problem: "data", detail: `${address}: ${String(error)}` };
  }
}
