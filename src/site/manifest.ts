import { create, type Node, type Plugin, ts } from "@custom-elements-manifest/analyzer";
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";

import { documentOptions, OPTIONS_SOURCE, type OptionDoc } from "./option-docs.ts";

const STYLES = "src/elements/tokens.css";
const VIEW = "src/elements/contract/published-view.ts";

/** Where the public element, its events, its styles, the options of its view and what else that says are written, relative to the project. */
export const ELEMENT_SOURCES = [
  "src/elements/conflict-map/conflict-map.ts",
  "src/elements/contract/events.ts",
  STYLES,
  OPTIONS_SOURCE,
  VIEW,
] as const;

/** The published module that defines the element. */
const MODULE = "conflict-map.js";

interface Typed {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
  readonly default?: string;
}

export interface Attribute extends Typed {
  readonly fieldName: string;
}

export interface Member extends Typed {
  readonly kind: "field" | "method";
  readonly privacy?: "private" | "protected";
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** A class of the manifest: the element, or one of its events. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly members?: Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Typed[];
  readonly cssParts?: readonly Typed[];
  readonly cssProperties?: readonly Typed[];
  readonly superclass?: { readonly name: string };
}

/** The public element, and the class of each event that it fires, in the order in which they are documented. */
export interface ElementApi {
  readonly element: Declaration;
  readonly events: readonly {
    readonly name: string;
    readonly description: string;
    readonly declaration: Declaration;
  }[];
  /** The options of its view, each an attribute and a property. */
  readonly options: readonly OptionDoc[];
  /** The fields of its view beside the options, as an interface has them. */
  readonly viewFields: string;
}

/**
 * The public side of the element as its sources, texts by path, document it. Throws where the events that the class
 * documents are not those that have a class of their own, or its custom properties not those that its styles set.
 */
export function elementApi(sources: ReadonlyMap<string, string>): ElementApi {
  const classes = [...sources].filter(([path]) => path !== OPTIONS_SOURCE && path !== VIEW && path !== STYLES);
  const modules = classes.map(([path, text]) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const { modules: analysed } = create({ modules, plugins: [...litPlugin(), parameterProperties] });
  const declarations = analysed.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName !== undefined);
  if (!element) throw new Error(`no class with @tag in ${[...sources.keys()].join(", ")}`);

  const source = sources.get(OPTIONS_SOURCE);
  const options = source === undefined ? [] : documentOptions(source);
  return {
    options,
    viewFields: /^export interface FurtherFields \{\n(.+?)\n\}$/ms.exec(sources.get(VIEW) ?? "")?.[1] ?? "",
    element: {
      ...element,
      attributes: afterFirst(element.attributes ?? [], options.map(attributeFor)),
      members: afterFirst((element.members ?? []).filter(isPublic), options.map(memberFor)),
      cssProperties: withDefaults(element.cssProperties ?? [], sources.get(STYLES) ?? ""),
    },
    events: documentedEvents(element, declarations),
  };
}

/** After the address of the data comes what is shown of it. */
const afterFirst = <T>([first, ...others]: readonly T[], added: readonly T[]): T[] =>
  first === undefined ? [...added] : [first, ...added, ...others];

function attributeFor({ attribute, name, description, isFlag }: OptionDoc): Attribute {
  return {
    name: attribute,
    fieldName: name,
    type: typeOf(name, isFlag),
    description,
    ...(isFlag && { default: "false" }),
  };
}

function memberFor({ attribute, name, description, isFlag }: OptionDoc): Member {
  return { kind: "field", name, attribute, type: typeOf(name, isFlag), description };
}

/** HTML gives every element a text as its `lang`. */
function typeOf(name: string, isFlag: boolean): { text: string } {
  if (isFlag) return { text: "boolean" };
  return { text: name === "lang" ? "string" : "string | null" };
}

function documentedEvents({ events = [] }: Declaration, declarations: readonly Declaration[]): ElementApi["events"] {
  // What the analyzer guesses from dispatchEvent has no description.
  const documented = events.filter(({ description }) => description);
  const classes = declarations.filter((declaration) => eventType(declaration) !== null);
  expectSame("@fires", documented.map(nameOf), classes.map(eventType).map(String));
  return documented.flatMap(({ name, description = "" }) =>
    classes.filter((each) => eventType(each) === name).map((declaration) => ({ name, description, declaration })),
  );
}

/** The custom properties that are public by their name, with the values that the styles give them. */
function withDefaults(properties: readonly Typed[], styles: string): Typed[] {
  const values = new Map(
    [...styles.matchAll(/^\s*(--cm-[\w-]+):([^;]+);$/gm)].map(([, name = "", value = ""]) => [
      name,
      value.trim().replace(/\s+/g, " "),
    ]),
  );
  expectSame("@cssproperty", properties.map(nameOf), [...values.keys()]);
  return properties.map((property) => ({ ...property, default: values.get(property.name) ?? "" }));
}

function expectSame(tag: string, found: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  if (missing.length > 0) throw new Error(`expected ${tag} for ${missing.join(", ")}, found none`);
  if (extra.length > 0) throw new Error(`${tag} ${extra.join(", ")}: found in no source`);
}

const nameOf = ({ name }: Typed) => name;

/** The custom elements manifest (schema 1.0.0) of the published module, as JSON. */
export function manifestJson({ element, events }: ElementApi): string {
  const declaration = { name: element.name, module: MODULE };
  const manifest = {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path: MODULE,
        declarations: [
          {
            ...element,
            superclass: { name: "HTMLElement" },
            events: events.map(({ name, description, declaration }) => ({
              name,
              type: { text: declaration.name },
              description,
            })),
          },
          ...events.map((event) => event.declaration),
        ],
        exports: [
          { kind: "js", name: element.name, declaration },
          { kind: "custom-element-definition", name: element.tagName, declaration },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The fields that an event carries. */
export function eventFieldsOf({ members = [] }: Declaration): Member[] {
  return members.filter((member) => member.kind === "field" && !member.static);
}

function isPublic({ name, privacy, static: isStatic }: Member): boolean {
  return privacy === undefined && !isStatic && !name.startsWith("#");
}

/** The type that an event class gives its events, or null for any other class. */
function eventType({ members = [] }: Declaration): string | null {
  const type = members.find((member) => member.static && member.name === "type");
  return type?.default ? type.default.replaceAll('"', "") : null;
}

/** Adds the fields that a constructor declares by its parameters, which the analyzer passes over. */
const parameterProperties: Plugin = {
  name: "parameter-properties",
  analyzePhase({ node, moduleDoc }) {
    if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
    const maker = node.members?.find(({ kind }) => kind === ts.SyntaxKind.Constructor);
    const fields = (maker?.parameters ?? []).filter(({ modifiers = [] }) => modifiers.length > 0);
    for (const field of fields) declaration?.members?.push(fieldFrom(field, maker));
  },
};

function fieldFrom({ name, type }: Node, maker: Node | undefined): Member {
  const field = name?.getText() ?? "";
  const comment = maker?.jsDoc?.[0]?.comment ?? "";
  return {
    kind: "field",
    name: field,
    type: { text: type?.getText() ?? "unknown" },
    readonly: true,
    ...(comment.startsWith(`\`${field}\``) && { description: comment }),
  };
}
