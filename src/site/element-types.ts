import { type ElementApi, fieldsOf, type Member } from "./manifest.ts";

/** What the element's source calls by a name of its own, as those see it who do not have that source. */
const NAMED = `type PlaceId = string;

export type ProblemCode = "network" | "data" | "graphics" | "basemap";

/** What the map shows. */
export interface ViewState {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The day that it is compared with; null for the day before. */
  readonly since: number | null;
  /** Only articles published by this day count; null for all of them. */
  readonly asOf: number | null;
  /** Whose word counts. */
  readonly voice: { readonly of: "everyone" } | { readonly of: "no-side" } | { readonly of: "side"; readonly actor: string };
  /** The id of the place whose evidence is open. */
  readonly place: PlaceId | null;
  /** The place pointed at or focused. */
  readonly pointed: PlaceId | null;
  readonly display: "map" | "list";
  /** What the list is narrowed to and how it is sorted; null where all is let through. */
  readonly list: {
    readonly query: string;
    readonly order: "governorate" | "name" | "change" | "excerpts";
    readonly actor: string | null;
    readonly kind: string | null;
    readonly source: string | null;
  };
  /** Whether areas are inferred around the places that are held. */
  readonly inferred: boolean;
  readonly language: string;
  readonly numerals: "arab" | "latn";
  readonly playing: boolean;
  /** Days that were asked for and that the map does not have, each with the one that stands for it. */
  readonly clamped: readonly {
    readonly of: "day" | "since" | "asOf";
    readonly asked: number;
    readonly shown: number;
  }[];
}`;

/** The type declarations of the published module, which need no package. */
export function elementTypes({ element, events }: ElementApi): string {
  const members = (element.members ?? []).map((member) => `${comment(member.description, "  ")}  ${declared(member)}`);
  const interfaces = events.map(({ description, declaration }) => {
    const fields = fieldsOf(declaration).map((field) => `${comment(field.description, "  ")}  ${declared(field)}\n`);
    return `${comment(description)}export interface ${declaration.name} extends Event {\n${fields.join("")}}`;
  });
  const map = events.map(({ name, declaration }) => `    "${name}": ${declaration.name};`);
  return `// Written by \`npm run generate\` from the source of the element.

${comment(element.description)}export declare class ${element.name} extends HTMLElement {
${members.join("\n\n")}
}

${interfaces.join("\n\n")}

${NAMED}

declare global {
  interface HTMLElementTagNameMap {
    "${element.tagName}": ${element.name};
  }

  interface HTMLElementEventMap {
${map.join("\n")}
  }
}
`;
}

function declared({ kind, name, type, readonly: isReadonly, parameters = [], return: returned }: Member): string {
  const given = parameters.map((each) => `${each.name}: ${each.type?.text ?? "unknown"}`).join(", ");
  if (kind === "method") return `${name}(${given}): ${returned?.type.text ?? "void"};`;
  return `${isReadonly ? "readonly " : ""}${name}: ${type?.text ?? "unknown"};`;
}

function comment(text: string | undefined, indent = ""): string {
  if (!text) return "";
  const lines = text.split("\n");
  if (lines.length === 1) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}
