import type { RawActor, Records } from "../../compile/sources/records.ts";
import type { Entry } from "../../compile/sources/shape.ts";
import { PATTERNS } from "../../model/actor.ts";
import type { Language } from "../../model/names.ts";
import { fold } from "../../text/fold.ts";
import { idFor } from "./ids.ts";

/** An actor to be added to `actors.yaml`. */
export interface NewActor {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly pattern: string;
}

const COLOURS = ["#8c510a", "#01665e", "#762a83", "#c51b7d", "#b2182b", "#1b7837", "#4d4d4d", "#e08214"];

/** The actors of a map, and those that rows add to it. */
export class Cast {
  readonly added: NewActor[] = [];
  readonly #byName = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #looks = new Set<string>();

  constructor(actors: Records<Entry<RawActor>>, languages: readonly Language[]) {
    for (const { fields } of actors.entries) {
      const { id, colour, pattern } = fields;
      if (id === undefined) continue;
      this.#ids.add(id);
      this.#looks.add(`${colour} ${pattern}`);
      const names = languages.flatMap((tag) =>
        ["name", "name_inline", "short"].map((each) => Reflect.get(fields, `${each}_${tag}`)),
      );
      for (const name of [id, ...names]) if (typeof name === "string") this.#name(name, id);
    }
  }

  #name(name: string, id: string): void {
    const key = fold(name);
    if (key !== "" && !this.#byName.has(key)) this.#byName.set(key, id);
  }

  /** Whether the map has an actor of that id. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The id of the actor that is called so; null where the map has none. */
  find(name: string): string | null {
    return this.#byName.get(fold(name)) ?? null;
  }

  /** The same; one that the map does not have is added, with a look of its own. */
  findOrAdd(name: string): string {
    const known = this.find(name);
    if (known !== null) return known;
    const id = idFor(name, "actor", this.#ids);
    const look = this.#freeLook();
    this.added.push({ id, name, ...look });
    this.#ids.add(id);
    this.#name(name, id);
    return id;
  }

  #freeLook(): { readonly colour: string; readonly pattern: string } {
    const all = PATTERNS.flatMap((pattern) => COLOURS.map((colour) => ({ colour, pattern })));
    const free = all.find(({ colour, pattern }) => !this.#looks.has(`${colour} ${pattern}`)) ?? {
      colour: "#4d4d4d",
      pattern: "solid",
    };
    this.#looks.add(`${free.colour} ${free.pattern}`);
    return free;
  }
}
