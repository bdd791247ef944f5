import bbox from "@turf/bbox";
import { ID } from "../../model/id.ts";
import { boxWithinTurn } from "../../model/meridian.ts";
import type { Language } from "../../model/names.ts";
import { AREA_LAYER_FIELDS } from "../../model/schema/areas.ts";
import { type Issue, issue } from "../issue.ts";
import type { AreaEntry, DrawnArea, RawMap } from "../sources/records.ts";
import { cut, entryIssue, show } from "../sources/shape.ts";
import { whereOf } from "../sources/source.ts";
import { checkDay } from "./days.ts";
import { checkLanguages } from "./languages.ts";
import { findOutlineFault } from "./outline-fault.ts";
import { checkReferencesIn, type Indexes } from "./references.ts";
import { countSwapped } from "./swapped.ts";

/** Whether the layers of areas are named well, their actors are there, and each area has a holder that its layer lists. */
export function checkAreas(
  entries: readonly AreaEntry[],
  indexes: Indexes,
  { languages, bounds }: { readonly languages: readonly Language[]; readonly bounds: RawMap["bounds"] | undefined },
): Issue[] {
  const checkReferences = checkReferencesIn(AREA_LAYER_FIELDS, indexes);
  return entries.flatMap((entry) => [
    ...checkName(entry),
    ...checkReferences(entry),
    ...checkLanguages(entry, ["note"], languages),
    ...checkDay(entry, ["taken"], entry.fields.taken),
    ...checkTwice(entry),
    ...checkHolders(entry),
    ...checkSwapped(entry, bounds),
    ...checkOutlines(entry),
  ]);
}

function checkName(entry: AreaEntry): Issue[] {
  const stem = entry.source.file.replace(/\.yaml$/, "");
  const named = ID.test(entry.named)
    ? []
    : [`expected a file name of small Latin letters and digits, found ${cut(entry.named)}`];
  return [
    ...named.map((message) =>
      entryIssue("id-mismatch", entry, [], message, "rename the file, and the folder of its days"),
    ),
    ...(entry.files.length > 0
      ? []
      : [
          entryIssue(
            "file-missing",
            entry,
            [],
            `expected files ${stem}/YYYY-MM-DD.geojson, or ${stem}.geojson with from and to, found none`,
            "put them there, or delete the layer",
          ),
        ]),
  ];
}

function checkTwice(entry: AreaEntry): Issue[] {
  const values = (entry.fields.holders ?? []).map(({ value }) => value);
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          entryIssue(
            "field-invalid",
            entry,
            ["holders", index, "value"],
            `expected each word once, found ${value} twice`,
            "delete one of them",
          ),
        ],
  );
}

/** An issue where a word first stands that the layer does not list. */
function checkHolders(entry: AreaEntry): Issue[] {
  const { holder: property, holders } = entry.fields;
  if (property === undefined || holders === undefined) return [];
  const told = new Set(holders.map(({ value }) => value));
  return entry.areas.flatMap((area) => {
    if (told.has(area.holder)) return [];
    told.add(area.holder);
    const where = whereOf(area.source, [...area.path, "properties", property]);
    const message = `expected one of the holders that ${entry.source.file} lists, found ${cut(area.holder) || "nothing"}`;
    const remedy =
      area.holder === ""
        ? `write who holds it into the property ${property}, or delete the feature`
        : `add to holders of ${entry.source.file}: - { value: ${JSON.stringify(area.holder)}, actor: }, without actor where it is about none`;
    return [issue("field-invalid", where, message, remedy)];
  });
}

/** An issue where a layer begins whose areas are mostly within the map only with the numbers of their positions the other way round. */
function checkSwapped({ areas: [first, ...others] }: AreaEntry, bounds: RawMap["bounds"] | undefined): Issue[] {
  if (!first || !bounds) return [];
  const areas = [first, ...others];
  const boxes = areas.map(({ outline }) => bbox(outline) as RawMap["bounds"]);
  if (countSwapped(boxes, bounds) <= areas.length / 2) return [];
  const where = whereOf(first.source, [...first.path, "geometry", "coordinates"]);
  const message = `expected [longitude, latitude], found areas of which most are within ${show(boxWithinTurn(bounds))}, the bounds of the map, only the other way round`;
  return [
    issue(
      "coordinates-swapped",
      where,
      message,
      "write the two numbers of each position of the layer the other way round",
    ),
  ];
}

/** A doubt about each outline that programs which cut or join areas refuse; the map can be drawn all the same. */
function checkOutlines({ areas }: AreaEntry): Issue[] {
  const seen = new Set<string>();
  return areas.flatMap((area) => {
    const key = JSON.stringify(area.outline.coordinates);
    if (seen.has(key)) return [];
    seen.add(key);
    return outlineIssue(area);
  });
}

function outlineIssue({ source, path, outline }: DrawnArea): Issue[] {
  const fault = findOutlineFault(outline);
  if (fault === null) return [];
  return [issue("area-unsound", whereOf(source, [...path, "geometry", "coordinates", ...fault.path]), fault.message)];
}
