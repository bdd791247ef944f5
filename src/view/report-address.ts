/**
 * Where to report an error about a claim: the map's contact with the claim's address, in the body of a mail, or as the parameter
 * `about` of a page. Null where the map names no contact that can be followed.
 */
export function reportAddress(contact: string | null, claim: string): string | null {
  if (contact === null || !URL.canParse(contact)) return null;
  const address = new URL(contact);
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
