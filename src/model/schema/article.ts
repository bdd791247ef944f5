import * as v from "valibot";
import { language } from "./codes.ts";
import { day, timeText } from "./day.ts";
import { embargoUntil } from "./embargo.ts";
import { storedEntries } from "./faces.ts";
import { editorsOnly, needed, optional, texts, translations } from "./field.ts";
import { articleId, speakerId } from "./id.ts";
import { httpAddress, line, oneOf, text, webAddress } from "./text.ts";

const published = timeText("YYYY-MM-DD or YYYY-MM-DDTHH:MM, with +HH:MM if the text names it");

/** A day and, where it is known, the clock as printed. */
export const instant = v.object({
  day,
  time: v.nullable(v.pipe(v.string("HH:MM"), v.regex(/^\d{2}:\d{2}$/, "HH:MM"))),
});

const DIGEST = "64 hex digits in small letters";
const sha256 = v.pipe(v.string("64 hex digits"), v.regex(/^[0-9a-f]{64}$/, DIGEST));

/** The fields of an article. */
export const ARTICLE_FIELDS = {
  id: needed(articleId, "The article's id, equal to the file's name."),
  publisher: needed(speakerId, "The speaker who published it, and who speaks where nobody else is quoted."),
  title: needed(line, "The title as the text has it, verbatim."),
  title_translation: translations("title", line, "The title, translated; for readers of other languages."),
  language: needed(language, "The language of the text."),
  published: {
    ...needed(
      published,
      "When it was published: YYYY-MM-DD or YYYY-MM-DDTHH:MM, with +HH:MM if the text names it; without an offset, the clock as printed.",
    ),
    stored: instant,
  },
  published_inferred: texts(line, false, "How that was worked out, where the text does not say."),
  updated: {
    ...optional(published, "When the text was last updated, in the same form."),
    stored: v.nullish(instant, null),
  },
  url: { ...optional(webAddress, "The article's address."), stored: httpAddress },
  translation: optional(oneOf(["machine", "human"]), "Who translated the text itself, if it is a translation."),
  translation_inferred: texts(line, false, "How that was worked out, where the text does not say that it is one."),
  translated_from: editorsOnly(line, "What it was translated from."),
  sha256: { ...needed(sha256, "Digest of the text below the front matter, as UTF-8."), stored: v.string() },
  share_reason: texts(
    line,
    false,
    "Why more than a third of the text is quoted, such as that it is a short item; needed where it is. The page of sources says it with the share.",
  ),
  embargo_until: embargoUntil(
    "Until when neither the article nor any claim of it is published: a day from whose first minute on it is, or a minute; in the map's time zone where no offset is given. The site must be built again after it.",
  ),
  note: texts(text, false, "Anything else about the article."),
};

/** An article as `map.json` has it. */
export const ARTICLE = v.object(storedEntries(ARTICLE_FIELDS));
