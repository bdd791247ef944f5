import type { ClaimId } from "../../model/claim.ts";
import type { MapInfo } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { siteAddress } from "./site-address.ts";
import { sourcesFolder } from "./sources/folder.ts";

/**
 * The address of a claim's excerpt on the page of sources, in the map's first language unless another is named; relative to
 * the site where the map does not say where it is published.
 */
export function claimAddress(claim: ClaimId, map: MapInfo, language: Language | undefined = map.languages[0]): string {
  const path = `${language === undefined ? "sources/" : sourcesFolder(language)}#claim-${claim}`;
  return siteAddress(map, path) ?? path;
}
