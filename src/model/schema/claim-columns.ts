import type * as v from "valibot";
import type { Language } from "../names.ts";
import { CLAIM_FIELDS, listClaimFields } from "./claim.ts";
import { dayText } from "./day.ts";
import { type Field, type Fields, needed } from "./field.ts";
import { articleId } from "./id.ts";

/** A column of a table of claims in the data folder. */
export interface ClaimColumn {
  readonly name: string;
  /** Where in a claim, as YAML has it, its cell is: `["number", "of"]` for `number_of`, `["between", 0]` for `between_start`. */
  readonly path: readonly (string | number)[];
  /** What its cell is: a text as it stands, a number, or a list as JSON has it. */
  readonly form: "text" | "number" | "json";
  /** Whether a table must have it. */
  readonly isNeeded: boolean;
  readonly about: string;
  /** What its cell is read by, once it has its form. */
  readonly schema: v.GenericSchema;
}

const ARTICLE = needed(articleId, "The article that makes the claim.");

/** The columns that a table of claims may have, for a map in these languages, in the order of the documentation. */
export function editedClaimColumns(languages: readonly Language[]): readonly ClaimColumn[] {
  const { kind, id, article: _, ...rest } = listClaimFields();
  const fields: Fields = { ...(id && { id }), article: ARTICLE, ...(kind && { kind }), ...rest };
  const ofEvery: Fields = { ...CLAIM_FIELDS, article: ARTICLE };
  return columnsOf(fields, languages, []).map((column) => ({
    ...column,
    isNeeded: ofEvery[column.name]?.isNeeded === true && ofEvery[column.name]?.form === "value",
  }));
}

/** Fields of a claim that have fields of their own, each of which has a column. */
export const GROUPS: readonly string[] = Object.entries(listClaimFields()).flatMap(([name, { form, edited }]) => {
  const schema = edited?.([]) as { readonly type: string } | undefined;
  return form === "group" && schema && schema.type !== "array" ? [name] : [];
});

const KNOWN = new Map(editedClaimColumns([]).map(({ name, path, form }) => [name, { path, form }]));

/** Where in a claim the cells of a column are, by its name alone: texts may be in any language. */
export function columnNamed(name: string): Pick<ClaimColumn, "path" | "form"> {
  const group = GROUPS.find((each) => name.startsWith(`${each}_`));
  const path = group === undefined ? [name] : [group, name.slice(group.length + 1)];
  return KNOWN.get(name) ?? { path, form: "text" };
}

function columnsOf(fields: Fields, languages: readonly Language[], above: ClaimColumn["path"]): ClaimColumn[] {
  return Object.entries(fields).flatMap(([name, field]) => columnsOfField([...above, name], field, languages));
}

function columnsOfField(path: ClaimColumn["path"], field: Field, languages: readonly Language[]): ClaimColumn[] {
  const { edited, form, parts, written, about } = field;
  if (edited === null) return [];
  const schema = edited(languages);
  const one = { form: "text", isNeeded: false, about, schema } as const;
  if (form === "texts") {
    const stem = [...path.slice(0, -1), written ?? String(path.at(-1))].join("_");
    return languages.map((tag) => {
      const name = `${stem}_${tag}`;
      return { ...one, name, path: [...path.slice(0, -1), `${written ?? path.at(-1)}_${tag}`] };
    });
  }
  const name = path.join("_");
  if (form === "group" && schema.type === "array") return [{ ...one, name, path, form: "json" }];
  if (form === "group") return columnsOf(parts, languages, path);
  // Of a pair each end has a column.
  if (schema.type === "strict_tuple") {
    return ["start", "end"].map((end, at) => ({
      ...one,
      name: `${name}_${end}`,
      path: [...path, at],
      schema: dayText,
    }));
  }
  return [{ ...one, name, path, form: schema.type === "number" ? "number" : "text" }];
}
