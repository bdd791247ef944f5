import * as v from "valibot";
import { check } from "./check.ts";
import { country, language, timeZone } from "./codes.ts";
import { day, dayText } from "./day.ts";
import { storedEntries } from "./faces.ts";
import { editorsOnly, group, groups, needed, optional, texts } from "./field.ts";
import { id, placeId } from "./id.ts";
import { records } from "./records.ts";
import { contactAddress, httpAddress, httpOrMailAddress, line, list, oneOf, text, webAddress } from "./text.ts";

const BOUNDS = "[west, south, east, north] in degrees, west before east and south before north";

const longitude = v.pipe(v.number(BOUNDS), v.minValue(-180, BOUNDS), v.maxValue(180, BOUNDS));

/** In degrees; the projection of web maps has nothing beyond. */
const FARTHEST = 85.05;
const POLES = `latitudes from -${FARTHEST} to ${FARTHEST}, as the map's projection has no poles`;
const latitude = v.pipe(v.number(BOUNDS), v.minValue(-FARTHEST, POLES), v.maxValue(FARTHEST, POLES));

const OVER =
  "[west, south, east, north] in degrees, west before east, or less than half of the Earth from west over the 180th meridian to east";

const bounds = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], BOUNDS),
  v.check(([west, , east]) => west < east || west - east > 180, OVER),
  v.check(([, south, , north]) => south < north, BOUNDS),
);

const RUNS_ON = " In map.json a map over the 180th meridian, and what is on it, has longitudes that run on past 180.";

const unrolled = v.pipe(v.number(), v.minValue(-180), v.maxValue(360));

/** West is always before east. */
const storedBounds = v.pipe(v.strictTuple([unrolled, latitude, unrolled, latitude]), check("isBox", BOUNDS));

const languages = v.pipe(
  list(language),
  v.minLength(1, "at least one language"),
  check("areDistinct", "each language once"),
);

const leadPlaces = v.pipe(list(placeId), check("areDistinct", "each place once"));

const countries = v.pipe(list(country), check("areDistinct", "each country once"));

const RANK = "a whole number from 1";
const rank = v.pipe(v.number(RANK), v.integer(RANK), v.minValue(1, RANK));

const ZOOM = "a zoom from 0 to 22";
const zoom = v.pipe(v.number(ZOOM), v.minValue(0, ZOOM), v.maxValue(22, ZOOM));

const range = v.pipe(v.object({ first: day, last: day }), check("isInOrder", "first to be no later than last"));

/** The fields of a kind of place of the map's own. */
export const PLACE_KIND_FIELDS = {
  id: needed(id, "The kind's id, as places name it."),
  name: texts(line, true, "What one place of the kind is called."),
  rank: needed(rank, "From 1, the first to be named and the largest; settlements are 1 to 3."),
  min_zoom: {
    ...optional(zoom, "The first zoom at which there is room for such a place; 0 where it is left out."),
    stored: v.optional(zoom, 0),
  },
};

/** The fields of the licence of the map's own data. */
export const LICENCE_FIELDS = {
  title: needed(line, "The licence's usual short name, such as CC BY 4.0."),
  url: needed(webAddress, "Where the text of the licence stands."),
};

/** What the data is under where the map names no licence. */
const CC_BY = { title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };

/** The fields of an inset. */
export const INSET_FIELDS = {
  title: texts(line, true, "What stands above the inset, such as the names of the first and the last town."),
  bounds: {
    ...needed(bounds, "What the inset shows: [west, south, east, north] in degrees, within the bounds of the map."),
    stored: storedBounds,
  },
};

/** The fields of the map itself. */
export const MAP_FIELDS = {
  title: texts(line, true, "The map's title."),
  description: texts(line, false, "One line about the map, for search engines and previews."),
  disclaimer: texts(text, true, "What the map is, and what it is not."),
  range: {
    ...needed(
      v.strictTuple([dayText, dayText], "[first day, last day]"),
      "The days that the map covers, first and last included.",
    ),
    stored: range,
  },
  opening_day: { ...needed(dayText, "The day that the map opens on; within the range."), stored: day },
  bounds: {
    ...needed(
      bounds,
      "What the map shows when it opens: [west, south, east, north] in degrees; over the 180th meridian west is the greater one, as in [170, -25, -170, -10]." +
        RUNS_ON,
    ),
    stored: storedBounds,
  },
  countries: {
    ...optional(
      countries,
      "The countries that the map is about, by their ISO 3166-1 alpha-2 codes: they stand out from their neighbours. No country does where it is left out.",
    ),
    stored: v.optional(countries, []),
  },
  insets: groups(
    INSET_FIELDS,
    v.optional(v.array(v.object(storedEntries(INSET_FIELDS))), []),
    "Parts of the map where places lie too close to each other, to be drawn larger in a corner; their fields are below. A map of at least 640 pixels' width shows the first one for which it has room.",
  ),
  /** A page only hands it on, and to ask whether there is such a zone takes it long. */
  time_zone: { ...needed(timeZone, "The IANA time zone that all days are counted in."), stored: line },
  languages: needed(languages, "The map's languages, its first one first."),
  lead_places: {
    ...optional(
      leadPlaces,
      "The places whose days are told first of all, in the order of the strip over the slider; a headline leaves out no turn of theirs.",
    ),
    stored: v.optional(leadPlaces, []),
  },
  place_kinds: groups(
    PLACE_KIND_FIELDS,
    v.optional(records(v.object(storedEntries(PLACE_KIND_FIELDS))), []),
    "Kinds of places beside those that every map knows; their fields are below. One of the same id replaces it.",
  ),
  publisher: texts(line, false, "Who publishes the map and answers for it, for citations and catalogues."),
  licence: group(
    LICENCE_FIELDS,
    v.optional(v.object(storedEntries(LICENCE_FIELDS)), CC_BY),
    "The licence of the map's own data: claims, translations, gazetteer. The excerpts of articles are not under it. CC BY 4.0 where it is left out; its fields are below.",
  ),
  second_reader: editorsOnly(
    oneOf(["required", "optional"]),
    "Whether every claim must name in `read_by` who has read it a second time, else it is an error: required or optional. Optional where it is left out; not published.",
  ),
  permitted_sources: editorsOnly(
    list(id),
    "Sources whose terms forbid passing on what they publish, and who have given leave to: the ids of publishers, whose claims with `terms` are then published, and of layers of areas.",
  ),
  url: {
    ...optional(webAddress, "The absolute address of the site; without it there are no link previews."),
    stored: httpAddress,
  },
  contact: {
    ...optional(contactAddress, "Where readers report an error: a web page, or mailto: and an address."),
    stored: httpOrMailAddress,
  },
};

/** The map itself as `map.json` has it; `words` leads from a language of its own to the file of the interface's words. */
export const MAP_INFO = v.object({
  ...storedEntries(MAP_FIELDS),
  words: v.optional(v.record(v.string(), v.string())),
});
