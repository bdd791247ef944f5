import type { RawSpeaker, Records } from "../../compile/sources/records.ts";
import type { Entry } from "../../compile/sources/shape.ts";
import type { Language } from "../../model/names.ts";
import { fold } from "../../text/fold.ts";
import { idFor } from "./ids.ts";

/** A speaker to be added to `speakers.yaml`. */
export interface AddedSpeaker {
  readonly id: string;
  readonly name: string;
  /** The actor on whose side they speak; null where the map has none such. */
  readonly side: string | null;
}

/** The speakers of a map, and those that rows add to it. */
export class Speakers {
  readonly added: AddedSpeaker[] = [];
  readonly #byName = new Map<string, string>();
  readonly #ids = new Set<string>();

  constructor(speakers: Records<Entry<RawSpeaker>>, languages: readonly Language[]) {
    for (const { fields } of speakers.entries) {
      const { id } = fields;
      if (id === undefined) continue;
      this.#ids.add(id);
      for (const tag of languages) {
        const name: unknown = Reflect.get(fields, `name_${tag}`);
        if (typeof name === "string" && !this.#byName.has(fold(name))) this.#byName.set(fold(name), id);
      }
    }
  }

  /** The id of the speaker of that name, who is added where there is none; null without a name. */
  find(name: string, side: string | null): string | null {
    const key = fold(name);
    if (key === "") return null;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const id = idFor(name, "speaker", this.#ids);
    this.added.push({ id, name, side });
    this.#ids.add(id);
    this.#byName.set(key, id);
    return id;
  }
}
