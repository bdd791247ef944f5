import type { Dataset } from "../model/dataset.ts";
import { checkFolder } from "./checks/check-folder.ts";
import { checkGlyphs } from "./checks/glyphs.ts";
import { checkHeadlineStandings } from "./checks/headline-standings.ts";
import { checkWithheld } from "./checks/withheld.ts";
import { compileDataset } from "./dataset/dataset.ts";
import { shareTranslations } from "./dataset/shared-translations.ts";
import { compareIssues, type Issue } from "./issue.ts";
import { parseBasemap, type RememberedBasemap } from "./sources/basemap.ts";
import type { Tables } from "./sources/csv-rows.ts";
import { parseFolder } from "./sources/folder.ts";
import type { SourceTexts } from "./sources/reader.ts";
import { publishableFiles } from "./withhold/redact.ts";
import { secretsOf } from "./withhold/secrets.ts";
import { type Withheld, withheldFrom } from "./withhold/withheld.ts";
import { withoutSecrets } from "./withhold/without-secrets.ts";
import { parseWords } from "./words/parse-words.ts";

type Texts = ReadonlyMap<string, string>;

/**
 * The data set, or null if any issue is an error, and what its basemap's files hold, by their paths; with every issue in the
 * order of file, line, path and code.
 */
export type Compiled =
  | {
      readonly dataset: Dataset;
      readonly basemap: ReadonlyMap<string, unknown>;
      /** The files that a site is made from beside the data set, without what is withheld. */
      readonly sources: Texts;
      readonly withheld: Withheld;
      readonly issues: Issue[];
    }
  | { readonly dataset: null; readonly sources: Texts; readonly issues: Issue[] };

/** What a folder is compiled with beside its texts. */
interface Circumstances {
  /** Tables of claims beside those among the texts, whose own texts are too large to be held. */
  readonly tables?: Tables;
  /** An issue for each file that is there but cannot be read. */
  readonly unread?: readonly Issue[];
  /** Decides which embargoes are over, and which articles are to come: without it, none. */
  readonly now?: Date | null;
  /** The scripts that pictures have fonts for beside those of every map. */
  readonly drawable?: ReadonlySet<string>;
  /** What is kept from one compiling to the next, where a folder is compiled again and again. */
  readonly remembered?: RememberedBasemap;
}

/**
 * The data set that the files of a data folder add up to, without what is withheld, and everything that is wrong or doubtful
 * in them. Keys are paths relative to the folder, such as `articles/ID.md`; values are the files' texts, lines ended by line
 * feeds.
 */
export function compile(texts: Texts, circumstances: Circumstances = {}): Compiled {
  const { tables, unread = [], now = null, drawable = new Set(), remembered } = circumstances;
  const files: SourceTexts = new Map<string, string | null>([
    ...texts,
    ...unread.map(({ file }) => [file, null] as const),
  ]);
  const { folder, issues: formIssues } = parseFolder(files, tables);
  const readings = parseBasemap(files, folder.middle, remembered);
  const spoken = parseWords(texts, folder.languages);
  const shared = shareTranslations(folder.claims.entries, folder.languages);
  const { stretches, issues: contentIssues } = checkFolder(folder, files, { basemap: readings, shared, now });
  const glyphIssues = checkGlyphs(texts, drawable);
  const found = [...unread, ...formIssues, ...contentIssues, ...spoken.issues, ...glyphIssues].sort(compareIssues);
  if (found.some(isError)) return { dataset: null, sources: NONE, issues: found };
  const whole = compileDataset(folder, { stretches, shared }, spoken.words);
  const secrets = secretsOf(folder, whole, now);
  const dataset = withoutSecrets(whole, secrets);
  const issues = [
    ...found,
    ...checkWithheld(folder, { whole, published: dataset }, stretches, secrets),
    // What a headline has to say follows from all claims, so that it is asked last.
    ...checkHeadlineStandings(folder.headlines.entries, dataset),
  ].sort(compareIssues);
  if (issues.some(isError)) return { dataset: null, sources: NONE, issues };
  const basemap = new Map([...readings].map(([path, { source }]) => [path, source?.value]));
  const sources = publishableFiles(texts, { folder, dataset }, stretches, secrets);
  return { dataset, basemap, sources, withheld: withheldFrom(folder, secrets), issues };
}

const NONE: Texts = new Map();

const isError = ({ severity }: Issue) => severity === "error";
