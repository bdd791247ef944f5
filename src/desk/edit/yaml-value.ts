import { Document, isScalar, parse, visit } from "yaml";
import type { ClaimFields, FieldValue } from "../contract/operations.ts";

const PLAIN = /^(?:[a-z0-9][a-z0-9_-]*|\d{4}-\d\d-\d\d(?:T[\d:+Z-]+)?)$/;

/** Whether a text needs no quotation marks: an id or a day that is read as the same text. */
const isPlain = (text: string) => PLAIN.test(text) && parse(text, { schema: "core" }) === text;

const STYLE = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: 1_000_000_000 } as const;

/** A field as files of claims have it, `name: value`; lines after the first are indented. */
export function renderField(name: string, value: FieldValue, indent: string): string {
  return indented(render({ [name]: value }), indent);
}

/** The fields of an entry of a list, without its dash; lines after the first are indented. Those that are null are left out. */
export function renderFields(fields: ClaimFields, indent: string): string {
  return indented(render(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))), indent);
}

/** The value in the form of one line. */
export function renderFlow(value: unknown): string {
  return written(value, true);
}

const render = (value: unknown) => written(value, false);

function written(value: unknown, isFlow: boolean): string {
  const document = new Document(value, { schema: "core" });
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string") node.type = isPlain(node.value) ? "PLAIN" : "QUOTE_DOUBLE";
    },
    Seq(_, node) {
      node.flow = isFlow || node.items.every(isScalar);
    },
    Map(_, node) {
      node.flow = isFlow;
    },
  });
  return document.toString(STYLE).trimEnd();
}

const indented = (text: string, indent: string) => text.replaceAll("\n", `\n${indent}`);
