import type { HtmlTagDescriptor } from "vite";
import type { MapInfo } from "../model/dataset.ts";
import { inLanguage } from "../model/names.ts";

/** What the head of the map's page says of it, in the map's first language, before any script runs. */
export function pageHead({ title, disclaimer, languages }: MapInfo): HtmlTagDescriptor[] {
  const first = languages[0] ?? "en";
  return [
    { tag: "title", children: inLanguage(title, first), injectTo: "head" },
    { tag: "meta", attrs: { name: "description", content: inLanguage(disclaimer, first) }, injectTo: "head" },
  ];
}
