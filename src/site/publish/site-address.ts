import type { MapInfo } from "../../model/dataset.ts";

/** The absolute address of a path of the site; null where the map does not say where it is published. */
export function siteAddress({ url }: MapInfo, path: string): string | null {
  if (url === null) return null;
  return new URL(path, url.endsWith("/") ? url : `${url}/`).href;
}

/** The address if it is an http(s) one; null for any other, so that no link runs a script. */
export function webLinkOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** Where readers report an error, if that is an http(s) address or one of a mailbox. */
export function contactLinkOf({ contact }: MapInfo): string | null {
  return contact?.startsWith("mailto:") ? contact : webLinkOf(contact);
}
