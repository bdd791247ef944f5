import { matchLanguage } from "../../model/match-language.ts";
import type { Language } from "../../model/names.ts";

/** The language that the page says its text around an element is in, shadow roots left behind; empty where it says none. */
export function languageAround(element: Element): Language {
  const root = element.getRootNode();
  const outer = element.parentElement?.closest<HTMLElement>("[lang]:not([lang=''])");
  if (outer) return outer.lang;
  return root instanceof ShadowRoot ? root.host.getAttribute("lang") || languageAround(root.host) : "";
}

/** The one of a map's languages that is asked for, else that of the page around an element; null where it has neither. */
export function mapLanguageFor(
  element: Element,
  asked: Language | null,
  languages: readonly Language[],
): Language | null {
  return matchLanguage(asked ?? "", languages) ?? matchLanguage(languageAround(element), languages);
}
