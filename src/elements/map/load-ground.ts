import type { NamedGround } from "../../map/ground/ground.ts";
import { decodeGround, GROUND_FILE } from "../../map/ground/ground-file.ts";
import { decodedOr, type Failure, fetchDecoded } from "../fetch-decoded.ts";

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

/** The ground published at the base, or what went wrong; never rejects, except when the signal aborts it. */
export function loadGround(
  base: string,
  signal: AbortSignal,
  fetcher?: typeof fetch,
): Promise<{ readonly value: NamedGround } | Failure> {
  const address = new URL(GROUND_FILE, base).href;
  const ahead = AHEAD.get(address);
  AHEAD.delete(address);
  const decode = (json: unknown) => decodedOr(decodeGround(json), "a ground");
  return fetchDecoded(address, signal, decode, ahead ? () => ahead : fetcher);
}
