import { parse, stringify } from "yaml";
import type { Compiled } from "../../compile/compile.ts";
import type { Issue } from "../../compile/issue.ts";
import { parseFrontMatter } from "../../compile/sources/markdown-source.ts";
import type { Dataset } from "../../model/dataset.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Base, Files } from "./base.ts";

/** What the right records of a folder add up to, and the ids or days of those that were left out, by file. */
export interface Right {
  /** Null where something is wrong that cannot be left out. */
  readonly dataset: Dataset | null;
  readonly leftOut: readonly { readonly file: string; readonly record: string }[];
}

/** What is left out may be what something else rests on; after so many rounds nothing is told. */
const MOST_ROUNDS = 4;

/** The folder as far as it is right: without claims, headlines, places and people that have errors, and with stand-ins in heads. */
export function compileRight(
  files: Files,
  compiled: Compiled,
  { compile, folder }: Pick<Base, "compile" | "folder">,
): Right {
  const leftOut: { file: string; record: string }[] = [];
  const standIns = {
    title: "—",
    publisher: folder.speakers.entries[0]?.fields.id,
    language: folder.languages[0],
    published: folder.map?.fields.range?.[1],
    ...Object.fromEntries(folder.languages.map((language) => [`share_reason_${language}`, "—"])),
  };
  let [now, result] = [files, compiled];
  for (let round = 0; result.dataset === null && round < MOST_ROUNDS; round += 1) {
    const errors = result.issues.filter(({ severity }) => severity === "error");
    const left = new Map(now);
    for (const [file, own] of groupBy(errors, (issue) => issue.file)) {
      const text = now.get(file);
      if (text === undefined) return { dataset: null, leftOut };
      const rest = file.endsWith(".md") ? withStandIns(text, own, standIns) : withoutRecords(text, own);
      if (rest === null) return { dataset: null, leftOut };
      left.set(file, rest.text);
      leftOut.push(...rest.records.map((record) => ({ file, record })));
    }
    now = left;
    result = compile(now);
  }
  return { dataset: result.dataset, leftOut };
}

interface Rest {
  readonly text: string;
  readonly records: readonly string[];
}

type Listed = { readonly id?: unknown; readonly day?: unknown; readonly properties?: { readonly id?: unknown } };

/** The file without the records that the errors are about; null where one of them is about more than a record. */
function withoutRecords(text: string, errors: readonly Issue[]): Rest | null {
  const indexes = new Set(errors.map(({ path }) => /^(?:claims|features)?\[(\d+)\]/.exec(path)?.[1]));
  const value: unknown = indexes.has(undefined) ? null : parse(text, { schema: "core", logLevel: "silent" });
  if (typeof value !== "object" || value === null) return null;
  const name = ["claims", "features"].find((each) => each in value);
  const list: unknown = name === undefined ? value : Reflect.get(value, name);
  if (!Array.isArray(list)) return null;
  const isLeft = (_: unknown, index: number) => !indexes.has(String(index));
  const rest = list.filter(isLeft);
  const gone: Listed[] = list.filter((each, index) => !isLeft(each, index));
  return {
    text: JSON.stringify(name === undefined ? rest : { ...value, [name]: rest }),
    records: gone.map((each) => String(each?.id ?? each?.day ?? each?.properties?.id ?? "")),
  };
}

/** The article with something in the fields of its head that are wrong or missing. */
function withStandIns(
  text: string,
  errors: readonly Issue[],
  standIns: Readonly<Record<string, string | undefined>>,
): Rest | null {
  const front = parseFrontMatter(text);
  const fields = errors.map(({ path }) => [path, standIns[path]] as const);
  if (front === null || fields.some(([, value]) => value === undefined)) return null;
  const head = { ...parse(front.yaml, { schema: "core", logLevel: "silent" }), ...Object.fromEntries(fields) };
  return {
    text: `${text.slice(0, front.start)}${stringify(head)}${text.slice(front.start + front.yaml.length)}`,
    records: [],
  };
}
