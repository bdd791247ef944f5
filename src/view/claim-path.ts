import type { ClaimId } from "../model/claim.ts";
import type { Language } from "../model/names.ts";

/** Where the page of sources and method in a language is, relative to the site. */
export const sourcesFolder = (language: Language): string => `sources/${language}/`;

/** Where the codebook in a language is, relative to the site. */
export const codebookFolder = (language: Language): string => `codebook/${language}/`;

/** Where a claim stands with its quote on that page, relative to the site; the same whatever becomes of the claim. */
export const claimPath = (claim: ClaimId, language: Language): string => `${sourcesFolder(language)}#claim-${claim}`;
