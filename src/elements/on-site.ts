import { parseUrl } from "../model/parse-url.ts";
/** The address of a path of the site that publishes the data; `base` is that of the data's folder. */
export function onSite(path: string, base: string): string {
  return parseUrl(`../${path}`, base)?.href ?? `../${path}`;
}
