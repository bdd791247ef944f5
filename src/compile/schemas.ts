import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import type { Language } from "../model/names.ts";
import { PLACE_KINDS } from "../model/place-kind.ts";
import { type ClaimColumn, editedClaimColumns } from "../model/schema/claim-columns.ts";
import { dayText } from "../model/schema/day.ts";
import { list } from "../model/schema/text.ts";
import { areaLayerFields } from "./fields/areas.ts";
import { basemapFields } from "./fields/basemap.ts";
import { claimFields, claimsFileFields } from "./fields/claim.ts";
import { headlineFields } from "./fields/headline.ts";
import { featureFields, placeFields, placesFileFields } from "./fields/place.ts";
import { actorFields, articleFields, mapFields, speakerFields } from "./fields/record.ts";
import { optionsOf } from "./sources/options-of.ts";

/**
 * The schema of each data file, for editors, by its file name: JSON Schemas, articles' of their front matter, and of tables of
 * claims a Table Schema.
 */
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
  return new Map([
    ...schemas.map(([name, schema]) => [`${name}.schema.json`, jsonSchemaOf(schema)] as const),
    ["claims-table.schema.json", tableSchemaOf(editedClaimColumns(languages))],
  ]);
}

const TYPES = { text: "string", number: "number", json: "string" } as const;

/** The columns as Frictionless Table Schema has them, which programs for tables read. */
function tableSchemaOf(columns: readonly ClaimColumn[]): object {
  const fields = columns.map(({ name, form, isNeeded, about, schema }) => {
    const words = optionsOf(schema);
    const constraints = { ...(isNeeded && { required: true }), ...(words.length > 0 && { enum: words }) };
    const type = schema === dayText ? "date" : TYPES[form];
    return { name, type, description: about, ...(Object.keys(constraints).length > 0 && { constraints }) };
  });
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    fields,
    primaryKey: "id",
    missingValues: [""],
  };
}

const jsonSchemaOf = (schema: GenericSchema) => toJsonSchema(schema, { ignoreActions: ["check"] });
