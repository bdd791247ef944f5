import * as v from "valibot";
import { PATTERNS } from "../actor.ts";
import { SPEAKER_KINDS } from "../speaker.ts";
import { storedEntries } from "./faces.ts";
import { editorsOnly, needed, optional, texts, translations } from "./field.ts";
import { actorId, speakerId } from "./id.ts";
import { line, list, oneOf } from "./text.ts";

const colour = v.pipe(v.string("a colour #rrggbb"), v.regex(/^#[0-9a-f]{6}$/, "a colour #rrggbb in small letters"));

const LETTERS = "one to three letters";
const ownLetter = v.pipe(v.string(LETTERS), v.regex(/^[^\s\d!-/:-@[-`{-~]{1,3}$/, LETTERS));

const CAPITALS = "one to three Latin capitals";
const letter = v.pipe(v.string(CAPITALS), v.regex(/^[A-Z]{1,3}$/, CAPITALS));

/** What only the proposals of `suggest` are made with; it is in no published file. */
const aliases = editorsOnly(list(line), "What texts call it, in any language and form, for `suggest`; not published.");

/** A part of the look of an actor, which one within another inherits when the data is compiled. */
const look = <S extends v.GenericSchema>(schema: S, about: string) =>
  ({ ...optional(schema, about), stored: schema }) as const;

/** The fields of an actor. */
export const ACTOR_FIELDS = {
  id: needed(actorId, "The actor's id."),
  name: texts(line, true, "The name, as neutral as the sources allow."),
  name_inline: texts(
    line,
    false,
    "The name within a sentence, where it is written otherwise there, as in small letters.",
  ),
  short: texts(line, false, "The name in one or two words, where there is little room, as in the key of the map."),
  colour: look(colour, "Colour as #rrggbb; needed for an outermost actor, inherited by one within another."),
  colour_dark: optional(colour, "The same on dark ground, where it should be another than `colour`."),
  pattern: look(oneOf(PATTERNS), "Pattern that stands beside the colour; an inner actor may inherit it."),
  letter: {
    ...optional(
      letter,
      "Latin capital that stands for the actor, or up to three of them where there are more actors than letters; no two outermost actors share them. Left out, colour and pattern alone stand for it.",
    ),
    stored: v.nullish(letter, null),
  },
  letters: translations("letter", ownLetter, "The letter in maps in this language, where it is another than `letter`."),
  within: optional(actorId, "The larger actor that this one belongs to."),
  aliases,
  note: texts(line, false, "What a reader should know about the name."),
};

/** The fields of a speaker. */
export const SPEAKER_FIELDS = {
  id: needed(speakerId, "The speaker's id."),
  name: texts(line, true, "The name."),
  side: optional(actorId, "The actor on whose side the speaker speaks; left out for one who speaks for no side."),
  role: texts(line, false, "One short line that says who that is."),
  kind: needed(oneOf(SPEAKER_KINDS), "What sort of speaker this is."),
  aliases,
};

/** An actor as `map.json` has it. */
export const ACTOR = v.object(storedEntries(ACTOR_FIELDS));

/** A speaker as `map.json` has it. */
export const SPEAKER = v.object(storedEntries(SPEAKER_FIELDS));
