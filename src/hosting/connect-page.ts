import type { ConflictMap } from "../elements/conflict-map/conflict-map.ts";
import { directionOf } from "../language/language.ts";
import { parameterText } from "../view/address.ts";
import { attributeOf, type Option, parametersOf } from "../view/option.ts";
import { OPTION_NAMES, OPTIONS } from "../view/options.ts";
import { repairQuery } from "../view/repair-query.ts";
import { speak } from "./first-language.ts";
import { followView } from "./follow-view.ts";

/** How a page differs from the other one that holds nothing but the map. */
export interface PageWays {
  /** The attributes that its address may give beside the options of the view. */
  readonly settings: readonly string[];
  /** Whether its address follows what the map shows. */
  readonly isFollowing: boolean;
}

/** Opens the view that the page's address asks for, and keeps the document as the map says it is. */
export function connectPage(map: ConflictMap, { settings, isFollowing }: PageWays): void {
  const parameters = repairQuery(location.search, location.hash, settings);
  for (const [attribute, text] of attributesIn(parameters, settings)) {
    // The map is in the language around it; told once more, a browser styles all that is in it anew.
    const isSaid = attribute === "lang" && text === document.documentElement.lang;
    if (!isSaid) map.setAttribute(attribute, text);
  }
  map.addEventListener("conflict-map-ready", () => describe(map));
  map.addEventListener("conflict-map-view", () => describe(map));
  if (isFollowing) followView(map);
}

/** The attributes that an address gives, each with its text. */
function attributesIn(parameters: URLSearchParams, settings: readonly string[]): [name: string, text: string][] {
  const options = OPTION_NAMES.map((name): [string, string | null] => {
    const option: Option<unknown> = OPTIONS[name];
    const text = parameterText(parameters, parametersOf(name, option));
    // A flag's attribute says it by being there.
    const isSaid = text !== null && !(option.flag && option.parse(text) === false);
    return [attributeOf(name), isSaid ? text : null];
  });
  const others = settings.map((name): [string, string | null] => [name, parameters.get(name)]);
  return [...options, ...others].filter((pair): pair is [string, string] => pair[1] !== null);
}

/** For screen readers, and for whoever keeps the page as a bookmark. */
function describe(map: ConflictMap): void {
  if (map.view === null) return;
  const { lang } = map.view;
  document.title = map.caption;
  speak({ language: lang, direction: directionOf(lang) });
}
