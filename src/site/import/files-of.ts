import { parseTree } from "jsonc-parser";
import { articleFile, type Head } from "../../desk/edit/article-file.ts";
import type { Proposed } from "../../import/propose.ts";
import type { RowDraft } from "../../import/rows/draft.ts";
import type { Language } from "../../model/names.ts";
import { languageOfText } from "../add/language-of-text.ts";
import { claimFiles } from "./claim-files.ts";
import { yaml } from "./yaml.ts";

/** The data folder that an import is written into. */
export interface Target {
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
  /** The way from claims to the folder of schemas. */
  readonly schemas: string;
}

/** The source, who speaks where a row names nobody. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
}

/** The files that an import writes, by paths relative to the data folder; of changed rows only where they replace what is there. */
export function filesOf(
  { added, changed, places, actors, speakers }: Proposed,
  publisher: Publisher,
  target: Target,
  isReplacing: boolean,
): Map<string, string> {
  const { files, languages } = target;
  const drafts = [...added, ...(isReplacing ? changed : [])];
  const written = new Map([
    ...drafts.map((draft) => articleOf(draft, languages)),
    ...claimFiles(drafts, publisher.id, target),
  ]);
  if (drafts.length === 0) return written;
  const isKnown = new RegExp(`^\\s*-?\\s*id: ["']?${publisher.id}["']?\\s*$`, "m").test(
    files.get("speakers.yaml") ?? "",
  );
  const named = (name: string) => Object.fromEntries(languages.map((tag) => [`name_${tag}`, name]));
  const newSpeakers = [
    ...(isKnown ? [] : [{ id: publisher.id, ...named(publisher.name), kind: "publisher" }]),
    ...speakers.map(({ id, name, side }) => ({ id, ...named(name), ...(side && { side }), kind: "organisation" })),
  ];
  const newActors = actors.map(({ id, name, colour, pattern }) => ({ id, ...named(name), colour, pattern }));
  const grown = [
    ["speakers.yaml", newSpeakers],
    ["actors.yaml", newActors],
  ] as const;
  for (const [path, entries] of grown) {
    if (entries.length > 0) written.set(path, withEntries(files.get(path) ?? "", entries));
  }
  if (places.length > 0) {
    const features = places.map(({ feature }) => feature);
    written.set("places.geojson", withFeatures(files.get("places.geojson") ?? "", features));
  }
  return written;
}

function articleOf({ id, head, body }: RowDraft, languages: readonly Language[]): [string, string] {
  const { publisher = "", title = "", published = "", url, id: _, ...texts } = head;
  const language = languageOfText(body, languages);
  const front: Head = { id, publisher, title, language, published, url, texts };
  return [`articles/${id}.md`, articleFile(front, body)];
}

function withEntries(text: string, entries: readonly object[]): string {
  const added = entries.map((entry) => yaml([entry])).join("\n");
  return text.trim() === "" ? added : `${text.trimEnd()}\n\n${added}`;
}

/** The text of the places with more features at their end, the rest as it stands. */
function withFeatures(text: string, features: readonly object[]): string {
  const tree = parseTree(text);
  const list = tree?.children?.find(({ children }) => children?.[0]?.value === "features")?.children?.[1];
  if (list?.type !== "array") {
    if (text.trim() !== "") throw new Error("places.geojson: expected a list of features; mend it first");
    return `${JSON.stringify({ type: "FeatureCollection", features }, null, 2)}\n`;
  }
  const last = list.children?.at(-1);
  const end = last ? last.offset + last.length : list.offset + 1;
  const written = features.map((feature) => `\n    ${JSON.stringify(feature)}`).join(",");
  return `${text.slice(0, end)}${last ? "," : ""}${written}${last ? "" : "\n  "}${text.slice(end)}`;
}
