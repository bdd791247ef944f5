import { decodeCore, isCore } from "../model/core/core-file.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Failure } from "../model/failure.ts";
import { decodeMap } from "../model/map-file.ts";
import { type Decoded, fetchDecoded } from "./fetch-decoded.ts";
import { QuoteStore } from "./quotes/quote-store.ts";

/**
 * The data set at an address, or what went wrong; never rejects, except when the signal aborts it. Where a map that was large
 * is no longer, its `map.json` comes in the place of the core that is gone.
 */
export async function loadMap(
  address: string,
  signal: AbortSignal,
  fetcher?: typeof fetch,
): Promise<{ readonly value: Dataset } | Failure> {
  const decode = (json: unknown) => (isCore(json) ? openCore(json, address) : decodeWhole(json));
  const loaded = await fetchDecoded(address, signal, decode, fetcher);
  const whole = address.replace(/map-core\.json$/, "map.json");
  const isGone = "detail" in loaded && / answered (?:404|410)$/.test(loaded.detail) && whole !== address;
  return isGone ? fetchDecoded(whole, signal, decodeWhole, fetcher) : loaded;
}

function decodeWhole(json: unknown): Decoded<Dataset> {
  const decoded = decodeMap(json);
  return "dataset" in decoded ? { value: decoded.dataset } : decoded;
}

function openCore(json: unknown, address: string): Decoded<Dataset> {
  const core = decodeCore(json);
  if ("problem" in core) return core;
  const { dataset, without, files } = core;
  const aliases = files.aliases === null ? undefined : { file: files.aliases, base: address };
  const spelled = { ...dataset, aliases };
  if (files.notes.length > 0) return { value: { ...spelled, notes: { files: files.notes, base: address } } };
  return { value: { ...spelled, quotes: new QuoteStore({ dataset, without, files, base: address }) } };
}
