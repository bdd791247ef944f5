import * as v from "valibot";
import { described, line, optional, text, webAddress } from "./field.ts";

/** The fields of one file in `basemap/sources.yaml`. */
export const basemapFields = () =>
  v.strictObject(
    {
      file: described(line, "Name of the file in the basemap folder."),
      source: described(line, "The data set that it comes from."),
      url: described(webAddress, "Where that data set is found."),
      licence: described(line, "The licence that it is under."),
      attribution: described(line, "The credit that is shown on the map."),
      made_by: described(line, "How the file was made from the data set."),
      note: optional(text, "Anything else about the file."),
    },
    "a mapping of fields",
  );
