import { expect, test } from "vitest";
import { documentFields } from "./document.ts";
import { schemasOf } from "./schemas.ts";

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema | Schema[];
  oneOf?: Schema[];
}

/** The names of all properties anywhere in a schema. */
function propertiesOf({ properties = {}, items = [], oneOf = [] }: Schema): string[] {
  const parts = [...Object.values(properties), ...[items].flat(), ...oneOf];
  return [...Object.keys(properties), ...parts.flatMap(propertiesOf)];
}

test("there is a schema for every file", () => {
  expect([...schemasOf(["ar", "en"]).keys()]).toEqual([
    "map.schema.json",
    "actors.schema.json",
    "speakers.schema.json",
    "article.schema.json",
    "claims.schema.json",
    "places.schema.json",
    "headlines.schema.json",
    "areas.schema.json",
    "basemap-sources.schema.json",
    "claims-table.schema.json",
  ]);
});

test("fields per language follow the map's languages", () => {
  const speakers = schemasOf(["fr", "uk"]).get("speakers.schema.json");
  expect(speakers).toMatchObject({
    type: "array",
    items: { required: ["id", "name_fr", "name_uk", "kind"], additionalProperties: false },
  });
});

test("a claim is one of its kinds, each with its own fields", () => {
  const claims = schemasOf(["ar", "en"]).get("claims.schema.json") as {
    properties: {
      claims: { items: { oneOf: { properties: Record<string, { const?: string }>; required: string[] }[] } };
    };
  };
  const kinds = claims.properties.claims.items.oneOf;
  expect(kinds.map(({ properties }) => properties.kind?.const)).toEqual([
    "control",
    "withdrawal",
    "presence",
    "denial",
    "advance",
    "movement",
    "clash",
    "strike",
    "closure",
    "gathering",
    "release",
    "statement",
  ]);
  expect(kinds.map(({ properties }) => "extent" in properties)).toEqual(kinds.map((_, index) => index < 3));
  expect(kinds[3]?.required).toEqual(["kind", "id", "place", "speaker", "quote", "denies"]);
});

test("the documentation has every field of every schema, with what it means", () => {
  const document = documentFields(["ar", "en"]);
  for (const schema of schemasOf(["ar", "en"]).values()) {
    for (const name of propertiesOf(schema)) {
      if (["type", "coordinates", "features", "properties"].includes(name)) continue;
      expect(document).toMatch(new RegExp(`^\\| \`${name}\` \\| [^|]* \\| [^|]+ \\| [^|]+\\. \\|$`, "m"));
    }
  }
});

test("the documentation says which kinds of claims need a field", () => {
  const row = documentFields(["ar"])
    .split("\n")
    .find((line) => line.startsWith("| `denies`"));
  expect(row).toContain("| yes: denial |");
});
