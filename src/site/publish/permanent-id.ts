import { createHash } from "node:crypto";
import type { MapInfo } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";

/**
 * An absolute IRI that names what is at the path of the site, whatever becomes of the data and wherever the site moves: a UUID
 * that only the path and the map's title in its first language decide.
 */
export function permanentId(path: string, map: MapInfo): string {
  const title = inLanguage(map.title, map.languages[0] ?? "en");
  return `urn:uuid:${uuidOf(`${title}\n${path}`)}`;
}

/** Stands before each name, so that no other program's names give the same UUIDs. */
const NAMESPACE = Buffer.from("7d0c1d5ef5a94a5c9c0b6a3a2f6e4b11", "hex");

/** The UUID of a name (RFC 9562, version 5). */
function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
