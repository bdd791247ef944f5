import type { Language } from "../../model/names.ts";
import { AREA_LAYER_FIELDS } from "../../model/schema/areas.ts";
import { editedRecord } from "../../model/schema/faces.ts";

/** The fields of `areas/ID.yaml`. */
export const areaLayerFields = (languages: readonly Language[]) => editedRecord(AREA_LAYER_FIELDS, languages);
