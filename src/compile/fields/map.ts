import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import { dayText } from "../../model/schema/day.ts";
import { id } from "../../model/schema/id.ts";
import { language } from "../../model/schema/language.ts";
import { timeZone } from "../../model/schema/time-zone.ts";
import { contactAddress, described, line, list, optional, perLanguage, text, webAddress } from "./field.ts";

const BOUNDS = "[west, south, east, north] in degrees, west before east and south before north";

const longitude = v.pipe(v.number(BOUNDS), v.minValue(-180, BOUNDS), v.maxValue(180, BOUNDS));
const latitude = v.pipe(v.number(BOUNDS), v.minValue(-90, BOUNDS), v.maxValue(90, BOUNDS));

const bounds = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], BOUNDS),
  v.check(([west, south, east, north]) => west < east && south < north, BOUNDS),
);

const languages = v.pipe(
  list(language),
  v.minLength(1, "at least one language"),
  v.check((tags) => new Set(tags).size === tags.length, "each language once"),
);

const RANK = "a whole number from 1";
const rank = v.pipe(v.number(RANK), v.integer(RANK), v.minValue(1, RANK));

const ZOOM = "a zoom from 0 to 22";
const zoom = v.pipe(v.number(ZOOM), v.minValue(0, ZOOM), v.maxValue(22, ZOOM));

/** The fields of one of the `place_kinds` of `map.yaml`. */
export const placeKindFields = (tags: readonly Language[]) =>
  v.strictObject(
    {
      id: described(id, "The kind's id, as places name it."),
      ...perLanguage("name", tags, described(line, "What one place of the kind is called.")),
      rank: described(rank, "From 1, the first to be named and the largest; settlements are 1 to 3."),
      min_zoom: optional(zoom, "The first zoom at which there is room for such a place; 0 where it is left out."),
    },
    "a mapping of fields",
  );

/** The fields of `map.yaml`. */
export const mapFields = (tags: readonly Language[]) =>
  v.strictObject(
    {
      ...perLanguage("title", tags, described(line, "The map's title.")),
      ...perLanguage("description", tags, optional(line, "One line about the map, for search engines and previews.")),
      ...perLanguage("disclaimer", tags, described(text, "What the map is, and what it is not.")),
      range: described(
        v.strictTuple([dayText, dayText], "[first day, last day]"),
        "The days that the map covers, first and last included.",
      ),
      opening_day: described(dayText, "The day that the map opens on; within the range."),
      bounds: described(bounds, "What the map shows when it opens: [west, south, east, north] in degrees."),
      time_zone: described(timeZone, "The IANA time zone that all days are counted in."),
      languages: described(languages, "The map's languages, its first one first."),
      place_kinds: optional(
        list(placeKindFields(tags)),
        "Kinds of places beside those that every map knows; their fields are below. One of the same id replaces it.",
      ),
      url: optional(webAddress, "The absolute address of the site; without it there are no link previews."),
      contact: optional(contactAddress, "Where readers report an error: a web page, or mailto: and an address."),
    },
    "a mapping of fields",
  );
