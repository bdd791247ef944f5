import * as v from "valibot";
import { Document, isScalar, parse, visit } from "yaml";
import { ID } from "../model/id.ts";
import { CLAIM_KINDS } from "../model/schema/claim.ts";
import { type ColumnNames, ROLES } from "./rows/columns.ts";

const texts = v.record(v.string(), v.string());
const kind = v.picklist(
  CLAIM_KINDS.filter((each) => each !== "denial"),
  "a kind of claim other than denial",
);
const id = v.pipe(v.string(), v.regex(ID, "an id of small Latin letters and digits"));

const MAPPING = v.strictObject({
  format: v.string(),
  source: id,
  name: v.string(),
  sheet: v.exactOptional(v.string()),
  dates: v.exactOptional(v.picklist(["d/m/y", "m/d/y"], "d/m/y or m/d/y")),
  columns: v.record(v.picklist(ROLES), v.nullable(v.string())),
  kinds: v.nullish(v.record(v.string(), kind), {}),
  actors: v.nullish(texts, {}),
  places: v.nullish(texts, {}),
});

/** How the records of a source are read: proposed by the program, corrected by an editor. */
export interface Mapping {
  readonly format: string;
  /** The id of the source, which its articles and claims begin with, and who publishes it. */
  readonly source: string;
  readonly name: string;
  /** Of a workbook, the sheet that is read. */
  readonly sheet?: string;
  readonly dates?: "d/m/y" | "m/d/y";
  readonly columns: ColumnNames;
  readonly kinds: Readonly<{ [word: string]: v.InferOutput<typeof kind> }>;
  /** An actor's id by what the source calls it: `new` for one to be added, `none` for one that is no actor of the map. */
  readonly actors: Readonly<{ [name: string]: string }>;
  /** A place's id by what the source calls it. */
  readonly places: Readonly<{ [name: string]: string }>;
}

/** The mapping that a file holds, or what is wrong with it. */
export function readMapping(text: string): Mapping | { readonly problem: string } {
  let value: unknown;
  try {
    value = parse(text, { logLevel: "silent" });
  } catch (error) {
    return { problem: (error as Error).message.split("\n")[0] ?? "expected YAML" };
  }
  const result = v.safeParse(MAPPING, value);
  if (!result.success) {
    const [issue] = result.issues;
    return { problem: `${v.getDotPath(issue) ?? "the file"}: ${issue.message}` };
  }
  const { columns, kinds, actors, places, ...rest } = result.output;
  const named = Object.entries(columns).filter(([, name]) => name !== null);
  return {
    ...rest,
    columns: Object.fromEntries(named) as ColumnNames,
    kinds: kinds ?? {},
    actors: actors ?? {},
    places: places ?? {},
  };
}

const HEAD = ` How a source is read. Correct it, then: conflict-map import FILE --mapping import.yaml
 sheet: of a workbook, the one that is read.
 columns: what a claim needs, and the column that has it; leave out what has none.
 kinds: the source's words for what happened, and the kind of claim.
 actors: the source's names, and an id of actors.yaml, or new (add it), or none (no actor of this map).
 places: the source's names, and an id of places.geojson, where the match was wrong.`;

/** The mapping as a file for editors. */
export function mappingFile(mapping: Mapping): string {
  const document = new Document(mapping);
  document.commentBefore = HEAD;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "string" && !ID.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}
