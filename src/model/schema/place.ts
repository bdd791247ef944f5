import * as v from "valibot";
import { country, names } from "./codes.ts";
import { storedEntries } from "./faces.ts";
import { derived, editorsOnly, needed, optional, texts } from "./field.ts";
import { area, lngLat } from "./geometry.ts";
import { id, placeId } from "./id.ts";
import { line, list, text } from "./text.ts";

const wikidata = v.pipe(v.string("a Wikidata id"), v.regex(/^Q[1-9]\d*$/, "a Wikidata id such as Q42"));
const geonames = v.pipe(v.number("a GeoNames id"), v.integer("a GeoNames id"), v.minValue(1, "a GeoNames id"));
const ISO = "an ISO 3166-2 code such as SY-HI";
const iso = v.pipe(v.string(ISO), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, ISO));
const PCODE = "an OCHA place code such as SY04";
const pcode = v.pipe(v.string(PCODE), v.regex(/^[A-Z]{1,3}[0-9]+$/, PCODE));
const metres = v.pipe(v.number("a number of metres"), v.gtValue(0, "a number of metres, more than 0"));

/** The fields of every place. */
const DESCRIBED = {
  id: needed(placeId, "The place's id."),
  name: texts(line, true, "The name."),
  aliases: {
    ...optional(list(line), "Other spellings, in any language, as the articles or other sources write them."),
    stored: v.optional(list(line), []),
  },
  /** Which kinds there are, the map's own among them, only its `map.yaml` tells. */
  kind: needed(id, "What sort of place this is."),
  country: needed(country, "ISO 3166-1 alpha-2 code of the country it lies in."),
  within: optional(placeId, "The governorate, state or other part of a country that it lies in: the id of a place."),
};

const COARSE = "a number of kilometres, more than 0, or the word within";
const coarse = v.union([v.pipe(v.number(), v.gtValue(0)), v.literal("within")], COARSE);

const LOCATED = {
  precision: { ...editorsOnly(metres, "Radius of uncertainty in metres; needed with a geometry."), stored: metres },
  source: texts(line, false, "Where the coordinates come from; needed with a geometry."),
  coarsen: editorsOnly(
    coarse,
    "Where the position must not be published as it is: a number moves it to the middle of its cell in a grid of that many kilometres, `within` to the middle of the area of the place that it lies in. Its precision becomes as much coarser; source, GeoNames and Wikidata ids, codes and outline are not published.",
  ),
};

const KNOWN = {
  geonames: optional(geonames, "GeoNames id."),
  wikidata: optional(wikidata, "Wikidata id."),
  iso: optional(iso, "ISO 3166-2 code, of a governorate, a state or another part of a country that has one."),
  pcode: optional(pcode, "Place code (p-code) of the boundaries that OCHA publishes."),
  note: texts(text, false, "Needed without a geometry: why the place is not located."),
};

/** The fields of a place. */
export const PLACE_FIELDS = { ...DESCRIBED, ...LOCATED, ...KNOWN };

const located = { ...storedEntries(PLACE_FIELDS), spot: lngLat };

/** A place as `map.json` has it. */
export const PLACE = v.variant("form", [
  v.object({ ...located, form: v.literal("point") }),
  v.object({ ...located, form: v.literal("area"), area }),
  v.object({
    ...storedEntries({
      ...DESCRIBED,
      ...KNOWN,
      reason: derived(names, "Why no source locates the place honestly."),
    }),
    form: v.literal("unlocated"),
  }),
]);
