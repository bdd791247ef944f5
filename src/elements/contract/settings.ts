/** What can be given beside the map. */
export const CONTROLS = [
  "title",
  "headline",
  "search",
  "display",
  "language",
  "legend",
  "timeline",
  "filters",
  "panel",
  "share",
] as const;

export type Control = (typeof CONTROLS)[number];

/** What the attribute names: controls, and `more` for the button that has the others behind it. */
export const CONTROL_TOKENS = [...CONTROLS, "more"] as const;

export type ControlToken = (typeof CONTROL_TOKENS)[number];

/** What a map on somebody else's page shows where nothing is said: a reader sees the map first, and has the rest on a tap. */
export const USUAL_TOKENS: ReadonlySet<ControlToken> = new Set(["title", "headline", "legend", "timeline", "more"]);

/** Where each control is; what is in neither set is not there. */
export interface Controls {
  /** In view. */
  readonly shown: ReadonlySet<Control>;
  /** Behind one button; the panel comes by itself once a place is opened. */
  readonly behind: ReadonlySet<Control>;
}

/** Whether the map takes gestures for itself, leaves scrolling to the page, or takes none. */
const INTERACTIONS = ["cooperative", "full", "static"] as const;

export type Interaction = (typeof INTERACTIONS)[number];

/** The value of an attribute, and what of its text made no sense. */
export interface Parsed<T> {
  readonly value: T;
  readonly unknown: readonly string[];
}

/** The controls that the tokens name, `all` for every one; the usual ones where there is no attribute or no known token. */
function parseControls(text: string | null): Parsed<Controls> {
  const tokens = (text ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const isAll = tokens.includes("all");
  const named = CONTROL_TOKENS.filter((token) => tokens.includes(token) || (isAll && token !== "more"));
  const known: readonly string[] = [...CONTROL_TOKENS, "all"];
  const unknown = tokens.filter((token) => !known.includes(token));
  return { value: controlsOf(named.length > 0 ? new Set(named) : USUAL_TOKENS), unknown };
}

/** Where the controls are that tokens name. */
function controlsOf(tokens: ReadonlySet<ControlToken>): Controls {
  const shown = CONTROLS.filter((control) => tokens.has(control));
  const behind = tokens.has("more") ? CONTROLS.filter((control) => !tokens.has(control)) : [];
  return { shown: new Set(shown), behind: new Set(behind) };
}

/** Reads the choice that a text names in any case, else the first one. */
function choiceOf<T extends string>(...choices: readonly [T, ...T[]]): (text: string | null) => Parsed<T> {
  return (text) => {
    const found = choices.find((choice) => choice === text?.trim().toLowerCase());
    return { value: found ?? choices[0], unknown: !text || found ? [] : [text] };
  };
}

/** How each attribute is read that says nothing of the view, but of how the map sits on its page. */
const PARSERS = {
  theme: choiceOf("auto", "light", "dark"),
  controls: parseControls,
  interaction: choiceOf(...INTERACTIONS),
  loading: choiceOf("lazy", "eager"),
};

export type SettingName = keyof typeof PARSERS;

export type Settings = { readonly [Name in SettingName]: ReturnType<(typeof PARSERS)[Name]>["value"] };

export const SETTING_NAMES = Object.keys(PARSERS) as readonly SettingName[];

/** What the text of an attribute comes to. */
export function parseSetting<Name extends SettingName>(name: Name, text: string | null): Parsed<Settings[Name]> {
  return PARSERS[name](text) as Parsed<Settings[Name]>;
}

/** What all of them come to where no attribute is there. */
export const USUAL_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, parseSetting(name, null).value]),
) as Settings;
