import compatibility from "@mdn/browser-compat-data" with { type: "json" };
import type { Identifier } from "@mdn/browser-compat-data";
import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from "postcss";
import selectorParser from "postcss-selector-parser";
import { missingIn } from "./support.ts";

/** A table of features by their names. */
type Table = Readonly<Record<string, Identifier>>;

const tableOf = (name: string) => (compatibility.css as Table)[name] as unknown as Table;
const [AT_RULES, PROPERTIES, SELECTORS, TYPES] = ["at-rules", "properties", "selectors", "types"].map(tableOf) as [
  Table,
  Table,
  Table,
  Table,
];

/** Functions and types by their names, wherever the table has them. */
const FUNCTIONS = new Map<string, Identifier>(
  Object.entries(TYPES).flatMap(([name, type]) => [
    [name, type] as const,
    ...(Object.entries(type) as [string, Identifier][]),
  ]),
);

/** What the map does as well without, or what stands in for it where it is not known. */
const DONE_WITHOUT: Readonly<Record<string, string>> = {
  "@container": "container-queries/stand-in.ts stands in",
  "container-type": "the same",
  "unit cqw": "the same",
  "unit cqh": "the same",
  "unit cqb": "the same",
  "text-wrap": "lines are less even",
  hyphens: "words are not parted",
  "break-after": "a heading may end a sheet of paper",
  "content-visibility": "a long list takes longer to draw",
  "contain-intrinsic-block-size": "the same",
  "field-sizing": "a field scrolls",
  "scrollbar-width": "a scroll bar is as the system draws it",
  "print-color-adjust": "paper shows no grounds",
  "font-size-adjust": "what is not known is not inherited, so that it need not be taken back",
  "text-size-adjust": "the same",
  "@media scripting": "the first picture keeps its height",
  ".map:has(:focus-visible)~.keys": "keys are told of only while the map itself has the focus",
};

/** A feature that a style sheet asks for, as the table has it. */
interface Asked {
  readonly name: string;
  readonly feature: Identifier | undefined;
  readonly prefixed?: boolean;
}

/** What of a style sheet the oldest browsers do not know, each with those that do not. */
export function lintStyles(text: string): string[] {
  const found = new Set<string>();
  postcss.parse(text).walk((node) => {
    if (isAskedFirst(node)) return;
    for (const { name, feature, prefixed } of askedBy(node)) {
      const missing = missingIn(feature, prefixed);
      if (missing.length > 0 && !(name in DONE_WITHOUT || name.replace(/: .*/, "") in DONE_WITHOUT))
        found.add(`${name}: not in ${missing.join(", ")}`);
    }
  });
  return [...found];
}

/** Whether it applies only where the browser said that it knows what is in it. */
function isAskedFirst({ parent }: ChildNode): boolean {
  if (!parent || parent.type === "root" || parent.type === "document") return false;
  const owner = parent as ChildNode;
  return (owner.type === "atrule" && owner.name === "supports") || isAskedFirst(owner);
}

function askedBy(node: ChildNode): Asked[] {
  switch (node.type) {
    case "atrule":
      return askedByAtRule(node);
    case "rule":
      return askedByRule(node);
    case "decl":
      return askedByDeclaration(node);
    default:
      return [];
  }
}

function askedByAtRule({ name, params }: AtRule): Asked[] {
  const features = name === "media" ? [...params.matchAll(/\(([\w-]+)/g)].map(([, each = ""]) => each) : [];
  const syntaxes = [
    ...(name === "media" && / or /.test(params) ? ["or_syntax"] : []),
    ...(name === "media" && /[<>]/.test(params) ? ["range_syntax"] : []),
  ];
  return [
    { name: `@${name}`, feature: AT_RULES[name] },
    ...[...syntaxes, ...features].map((each) => ({
      name: `@media ${each}`,
      feature: AT_RULES.media?.[each] as Identifier | undefined,
    })),
  ];
}

function askedByRule({ parent, selector, selectors }: Rule): Asked[] {
  if (/^(from|to|[\d.]+%)/.test(selector)) return [];
  const pseudos = selectors.flatMap((each) => pseudosIn(each).map((pseudo) => ({ pseudo, each })));
  return [
    ...(parent?.type === "rule" ? [{ name: "nesting", feature: SELECTORS.nesting }] : []),
    ...pseudos.map(({ pseudo, each }) => {
      // Of this one it counts what it stands in.
      const name = pseudo === "has" ? each.replace(/ ?([~>+]) ?/g, "$1") : `:${pseudo}`;
      return { name, feature: SELECTORS[pseudo] };
    }),
  ];
}

function pseudosIn(selector: string): string[] {
  const names: string[] = [];
  const gather = selectorParser((root) => root.walkPseudos(({ value }) => void names.push(value.replace(/^:+/, ""))));
  gather.processSync(selector);
  return names.filter((name) => !name.startsWith("-"));
}

function askedByDeclaration({ prop, value, parent }: Declaration): Asked[] {
  const property = prop.startsWith("-") ? undefined : PROPERTIES[prop];
  const prefixed = parent?.some((each) => each.type === "decl" && each.prop === `-webkit-${prop}`) === true;
  return [
    { name: prop, feature: property, prefixed },
    { name: `${prop}: ${value}`, feature: property?.[value] as Identifier | undefined },
    ...[...value.matchAll(/([a-z][\w-]*)\(/g)].map(([, name = ""]) => ({
      name: `${name}()`,
      feature: FUNCTIONS.get(name),
    })),
    ...[...value.matchAll(/\d(cq\w+|[dsl]v\w+)\b/g)].map(([, unit = ""]) => ({
      name: `unit ${unit}`,
      feature: TYPES.length?.[UNITS[unit[0] as keyof typeof UNITS]] as Identifier | undefined,
    })),
  ];
}

/** Units by their first letter. */
const UNITS = {
  c: "container_query_length_units",
  d: "viewport_percentage_units_dynamic",
  s: "viewport_percentage_units_small",
  l: "viewport_percentage_units_large",
} as const;
