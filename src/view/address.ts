import { type OptionTable, parametersOf, type ValuesOf } from "./option.ts";
import { OPTIONS, type ViewOptions } from "./options.ts";
import { repairQuery } from "./repair-query.ts";

/** What is asked of a view, whether or not the map has it; what is left out is not asked for. */
export type RequestedView = Partial<ViewOptions>;

/** What a query string such as `?day=2024-12-06&place=homs&lang=ar` asks for, repaired with its hash, without what makes no sense. */
export function readAddress(query: string, hash = ""): RequestedView {
  return readOptions(OPTIONS, repairQuery(query, hash));
}

/**
 * The query string that opens the view, parameters of others kept in front; what a map shows by itself is not in it.
 * The order is always the same, so that one view has one address.
 */
export function writeAddress(view: RequestedView, query: string): string {
  const parameters = repairQuery(query);
  writeOptions(OPTIONS, view, parameters);
  return `?${parameters}`;
}

/** The options of a table that the parameters say, without what makes no sense. */
export function readOptions<Table extends OptionTable>(
  options: Table,
  parameters: URLSearchParams,
): Partial<ValuesOf<Table>> {
  const values = Object.entries(options).flatMap(([name, option]) => {
    const text = parameterText(parameters, parametersOf(name, option));
    const value = text === null ? null : option.parse(text);
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(values);
}

/** Sets the parameters of every option of a table, at the end and in the order of the table; takes away those of the others. */
export function writeOptions<Table extends OptionTable>(
  options: Table,
  values: Partial<ValuesOf<Table>>,
  parameters: URLSearchParams,
): void {
  for (const [name, option] of Object.entries(options)) {
    const names = parametersOf(name, option);
    for (const each of names) parameters.delete(each);
    const value = values[name];
    const text = value === undefined ? null : option.write(value);
    if (text === null) continue;
    const said: Iterable<[string, string]> = option.parameters
      ? new URLSearchParams(text)
      : names.map((each) => [each, text]);
    for (const [parameter, part] of said) parameters.append(parameter, part);
  }
}

/** The text that the parameters of an option say; null where all of them are missing or empty. Of each the first one counts. */
export function parameterText(parameters: URLSearchParams, names: readonly string[]): string | null {
  const [first = ""] = names;
  if (names.length === 1) return parameters.get(first) || null;
  const given = names.map((name): [string, string] => [name, parameters.get(name) ?? ""]);
  return `${new URLSearchParams(given.filter(([, text]) => text !== ""))}` || null;
}
