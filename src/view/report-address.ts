import { parseUrl } from "../model/parse-url.ts";
/**
 * Where to report an error about a claim: the map's contact with the claim's address, in the body of a mail, or as the parameter
 * `about` of a page. Null where the map names no contact that can be followed.
 */
export function reportAddress(contact: string | null, claim: string): string | null {
  const address = contact === null ? null : parseUrl(contact);
  if (contact === null || address === null) return null;
  switch (address.protocol) {
    case "mailto:":
      // A mail program shows a plus sign as it is.
      return `${contact}${contact.includes("?") ? "&" : "?"}body=${encodeURIComponent(claim)}`;
    case "https:":
    case "http:":
      address.searchParams.set("about", claim);
      return address.href;
    default:
      return null;
  }
}
