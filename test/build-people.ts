import type { Actor } from "../src/model/actor.ts";
import type { Speaker } from "../src/model/speaker.ts";

/** An actor that is called by its id, in plain dark red, with the id's first letter. */
export function buildActor({ id, ...given }: Partial<Actor> & { readonly id: string }): Actor {
  return {
    id,
    names: { ar: id, en: id },
    nameInline: {},
    colour: "#9e1b1b",
    pattern: "solid",
    letter: id.charAt(0).toUpperCase(),
    note: {},
    within: null,
    ...given,
  };
}

/** An organisation that is called by its id and speaks for no side. */
export function buildSpeaker({ id, ...given }: Partial<Speaker> & { readonly id: string }): Speaker {
  return { id, names: { ar: id, en: id }, role: {}, kind: "organisation", side: null, ...given };
}
