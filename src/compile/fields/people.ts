import * as v from "valibot";
import { PATTERNS } from "../../model/actor.ts";
import type { Language } from "../../model/names.ts";
import { actorId, speakerId } from "../../model/schema/id.ts";
import { SPEAKER_KINDS } from "../../model/speaker.ts";
import { described, line, oneOf, optional, perLanguage } from "./field.ts";

const colour = v.pipe(v.string("a colour #rrggbb"), v.regex(/^#[0-9a-f]{6}$/, "a colour #rrggbb in small letters"));

const letter = v.pipe(v.string("a Latin capital"), v.regex(/^[A-Z]$/, "one Latin capital"));

/** The fields of one actor in `actors.yaml`. */
export const actorFields = (languages: readonly Language[]) =>
  v.strictObject(
    {
      id: described(actorId, "The actor's id."),
      ...perLanguage("name", languages, described(line, "The name, as neutral as the sources allow.")),
      colour: optional(colour, "Colour as #rrggbb; needed for an outermost actor, inherited by one within another."),
      pattern: optional(oneOf(PATTERNS), "Pattern that stands beside the colour; an inner actor may inherit it."),
      letter: optional(letter, "Latin capital that stands for the actor; no two outermost actors share one."),
      within: optional(actorId, "The larger actor that this one belongs to."),
      ...perLanguage("note", languages, optional(line, "What a reader should know about the name.")),
    },
    "a mapping of fields",
  );

/** The fields of one speaker in `speakers.yaml`. */
export const speakerFields = (languages: readonly Language[]) =>
  v.strictObject(
    {
      id: described(speakerId, "The speaker's id."),
      ...perLanguage("name", languages, described(line, "The name.")),
      side: optional(actorId, "The actor on whose side the speaker speaks; left out for one who speaks for no side."),
      ...perLanguage("role", languages, optional(line, "One short line that says who that is.")),
      kind: described(oneOf(SPEAKER_KINDS), "What sort of speaker this is."),
    },
    "a mapping of fields",
  );
