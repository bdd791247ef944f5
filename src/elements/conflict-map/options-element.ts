import { LitElement, type PropertyDeclaration } from "lit";
import type { RequestedView } from "../../view/address.ts";
import { attributeOf, type Option } from "../../view/option.ts";
import { type FlagOption, OPTION_NAMES, OPTIONS, type OptionName } from "../../view/options.ts";

/** A property for each option: its text, null where nothing is said, or whether it is said. HTML gives every element a `lang`. */
export type OptionProperties = { [Name in Exclude<OptionName, FlagOption | "lang">]: string | null } & {
  [Name in FlagOption]: boolean;
} & { lang: string };

const isFlag = (name: OptionName): boolean => (OPTIONS[name] as Option<unknown>).flag === true;

/** Whether an attribute says its flag; a text that makes no sense stays as it is, to be complained of. */
function flagSaid(name: OptionName, text: string | null): unknown {
  if (text === null) return false;
  return text === "" || text === attributeOf(name) || (OPTIONS[name].parse(text.trim()) ?? text);
}

/** Where nothing is said. */
const BLANK = Object.fromEntries(OPTION_NAMES.map((name) => [name, isFlag(name) ? false : null]));

/** The class, typed with the properties that it makes of the table of options. */
type OptionsElementClass = Omit<typeof LitElement, "prototype"> & (new () => LitElement & OptionProperties);

/** An element with an attribute and a property for each option of a view. */
export const OptionsElement = class extends LitElement {
  static override readonly properties = Object.fromEntries(
    OPTION_NAMES.map((name): [string, PropertyDeclaration] => [
      name,
      {
        attribute: attributeOf(name),
        ...(isFlag(name) && { converter: { fromAttribute: (text) => flagSaid(name, text) } }),
      },
    ]),
  );

  constructor() {
    super();
    Object.assign(this, BLANK, { lang: "" });
  }
} as unknown as OptionsElementClass;

/** The text of what a property says, to which a framework may have given a value of any type; null where it says nothing. */
export const textOf = (said: unknown): string | null => (said ? String(said) : null);

/** The parts of the text of an option that make no sense, where the rest of it does. */
export function nonsenseIn(name: OptionName, text: string | null): readonly string[] {
  const option: Option<unknown> = OPTIONS[name];
  return (text !== null && option.nonsenseIn?.(text)) || [];
}

/** What the properties ask for, without what makes no sense. */
export function requestedBy(properties: OptionProperties): RequestedView {
  return Object.fromEntries(
    OPTION_NAMES.flatMap((name) => {
      const text = textOf(properties[name]);
      const value = text === null ? null : OPTIONS[name].parse(text);
      return value === null ? [] : [[name, value]];
    }),
  );
}
