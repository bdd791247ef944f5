import { editedRecord } from "../../model/schema/faces.ts";
import { editorsOnly, needed } from "../../model/schema/field.ts";
import { line, text, webAddress } from "../../model/schema/text.ts";

/** The fields of a file of the basemap; `map.json` has what was made of it. */
export const BASEMAP_FIELDS = {
  file: needed(line, "Name of the file in the basemap folder."),
  source: needed(line, "The data set that it comes from."),
  url: needed(webAddress, "Where that data set is found."),
  licence: needed(line, "The licence that it is under."),
  attribution: needed(line, "The credit that is shown on the map."),
  made_by: needed(line, "How the file was made from the data set."),
  note: editorsOnly(text, "Anything else about the file."),
};

/** The fields of one file in `basemap/sources.yaml`. */
export const basemapFields = () => editedRecord(BASEMAP_FIELDS, []);
