import { articleFile, claimsHead } from "../../desk/edit/article-file.ts";
import { LANGUAGE_TAG } from "../../model/language-tag.ts";
import type { Language } from "../../model/names.ts";
import { type Draft, firstLineOf, publishedIn } from "./draft.ts";
import { languageOfText } from "./language-of-text.ts";
import { speakersWith } from "./speakers-with.ts";

/** What an editor says of the article, which goes before what its file says. */
export interface Given {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

/** The data folder that the article comes into. */
export interface ArticleTarget {
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
  /** The way from the claims to the folder of schemas. */
  readonly schemas: string;
}

/** What is written, by path relative to the data folder, and the id of the article; or why nothing is. */
export type Composed =
  | { readonly id: string; readonly files: ReadonlyMap<string, string>; readonly notes: readonly string[] }
  | { readonly problem: string };

/** The files of an article: its text under a head, an empty list of claims, and its publisher where nobody knew it. */
export function composeArticle(draft: Draft, given: Given, { files, languages, schemas }: ArticleTarget): Composed {
  const published = given.published === undefined ? draft.published : publishedIn(given.published);
  if (published === null) return { problem: noDay(given.published) };
  const id = given.id ?? freeId(published.slice(0, 10), files);
  const paths = [`articles/${id}.md`, `claims/${id}.yaml`] as const;
  const taken = paths.find((path) => files.has(path));
  if (taken) return { problem: `--id ${id}: ${taken} is there already, and nothing is written over it` };
  const { language, isGuess } = languageFor(draft, given, languages);
  const speakers = speakersWith(given.publisher, draft.publisher, languages, files.get("speakers.yaml") ?? "");
  if ("problem" in speakers) return speakers;
  const title = given.title ?? draft.title ?? firstLineOf(draft.text);
  const url = given.url ?? draft.url ?? undefined;
  const article = articleFile({ id, publisher: speakers.id, title, language, published, url }, draft.text);
  return {
    id,
    files: new Map([
      [paths[0], article],
      [paths[1], `${claimsHead(schemas, id)}claims: []\n`],
      ...(speakers.text === null ? [] : [["speakers.yaml", speakers.text] as const]),
    ]),
    notes: [
      ...(isGuess ? [`language: ${language}, by its letters; --language says otherwise`] : []),
      ...(speakers.text === null ? [] : [`speakers.yaml: ${speakers.id} added; say there who that is`]),
    ],
  };
}

const noDay = (said: string | undefined) =>
  said === undefined
    ? "--published: expected a day such as 2024-12-06 or 2024-12-06T08:34+02:00, found none in a head above the text; write when it was published"
    : `--published ${said}: expected a day such as 2024-12-06 or 2024-12-06T08:34+02:00`;

/** The day, with a number where there is such an article already. */
function freeId(day: string, files: ReadonlyMap<string, string>): string {
  const isTaken = (id: string) => files.has(`articles/${id}.md`) || files.has(`claims/${id}.yaml`);
  if (!isTaken(day)) return day;
  let number = 2;
  while (isTaken(`${day}-${number}`)) number++;
  return `${day}-${number}`;
}

/** A page's own word for its language counts where its letters allow it. */
function languageFor(draft: Draft, given: Given, languages: readonly Language[]) {
  if (given.language !== undefined) return { language: given.language, isGuess: false };
  const guess = languageOfText(draft.text, languages);
  const said = draft.language?.replace("_", "-") ?? "";
  const isTold = LANGUAGE_TAG.test(said) && languageOfText(draft.text, [said]) === said;
  const own = languages.find((each) => each === said || each === said.replace(/-.*/, ""));
  return isTold ? { language: own ?? said, isGuess: false } : { language: guess, isGuess: true };
}
