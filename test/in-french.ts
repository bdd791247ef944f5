import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";

interface FrenchNames {
  readonly map: Readonly<Record<"title" | "description" | "disclaimer" | "publisher" | "inset", string>>;
  readonly actors: Readonly<Record<string, string>>;
  readonly speakers: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly headlines: Readonly<Record<string, readonly { readonly text: string; readonly says?: readonly string[] }[]>>;
}

const MAPS = join(import.meta.dirname, "maps");

/** A new folder with the data of the sample map, which speaks French too: interface, names and headlines, and no quote. */
export function sampleInFrench(data: string): string {
  const folder = mkdtempSync(join(tmpdir(), "conflict-map-french-"));
  cpSync(data, folder, { recursive: true });
  mkdirSync(join(folder, "words"), { recursive: true });
  cpSync(join(MAPS, "myanmar/words/fr.yaml"), join(folder, "words/fr.yaml"));
  const french: FrenchNames = parse(readFileSync(join(MAPS, "syria-in-french/names.yaml"), "utf8"));
  const { inset, ...texts } = french.map;
  edit<YAMLMap>(folder, "map.yaml", (map) => {
    for (const [field, text] of Object.entries(texts)) map.set(`${field}_fr`, text);
    map.set("languages", ["ar", "en", "fr"]);
    map.setIn(["insets", 0, "title_fr"], inset);
  });
  for (const kind of ["actors", "speakers"] as const) {
    edit<YAMLSeq<YAMLMap>>(folder, `${kind}.yaml`, (list) => {
      for (const each of list.items) each.set("name_fr", french[kind][String(each.get("id"))]);
    });
  }
  edit<YAMLSeq<YAMLMap>>(folder, "headlines.yaml", (list) => {
    for (const each of list.items) {
      const clauses = french.headlines[String(each.get("day"))] ?? [];
      clauses.forEach(({ text, says }, index) => {
        each.setIn(["clauses", index, "text_fr"], text);
        if (says) each.setIn(["clauses", index, "says"], says);
      });
    }
  });
  for (const name of readdirSync(join(folder, "claims"))) {
    edit<YAMLMap>(folder, `claims/${name}`, (file) => {
      for (const claim of (file.get("claims") as YAMLSeq<YAMLMap>).items) {
        const of = claim.getIn(["number", "of"]);
        if (of !== undefined) claim.setIn(["number", "what_fr"], french.numbers[String(of)]);
      }
    });
  }
  const places = join(folder, "places.geojson");
  const collection = JSON.parse(readFileSync(places, "utf8"));
  for (const { properties } of collection.features) properties.name_fr = french.places[properties.id];
  writeFileSync(places, JSON.stringify(collection));
  return folder;
}

function edit<T>(folder: string, name: string, change: (contents: T) => void): void {
  const path = join(folder, name);
  const document = parseDocument(readFileSync(path, "utf8"));
  change(document.contents as T);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}
