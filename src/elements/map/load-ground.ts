import type { NamedGround } from "../../map/ground/ground.ts";
import { decodeGround, GROUND_FILE } from "../../map/ground/ground-file.ts";
import type { Failure } from "../../model/failure.ts";
import { decodedOr, fetchDecoded } from "../fetch-decoded.ts";
import { groundMarkup, readGround } from "./page-ground.ts";

type LoadedGround = { readonly value: NamedGround } | Failure;

/** Grounds that were asked for before they are needed, by address. */
const AHEAD = new Map<string, Promise<LoadedGround>>();

/** Asks for the ground published at the base, and reads it, so that it is there as soon as the data; not where the page has it. */
export function askForGround(base: string): void {
  const address = new URL(GROUND_FILE, base).href;
  if (groundMarkup(address)) return;
  AHEAD.set(address, fetchGround(address, new AbortController().signal));
}

/** What the page itself has of the ground published at the base; null where it has nothing. */
export function groundOnPage(base: string): NamedGround | null {
  const markup = groundMarkup(new URL(GROUND_FILE, base).href);
  return markup && readGround(markup);
}

/** The ground published at the base, or what went wrong; never rejects, except when the signal aborts it. What was asked for ahead comes all the same. */
export function loadGround(base: string, signal: AbortSignal, fetcher?: typeof fetch): Promise<LoadedGround> {
  const address = new URL(GROUND_FILE, base).href;
  const ahead = AHEAD.get(address);
  AHEAD.delete(address);
  return ahead ?? fetchGround(address, signal, fetcher);
}

const fetchGround = (address: string, signal: AbortSignal, fetcher?: typeof fetch) =>
  fetchDecoded(address, signal, (json) => decodedOr(decodeGround(json), "a ground"), fetcher);
