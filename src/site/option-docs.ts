import { type Node, ts } from "@custom-elements-manifest/analyzer";
import { attributeOf, type OptionTable, parametersOf } from "../view/option.ts";
import { OPTIONS } from "../view/options.ts";

/** Where the options of a view are documented, relative to the project. */
export const OPTIONS_SOURCE = "src/view/options.ts";

/** An option as pages of others know it. */
export interface OptionDoc {
  /** The name of the element's property, and of the field of its view. */
  readonly name: string;
  readonly attribute: string;
  /** The parameters of addresses. */
  readonly parameters: readonly string[];
  readonly isFlag: boolean;
  /** What it means, as an attribute. */
  readonly description: string;
  /** The type of the field, in TypeScript that needs no package, and what is to be said of it; empty where nothing is. */
  readonly value: { readonly type: string; readonly description: string };
}

/** The options of a table, with what its source says of each. Throws where it says nothing, or nothing of the value. */
export function documentOptions(source: string, options: OptionTable = OPTIONS): OptionDoc[] {
  const comments = commentsIn(source);
  return Object.entries(options).map(([name, option]) => {
    const comment = comments.get(name) ?? "";
    const [description = "", said = ""] = comment.split("@value ").map((part) => part.trim());
    const [, type = "", of = ""] = /^\{(.+)\}(?: +([^{}]+))?$/s.exec(said) ?? [];
    if (!description || !type) throw new Error(`${OPTIONS_SOURCE}: ${name}: expected a sentence and an @value`);
    return {
      name,
      attribute: attributeOf(name),
      parameters: parametersOf(name, option),
      isFlag: option.flag === true,
      description,
      value: { type: type.trim(), description: of },
    };
  });
}

/** The comment before each entry of the table, without its stars. */
function commentsIn(source: string): Map<string, string> {
  const file = ts.createSourceFile(OPTIONS_SOURCE, source, ts.ScriptTarget.Latest, true);
  const comments = new Map<string, string>();
  const visit = (node: Node): void => {
    const name = node.name?.getText();
    if (node.jsDoc?.[0] && name) comments.set(name, textOf(node.jsDoc[0].getText()));
    node.forEachChild(visit);
  };
  visit(file);
  return comments;
}

const textOf = (comment: string) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join(" ")
    .replace(/\s+/g, " ");
