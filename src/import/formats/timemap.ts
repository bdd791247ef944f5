import type { Node } from "jsonc-parser";
import { at, flattenFields } from "../sources/json.ts";
import type { SourceFile } from "../sources/open.ts";
import type { FileRecords } from "../sources/record.ts";
import { type Format, together } from "./format.ts";

type JsonSource = SourceFile & { readonly form: "json" };

export const timemap: Format = {
  name: "timemap",
  about: "the events of TimeMap, together with the files of its sources and associations",
  columns: {
    id: "id",
    date: "date",
    lat: "latitude",
    lon: "longitude",
    place: "location",
    kind: "category",
    words: "description",
    title: "title",
    cites: "cited",
    url: "url",
  },
  dates: "m/d/y",
  detect: (source) => source.form === "json" && (isEvents(source) || isSources(source) || isAssociations(source)),
  read(sources) {
    const files = sources.filter((source): source is JsonSource => source.form === "json");
    const cited = new Map(files.filter(isSources).flatMap((source) => entriesOf(source)));
    const events = files.filter(isEvents);
    if (events.length === 0) {
      const [file] = sources.map(({ name }) => name);
      return {
        records: [],
        rejects: [{ file: file ?? "", line: 1, reason: "expected the file of events beside it, found none" }],
      };
    }
    return together(events.map((source) => readEvents(source, cited)));
  },
};

const first = ({ json: { root } }: JsonSource) => (root?.type === "array" ? root.children?.[0] : undefined);

const isEvents = (source: JsonSource) =>
  ["date", "latitude", "longitude", "associations"].every((name) => at(first(source) ?? null, name) !== undefined);

const isAssociations = (source: JsonSource) =>
  at(first(source) ?? null, "filter_paths") !== undefined && at(first(source) ?? null, "mode") !== undefined;

const isSources = (source: JsonSource) => {
  const [node] = entriesOf(source)[0]?.slice(1) ?? [];
  return node !== undefined && at(node as Node, "paths") !== undefined;
};

/** The sources by their ids. */
function entriesOf({ json: { root } }: JsonSource): [string, Node][] {
  if (root?.type !== "object") return [];
  return (root.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value?.type === "object" ? [[String(key.value), value] as [string, Node]] : [];
  });
}

function readEvents({ name: file, json }: JsonSource, cited: ReadonlyMap<string, Node>): FileRecords {
  const records = (json.root?.children ?? []).map((event) => {
    const ids = (at(event, "sources")?.children ?? []).map(({ value }) => String(value));
    const sources = ids.map((id) => flattenFields(cited.get(id)));
    const names = ids.map((id, index) => [id, sources[index]?.title ?? ""].filter((each) => each !== "").join(" "));
    const url = sources.flatMap(({ paths = "" }) => paths.split("; ")[0] || [])[0] ?? "";
    return {
      file,
      line: json.lineOf(event),
      fields: { ...flattenFields(event), cited: names.join("; "), url },
      around: [file],
    };
  });
  return { records, rejects: [] };
}
