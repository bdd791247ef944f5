import { toJsonSchema } from "@valibot/to-json-schema";
import { MAP_FILE } from "../../model/map-schema.ts";

/** `data/map.schema.json`: the JSON Schema of `data/map.json`, without what only a program can check. */
export function mapJsonSchema(): string {
  const schema = toJsonSchema(MAP_FILE, { typeMode: "input", ignoreActions: ["check", "transform"] });
  return `${JSON.stringify({ title: "data/map.json", ...schema }, null, 1)}\n`;
}
