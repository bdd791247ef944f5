import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dataset } from "../../model/dataset.ts";

/** Hex digest of all that a data set says, the order of its records included and that of their fields not. */
export function hashOf(content: Omit<Dataset, "hash">): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content, canonical))));
}

function canonical(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
