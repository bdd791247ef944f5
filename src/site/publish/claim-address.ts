import type { ClaimId } from "../../model/claim.ts";
import type { MapInfo } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { claimPath } from "../../view/claim-path.ts";
import { siteAddress } from "./site-address.ts";

/**
 * The address that leads to a claim with its quote, in the map's first language where none is given: absolute where the map
 * says where it is published, else relative to the site.
 */
export function claimAddress(claim: ClaimId, map: MapInfo, language: Language = map.languages[0] ?? "en"): string {
  const path = claimPath(claim, language);
  return siteAddress(map, path) ?? path;
}
