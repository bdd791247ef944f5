import * as v from "valibot";
import { articleId, speakerId } from "../../model/schema/id.ts";
import { language } from "../../model/schema/language.ts";
import { described, line, oneOf, optional, text, webAddress } from "./field.ts";

const PUBLISHED = "YYYY-MM-DD or YYYY-MM-DDTHH:MM, with +HH:MM if the text names it";

const published = v.pipe(
  v.string(PUBLISHED),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/, PUBLISHED),
);

const sha256 = v.pipe(v.string("64 hex digits"), v.regex(/^[0-9a-f]{64}$/, "64 hex digits in small letters"));

/** The fields of the front matter of `articles/ID.md`. */
export const articleFields = () =>
  v.strictObject(
    {
      id: described(articleId, "The article's id, equal to the file's name."),
      publisher: described(speakerId, "The speaker who published it, and who speaks where nobody else is quoted."),
      title: described(line, "The title as the text has it, verbatim."),
      language: described(language, "The language of the text."),
      published: described(published, `When it was published: ${PUBLISHED}; without an offset, the clock as printed.`),
      published_inferred: optional(line, "How that was worked out, where the text does not say."),
      updated: optional(published, "When the text was last updated, in the same form."),
      url: optional(webAddress, "The article's address."),
      translation: optional(oneOf(["machine", "human"]), "Who translated the text itself, if it is a translation."),
      translated_from: optional(line, "What it was translated from."),
      sha256: described(sha256, "Digest of the text below the front matter, as UTF-8."),
      note: optional(text, "Anything else about the article."),
    },
    "a mapping of fields",
  );
