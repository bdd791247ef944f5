import { type ElementApi, eventFieldsOf, type Member } from "./manifest.ts";

/** What the element's source calls by a name of its own, as those see it who do not have that source. */
const NAMED = `type PlaceId = string;

export type ProblemCode = "network" | "data" | "broken" | "graphics" | "basemap" | "release";`;

/** The type declarations of the published module, which need no package. */
export function elementTypes({ element, events, options, viewFields }: ElementApi): string {
  const members = (element.members ?? []).map((member) => `${comment(member.description, "  ")}  ${declared(member)}`);
  const interfaces = events.map(({ description, declaration }) => {
    const fields = eventFieldsOf(declaration).map(
      (field) => `${comment(field.description, "  ")}  ${declared(field)}\n`,
    );
    return `${comment(description)}export interface ${declaration.name} extends Event {\n${fields.join("")}}`;
  });
  const fields = options.map(
    ({ name, description, value }) =>
      `${comment(value.description || description, "  ")}  readonly ${name}: ${value.type};\n`,
  );
  const map = events.map(({ name, declaration }) => `    "${name}": ${declaration.name};`);
  return `// Written by \`npm run generate\` from the source of the element.

${comment(element.description)}export declare class ${element.name} extends HTMLElement {
${members.join("\n\n")}
}

${interfaces.join("\n\n")}

${NAMED}

/** What the map shows. */
export interface PublishedView {
${fields.join("")}${viewFields}
}

/** @deprecated The older name of \`PublishedView\`. */
export type ViewState = PublishedView;

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
