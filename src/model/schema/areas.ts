import * as v from "valibot";
import { day, dayText } from "./day.ts";
import { storedEntries } from "./faces.ts";
import { derived, editorsOnly, groups, needed, optional, texts } from "./field.ts";
import { actorId, id } from "./id.ts";
import { httpAddress, line, text, webAddress } from "./text.ts";

/** The fields of each word that a layer of areas has for who holds an area. */
export const HOLDER_FIELDS = {
  value: needed(line, "The word as the areas have it, such as occupied."),
  actor: optional(
    actorId,
    "The actor of the map that the word is about; left out for one that is about none, such as no change: its areas are outlined, and have no colour.",
  ),
};

/** The fields of a layer of areas, in `areas/ID.yaml`. */
export const AREA_LAYER_FIELDS = {
  id: derived(id, "The layer's id, from the file's name."),
  name: texts(line, true, "What the areas show, in a few words."),
  source: texts(line, true, "Who drew them: named wherever the areas are shown, as they are no report of this map."),
  url: { ...optional(webAddress, "Where the source publishes them."), stored: httpAddress },
  licence: needed(line, "The licence that the areas are under, by its usual short name."),
  taken: { ...needed(dayText, "The day on which the files were taken from the source."), stored: day },
  holder: {
    ...editorsOnly(line, "The property of the features that names who holds the area."),
    isNeeded: true as const,
  },
  words: editorsOnly(line, "The property of the features that has the source's own words, if one does."),
  holders: {
    ...groups(
      HOLDER_FIELDS,
      v.array(v.object(storedEntries(HOLDER_FIELDS))),
      "Each word that the property has, and the actor that it is about; its fields are below.",
    ),
    isNeeded: true as const,
  },
  note: texts(text, false, "What a reader should know about the areas."),
  terms: {
    ...optional(
      webAddress,
      "The address of the source's terms, where they forbid passing the areas on: then nothing of them is published unless `permitted_sources` of map.yaml names the layer.",
    ),
    stored: httpAddress,
  },
  withhold: editorsOnly(line, "Why the areas are not published at all. The reason is not published either."),
};

const size = v.object({ holder: v.string(), km2: v.number() });

/** Days on which the same areas are drawn: the first and the last one, how large they are by holder, and where their outlines are. */
const PERIOD = v.object({
  first: day,
  last: day,
  sizes: v.array(size),
  /** The name of the drawing within its file. */
  drawing: v.string(),
  /** Relative to the published data, hash included; empty before it is published. */
  file: v.pipe(v.string(), v.regex(/^(?:[\w-][\w./-]*)?$/, "a relative address")),
});

/** A layer of areas as the published `areas.json` has it. */
export const AREA_LAYER = v.object({ ...storedEntries(AREA_LAYER_FIELDS), periods: v.array(PERIOD) });

/** The published list of layers. */
export const AREAS_FILE = v.object({ layers: v.array(AREA_LAYER) });
