import type { Dataset } from "../../model/dataset.ts";
import type { Stretch } from "../../text/anchor.ts";
import { REDACTED } from "../../text/excerpts.ts";
import type { ClaimEntry, Folder } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import type { Secrets } from "./secrets.ts";

type Files = ReadonlyMap<string, string>;

/**
 * The files of a folder that a site is made from beside the data set: its basemap, and the articles of that, the
 * words that withheld claims quote blacked out wherever they stand. Offsets stay as they are.
 */
export function publishableFiles(
  files: Files,
  { folder: { articles, claims }, dataset }: { readonly folder: Folder; readonly dataset: Dataset },
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
  secrets: Secrets,
): Files {
  const secret = claims.entries.filter((entry) => secrets.claims.has(wholeOf(entry).id));
  const redacted = articles.entries.flatMap((entry): [string, string][] => {
    const { source, named, body } = entry;
    if (!dataset.articles.has(wholeOf(entry).id)) return [];
    const text = files.get(source.file) ?? "";
    const held = secret.filter(({ article }) => article === named).flatMap((claim) => stretches.get(claim) ?? []);
    return [[source.file, text.slice(0, text.length - body.length) + redact(body, held)]];
  });
  return new Map([...[...files].filter(([path]) => path.startsWith("basemap/")), ...redacted]);
}

function redact(body: string, held: readonly Stretch[]): string {
  let text = body;
  for (const { start, end } of held) {
    const black = REDACTED.repeat(end - start);
    text = (text.slice(0, start) + black + text.slice(end)).replaceAll(body.slice(start, end), black);
  }
  return text;
}
