import { type ElementApi, eventFieldsOf, type Member } from "./manifest.ts";
import type { OptionDoc } from "./option-docs.ts";

/** The tables of the element's attributes, properties, methods, events, parts and custom properties, in Markdown. */
export function elementDocs({ element, events, options }: ElementApi): string {
  const members = element.members ?? [];
  const properties = members.filter(({ kind, attribute }) => kind === "field" && !attribute);
  const methods = members.filter(({ kind }) => kind === "method");
  const sections = [
    table(
      ["attribute", "in addresses", "default", "meaning"],
      (element.attributes ?? []).map((each) => {
        const option = options.find(({ attribute }) => attribute === each.name);
        return [code(each.name), option && said(option), given(each.default), each.description];
      }),
    ),
    "The address of the map's page and that of `embed.html` say the same by parameters; `embed.html` takes `theme` and `controls` too. Each attribute is a property of the same name, as `asOf` for `as-of`. Read only:",
    table(
      ["property", "type", "meaning"],
      properties.map((each) => [code(each.name), code(each.type?.text ?? ""), each.description]),
    ),
    table(
      ["method", "returns", "meaning"],
      methods.map((each) => [code(signature(each)), code(each.return?.type.text ?? "void"), each.description]),
    ),
    "Events bubble out of shadow roots.",
    table(
      ["event", "carries", "when"],
      events.map(({ name, description, declaration }) => [
        code(name),
        carried(eventFieldsOf(declaration)),
        description,
      ]),
    ),
    "To be styled from the page:",
    table(
      ["part, custom property", "default", "what"],
      [
        ...(element.cssParts ?? []).map((each) => [code(`::part(${each.name})`), "", each.description]),
        ...(element.cssProperties ?? []).map((each) => [code(each.name), code(each.default ?? ""), each.description]),
      ],
    ),
  ];
  return sections.join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const line = (cells: readonly (string | undefined)[]) => `| ${cells.map((cell = "") => escaped(cell)).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** The parameters of an address that say an option. */
function said({ parameters, isFlag }: OptionDoc): string {
  return parameters.map((name) => code(isFlag ? `${name}=1` : name)).join(", ");
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function code(text: string): string {
  return text && `\`${text}\``;
}

/** An attribute's default; none where the source says that it is missing or empty. */
function given(value: string | undefined): string {
  return value === undefined || value === "null" || value === '""' ? "" : code(value.replaceAll('"', ""));
}

function signature({ name, parameters = [] }: Member): string {
  return `${name}(${parameters.map((each) => `${each.name}: ${each.type?.text}`).join(", ")})`;
}

function carried(fields: readonly Member[]): string {
  const names = fields.map(({ name, type }) => code(`${name}: ${type?.text}`)).join(", ");
  const meaning = fields[0]?.description ?? "";
  return meaning ? `${names}; ${meaning}` : names;
}
