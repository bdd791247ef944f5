import type { Dataset } from "../model/dataset.ts";
import { decodeMap } from "../model/map-file.ts";
import { type Failure, fetchDecoded } from "./fetch-decoded.ts";

/** The data set at an address, or what went wrong; never rejects, except when the signal aborts it. */
export function loadMap(
  address: string,
  signal: AbortSignal,
  fetcher?: typeof fetch,
): Promise<{ readonly value: Dataset } | Failure> {
  const decode = (json: unknown) => {
    const decoded = decodeMap(json);
    return "dataset" in decoded ? { value: decoded.dataset } : decoded;
  };
  return fetchDecoded(address, signal, decode, fetcher);
}
