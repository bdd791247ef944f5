import { applyEdits, modify, parse as parseJson } from "jsonc-parser";
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { OPEN } from "./draft-claims.ts";
import { withPlainIds, YAML_STYLE } from "./inbox.ts";
import { leftInInbox } from "./inbox-left.ts";

/** The files after accepting, by path relative to the data folder, null for one that is deleted; or why nothing was accepted. */
export type Accepted = { readonly files: ReadonlyMap<string, string | null> } | { readonly problem: string };

/**
 * Moves claims from the inbox into the files of claims, with the entries of the places that they are about where the map does
 * not have them yet. Nothing else of those files changes. Nothing is moved unless every claim is there and nothing of it is open.
 */
export function acceptClaims(ids: readonly string[], files: ReadonlyMap<string, string>): Accepted {
  const after = new Map<string, string | null>();
  const left = new Set(ids);
  for (const [path, text] of files) {
    if (!/^inbox\/[^/]+\.yaml$/.test(path)) continue;
    const problem = acceptFrom(path, text, left, files, after);
    if (problem !== null) return { problem };
  }
  const [missing] = left;
  if (missing !== undefined) return { problem: `${missing}: expected a claim in inbox/, found none with that id` };
  return { files: after };
}

function acceptFrom(
  path: string,
  text: string,
  left: Set<string>,
  files: ReadonlyMap<string, string>,
  after: Map<string, string | null>,
): string | null {
  const document = parseDocument(text);
  const [claims, places] = [document.get("claims"), document.get("places")];
  if (document.errors.length > 0 || !isSeq(claims)) {
    return `${path}: expected YAML with a list of claims (${document.errors[0]?.message.split("\n")[0] ?? "found none"})`;
  }
  const chosen = claims.items.filter((item): item is YAMLMap => isMap(item) && left.has(String(item.get("id"))));
  if (chosen.length === 0) return null;
  const article = String(document.get("article"));
  const target = `claims/${article}.yaml`;
  if (!files.has(`articles/${article}.md`))
    return `${path}: expected articles/${article}.md, found none; add the article first`;
  for (const item of chosen) {
    const id = String(item.get("id"));
    const open = item.items.find(({ value }) => isScalar(value) && value.value === OPEN);
    if (open) return `${path}: ${id}: expected an answer in place of "${OPEN}" in ${String(open.key)}`;
    left.delete(id);
  }
  const known = after.get(target) ?? files.get(target) ?? `article: ${JSON.stringify(article)}\nclaims: []\n`;
  after.set(target, appendClaims(known, chosen));
  const wanted = new Set(chosen.flatMap((item) => [item.get("place"), item.get("to")]).map(String));
  const entries = isSeq(places)
    ? (places.toJSON() as Feature[]).filter(({ properties: { id } }) => wanted.has(id))
    : [];
  const geojson = after.get("places.geojson") ?? files.get("places.geojson") ?? "";
  after.set("places.geojson", appendPlaces(geojson, entries));
  after.set(path, leftInInbox(text, new Set(chosen.map((item) => String(item.get("id"))))));
  return null;
}

interface Feature {
  readonly properties: { readonly id: string };
}

/** The text of a file of claims with these at its end; what it had before stays as it is. */
function appendClaims(text: string, claims: readonly YAMLMap[]): string {
  const written = claims.map((claim) => {
    const plain = withPlainIds(new Document(claim.toJSON()).toString(YAML_STYLE));
    const [first = "", ...lines] = plain.trimEnd().split("\n");
    return [`  - ${first}`, ...lines.map((line) => `    ${line}`)].join("\n");
  });
  const start = /^claims:[ \t]*\[[ \t]*\][ \t]*$/m.test(text) ? text.replace(/^claims:.*$/m, "claims:") : text;
  const gap = start.trimEnd().endsWith("claims:") ? "\n" : "\n\n";
  return `${start.trimEnd()}${gap}${written.join("\n\n")}\n`;
}

function appendPlaces(text: string, entries: readonly Feature[]): string {
  let grown = text;
  for (const entry of entries) {
    const { features = [] } = (parseJson(grown) ?? {}) as { features?: readonly Feature[] };
    if (features.some(({ properties }) => properties?.id === entry.properties.id)) continue;
    const options = { formattingOptions: { insertSpaces: true, tabSize: 2 }, isArrayInsertion: true };
    grown = applyEdits(grown, modify(grown, ["features", features.length], entry, options));
  }
  return grown;
}
