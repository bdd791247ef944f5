import type { PropertyValues } from "lit";
import type { Language } from "../../model/names.ts";
import { attributeOf } from "../../view/option.ts";
import { OPTION_NAMES, OPTIONS, type OptionName } from "../../view/options.ts";
import type { SetIntent } from "../../view/state.ts";
import { parseSetting, SETTING_NAMES, type SettingName, type Settings, USUAL_SETTINGS } from "../contract/settings.ts";
import { mapLanguageFor } from "./language-around.ts";
import type { OpenedMap } from "./map-loader.ts";
import { nonsenseIn, type OptionProperties, requestedBy, textOf } from "./options-element.ts";
import type { Session } from "./session.ts";
import type { Trouble } from "./trouble.ts";
import type { ViewHolder } from "./view-holder.ts";

/** An element with the attributes of a map. */
type Attributed = HTMLElement & OptionProperties & { readonly [Name in SettingName]: string | null };

/** Reads what the attributes of a map say of its view, and of how it sits on its page, and complains of what makes no sense. */
export class MapAttributes {
  #settings = USUAL_SETTINGS;

  constructor(
    private readonly host: Attributed,
    private readonly holder: ViewHolder,
    private readonly trouble: Trouble,
  ) {}

  /** How the map sits on its page. */
  get settings(): Settings {
    return this.#settings;
  }

  /** Takes in those that changed. */
  read(changed: PropertyValues): void {
    for (const name of OPTION_NAMES) if (changed.has(name)) this.#read(name);
    for (const name of SETTING_NAMES) if (changed.has(name)) this.#readSetting(name);
  }

  /** Complains of what is asked for that a map does not have, by default in all of them. */
  complainOfUnmet(session: Session, requested = requestedBy(this.host)): void {
    for (const [name, text] of session.unmetBy(requested)) this.trouble.complain(attributeOf(name), text);
  }

  /** Where a property says nothing of the view, or nothing that makes sense, the map decides. */
  #read(name: OptionName): void {
    const text = textOf(this.host[name]);
    const value = text === null ? null : OPTIONS[name].parse(text);
    if (text !== null && value === null) this.trouble.complain(attributeOf(name), text);
    for (const part of nonsenseIn(name, text)) this.trouble.complain(attributeOf(name), part);
    const { opened } = this.holder;
    if (!opened) return;
    if (value !== null) this.complainOfUnmet(opened.session, { [name]: value });
    const asked = this.#wanted(name, value, opened);
    this.holder.ask({ type: "set", option: name, value: asked } as SetIntent);
  }

  /** What is asked for of an option, else what the map shows by itself; the language is that of the page, if the map has it. */
  #wanted(name: OptionName, value: unknown, { session, view }: OpenedMap): unknown {
    const { languages } = session.dataset.map;
    const own = name === "lang" ? mapLanguageFor(this.host, value as Language | null, languages) : value;
    return own ?? session.initial(name, view);
  }

  #readSetting(name: SettingName): void {
    const { value, unknown } = parseSetting(name, textOf(this.host[name]));
    this.#settings = { ...this.#settings, [name]: value };
    if (unknown.length > 0) this.trouble.complain(name, unknown.join(", "));
  }
}
