/** What can be given beside the map. */
export const CONTROLS = [
  "title",
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

export type Controls = ReadonlySet<Control>;

/** Whether the map takes gestures for itself, leaves scrolling to the page, or takes none. */
const INTERACTIONS = ["cooperative", "full", "static"] as const;

export type Interaction = (typeof INTERACTIONS)[number];

/** The value of an attribute, and what of its text made no sense. */
export interface Parsed<T> {
  readonly value: T;
  readonly unknown: readonly string[];
}

/** The controls that the tokens name; all of them where there is no attribute or no known token. */
function parseControls(text: string | null): Parsed<Controls> {
  const tokens = (text ?? "").split(/\s+/).filter(Boolean);
  const known = CONTROLS.filter((control) => tokens.includes(control));
  const unknown = tokens.filter((token) => !(CONTROLS as readonly string[]).includes(token));
  return { value: new Set(known.length > 0 ? known : CONTROLS), unknown };
}

/** Reads the choice that a text names, else the first one. */
function choiceOf<T extends string>(...choices: readonly [T, ...T[]]): (text: string | null) => Parsed<T> {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    return { value: found ?? choices[0], unknown: text === null || found ? [] : [text] };
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
