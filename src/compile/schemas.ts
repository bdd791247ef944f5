import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import type { Language } from "../model/names.ts";
import { PLACE_KINDS } from "../model/place-kind.ts";
import { list } from "../model/schema/text.ts";
import { areaLayerFields } from "./fields/areas.ts";
import { basemapFields } from "./fields/basemap.ts";
import { claimFields, claimsFileFields } from "./fields/claim.ts";
import { headlineFields } from "./fields/headline.ts";
import { featureFields, placeFields, placesFileFields } from "./fields/place.ts";
import { actorFields, articleFields, mapFields, speakerFields } from "./fields/record.ts";

/** The JSON Schema of each data file, for editors, by the schema's file name; articles' is of their front matter. */
export function schemasOf(languages: readonly Language[]): ReadonlyMap<string, object> {
  const schemas: [string, GenericSchema][] = [
    ["map", mapFields(languages)],
    ["actors", list(actorFields(languages))],
    ["speakers", list(speakerFields(languages))],
    ["article", articleFields(languages)],
    ["claims", claimsFileFields(claimFields(languages))],
    ["places", placesFileFields(featureFields(placeFields(languages, Object.keys(PLACE_KINDS))))],
    ["headlines", list(headlineFields(languages))],
    ["areas", areaLayerFields(languages)],
    ["basemap-sources", list(basemapFields())],
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.schema.json`, jsonSchemaOf(schema)]));
}

const jsonSchemaOf = (schema: GenericSchema) => toJsonSchema(schema, { ignoreActions: ["check"] });
