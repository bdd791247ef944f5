import type { Ground } from "../../map/ground/ground.ts";
import { decodeGround, GROUND_FILE } from "../../map/ground/ground-file.ts";
import { decodedOr, type Failure, fetchDecoded } from "../fetch-decoded.ts";

/** The published ground below an address, or what went wrong; never rejects, except when the signal aborts it. */
export function loadGround(base: string, signal: AbortSignal): Promise<{ readonly value: Ground } | Failure> {
  const address = new URL(GROUND_FILE, base).href;
  return fetchDecoded(address, signal, (json) => decodedOr(decodeGround(json), "a ground"));
}
