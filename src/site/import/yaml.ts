import { Document, isScalar, visit } from "yaml";

const BARE = new Set(["kind", "day", "between", "extent"]);

/** YAML in which texts stand in quotation marks, as an id of digits is no number. */
export function yaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value: of }) {
      if (BARE.has(String(isScalar(key) ? key.value : key))) return visit.SKIP;
      if (isScalar(of) && typeof of.value === "string") of.type = "QUOTE_DOUBLE";
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
