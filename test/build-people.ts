import type { Actor } from "../src/model/actor.ts";
import type { Speaker } from "../src/model/speaker.ts";
import type { Plain } from "./id.ts";

/** An actor that is called by its id, in plain dark red, with the id's first letter. */
export function buildActor({ id, ...given }: Partial<Plain<Actor>> & { readonly id: string }): Actor {
  const actor: Plain<Actor> = {
    id,
    names: { ar: id, en: id },
    nameInline: {},
    short: {},
    colour: "#9e1b1b",
    colourDark: null,
    pattern: "solid",
    letter: id.charAt(0).toUpperCase(),
    letters: {},
    note: {},
    within: null,
    ...given,
  };
  return actor as Actor;
}

/** An organisation that is called by its id and speaks for no side. */
export function buildSpeaker({ id, ...given }: Partial<Plain<Speaker>> & { readonly id: string }): Speaker {
  const speaker: Plain<Speaker> = {
    id,
    names: { ar: id, en: id },
    role: {},
    kind: "organisation",
    side: null,
    ...given,
  };
  return speaker as Speaker;
}
