import { AREA_DAYS, AREA_HEAD, areaFolder } from "./area-layer.ts";
import { BASE_FOLDER } from "./base-folder.ts";

/** The base folder with a layer of areas, a file a day. */
export function readAreaFolder(head = AREA_HEAD, days = AREA_DAYS): Map<string, string> {
  return new Map([...BASE_FOLDER, ...areaFolder(head, days)]);
}
