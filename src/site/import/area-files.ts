import type { ImportedAreas } from "../../import/areas/import-areas.ts";
import { type Day, isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { yaml } from "./yaml.ts";

/** What an import of areas writes, and what it tells. */
export interface AreasWritten {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/** The files of the areas and, where there is none, the head of their layer; files that read otherwise only where they are replaced. */
export function areasWritten(
  imported: ImportedAreas,
  before: ReadonlyMap<string, string>,
  languages: readonly Language[],
  today: Day,
  isReplacing: boolean,
): AreasWritten {
  const { id, name, fields, holders, read, broughtIn, rejects, notes } = imported;
  const head = `areas/${id}.yaml`;
  const entries = [...imported.files];
  const added = entries.filter(([path]) => !before.has(path));
  const changed = entries.filter(([path, text]) => before.has(path) && before.get(path) !== text);
  const written = new Map([...added, ...(isReplacing ? changed : [])]);
  if (!before.has(head) && written.size > 0) written.set(head, headOf(imported, languages, today));
  const open = holders.filter(({ actor }) => actor === null).map(({ value }) => value);
  const unlisted = before.has(head) ? holders.filter(({ value }) => !before.get(head)?.includes(value)) : [];
  const told = Object.entries(fields).flatMap(([role, column]) => (column === null ? [] : [`${role}=${column}`]));
  return {
    files: written,
    lines: [
      `${name}: read as areas by day (areas/${id})`,
      ...notes.slice(0, MOST),
      ...(notes.length > MOST ? [`and ${notes.length - MOST} more such notes`] : []),
      `properties: ${told.join(", ") || "none; the name of the file says who holds them"}`,
      `holders: ${holders.map(({ value, actor }) => `${value}=${actor ?? "no actor"}`).join(", ")}`,
      ...(before.has(head)
        ? []
        : [`${head}: write the source, its licence and, where they forbid passing it on, terms`]),
      ...(open.length > 0 && !before.has(head)
        ? [`holders of no actor: ${open.join(", ")}; name theirs in ${head}, or leave them`]
        : []),
      ...unlisted.map(({ value }) => `${head}: add to holders: - { value: ${JSON.stringify(value)}, actor: }`),
      ...(changed.length > 0
        ? [
            `${changed.length} files ${isReplacing ? "written over" : "differ from what is there, which stays; --replace writes over it"}`,
          ]
        : []),
      ...rejects.slice(0, MOST).map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
      `${read} read: ${broughtIn} areas in ${imported.files.size} files (${added.length} new, ${changed.length} changed), ${read - broughtIn} not brought in`,
    ],
  };
}

const MOST = 10;

function headOf({ id, name, holders }: ImportedAreas, languages: readonly Language[], today: Day): string {
  const inEach = (field: string, text: string) => Object.fromEntries(languages.map((tag) => [`${field}_${tag}`, text]));
  const head = {
    ...inEach("name", name),
    ...inEach("source", name || id),
    licence: "not known; ask the source",
    taken: isoDay(today),
    holder: "holder",
    words: "words",
    holders: holders.map(({ value, actor }) => ({ value, ...(actor !== null && { actor }) })),
  };
  return yaml(head);
}
