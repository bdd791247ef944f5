import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Folder } from "../../compile/sources/records.ts";
import { type Day, dayInZone, parseDay } from "../../model/day.ts";
import { slugOf } from "../../suggest/slug.ts";
import { type ArticleText, LONGEST_TEXT } from "../../suggest/suggest.ts";
import { publishedIn } from "../add/draft.ts";
import { draftOfFile } from "../add/draft-of-file.ts";
import { languageOfText } from "../add/language-of-text.ts";
import { UsageError } from "../commands/command.ts";

/** An article to make proposals of, with the id under which they wait. */
export interface ReadArticle extends ArticleText {
  readonly id: string;
}

/** The article of the data folder that the file is, else the text that it holds; throws a sentence where there is none. */
export function readArticle(
  file: string,
  folder: Folder,
  said: { readonly published?: string | undefined },
): ReadArticle {
  const id = slugOf(basename(file).replace(/\.[a-z]+$/i, "")).replaceAll("--", "-");
  const own = folder.articles.entries.find(({ named }) => named === basename(file).replace(/\.md$/, ""));
  const timeZone = folder.map?.fields.time_zone ?? "UTC";
  if (own && /(?:^|\/)articles\/[^/]+\.md$/.test(file)) {
    const { language = folder.languages[0] ?? "ar", published = "" } = own.fields;
    return checked(
      { id: own.named, text: own.body, language, published: dayOf(String(published), timeZone, file) },
      file,
    );
  }
  const draft = draftOfFile(file, bytesOf(file));
  const published = said.published ?? draft.published;
  if (published === null || published === undefined) {
    throw new UsageError(
      `${file}: expected --published, such as 2024-12-06, as the text does not say when it was published`,
    );
  }
  const language = languageOfText(draft.text, folder.languages);
  return checked({ id, text: draft.text, language, published: dayOf(published, timeZone, file) }, file);
}

function bytesOf(file: string): Uint8Array {
  try {
    if (!statSync(file).isFile()) throw new Error("it is no file");
    return readFileSync(file);
  } catch (cause) {
    throw new UsageError(`${file}: expected a file that can be read (${(cause as Error).message})`, { cause });
  }
}

function checked(article: ReadArticle, file: string): ReadArticle {
  if (article.text.length <= LONGEST_TEXT) return article;
  throw new UsageError(
    `${file}: expected an article of at most ${LONGEST_TEXT} characters, found ${article.text.length}`,
  );
}

/** The day on which a moment falls in the map's time zone; one without an offset is the clock as printed. */
function dayOf(text: string, timeZone: string, file: string): Day {
  const moment = publishedIn(text) ?? "";
  const hasOffset = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(moment);
  const day = hasOffset ? dayInZone(new Date(moment), timeZone) : parseDay(moment.slice(0, 10));
  if (day !== null) return day;
  const expected = `${file}: expected a day such as 2024-12-06 as that of its publication`;
  throw new UsageError(`${expected}, found ${text || "none"}`);
}
