import type { Dataset } from "../model/dataset.ts";
import { decodeMap } from "../view/map-file.ts";
import type { ProblemCode } from "../view/words/words.ts";

/** A data set, or what went wrong on the way to it: a code for the reader, a detail for the developer. */
export type Loaded = { readonly dataset: Dataset } | { readonly problem: ProblemCode; readonly detail: string };

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
