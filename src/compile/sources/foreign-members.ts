import { fileIssue, type Issue } from "../issue.ts";
import { closestWord } from "./closest-word.ts";
import { WITHOUT_LANGUAGE } from "./renamed.ts";
import { cut, isRecord } from "./shape.ts";
import type { Source } from "./source.ts";

/** What a program writes beside what the standard has, by where it stands. */
type Foreign = Readonly<Record<"file" | "features" | "geometries" | "properties", Set<string>>>;

const MEMBERS = {
  file: ["type", "features"],
  features: ["type", "geometry", "properties"],
  geometries: ["type", "coordinates"],
} as const;

/**
 * The source of `places.geojson` with nothing but what a place has, of the properties of these names, and one warning about
 * all else in it. A property that is null is none; one that is called nearly as a missing one stays, to be told of.
 */
export function withoutForeign(source: Source, names: readonly string[]): { source: Source; issues: Issue[] } {
  const { value, file } = source;
  if (!isRecord(value)) return { source, issues: [] };
  const foreign: Foreign = { file: new Set(), features: new Set(), geometries: new Set(), properties: new Set() };
  const collection = keep(value, "file", foreign);
  const features = Array.isArray(value.features)
    ? value.features.map((feature: unknown) => featureOf(feature, names, foreign))
    : value.features;
  const cleaned = { ...source, value: "features" in value ? { ...collection, features } : collection };
  const parts = Object.entries(foreign).filter(([, found]) => found.size > 0);
  if (parts.length === 0) return { source: cleaned, issues: [] };
  const told = parts.map(([where, found]) => `of the ${where} ${cut([...found].join(", "), 200)}`).join("; ");
  const message = `expected only what a place has, found more, which is ignored: ${told}`;
  return { source: cleaned, issues: [fileIssue("field-ignored", file, message)] };
}

function keep(value: Record<string, unknown>, where: keyof typeof MEMBERS, foreign: Foreign): Record<string, unknown> {
  const own: readonly string[] = MEMBERS[where];
  for (const key of Object.keys(value)) if (!own.includes(key)) foreign[where].add(key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => own.includes(key)));
}

function featureOf(feature: unknown, names: readonly string[], foreign: Foreign): unknown {
  if (!isRecord(feature)) return feature;
  const { id, ...rest } = feature;
  const kept = keep(rest, "features", foreign);
  const { geometry, properties } = kept;
  if (isRecord(geometry)) kept.geometry = keep(geometry, "geometries", foreign);
  if (!isRecord(properties)) return kept;
  const given = Object.fromEntries(Object.entries(withPublished(properties)).filter(([, value]) => value !== null));
  const entries = Object.entries("id" in given || id === undefined ? given : { id, ...given });
  const isForeign = (key: string) => !(names.includes(key) || isSlip(key, given, names));
  for (const [key] of entries) if (isForeign(key)) foreign.properties.add(key);
  kept.properties = Object.fromEntries(entries.filter(([key]) => !isForeign(key)));
  return kept;
}

/** Whether the property may be meant for one that is not there, or was one before. */
function isSlip(key: string, given: Record<string, unknown>, names: readonly string[]): boolean {
  if (WITHOUT_LANGUAGE.has(key)) return true;
  const missing = names.filter((name) => !(name in given));
  return key.length > 4 && closestWord(key, missing) !== null;
}

/** The properties as an editor writes them, of a place that this map or another has published. */
function withPublished({ precision_m, aliases, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...rest,
    ...(aliases === undefined ? {} : { aliases: listOf(aliases) }),
    ...(precision_m !== undefined && rest.precision === undefined ? { precision: precision_m } : {}),
  };
}

const listOf = (aliases: unknown) =>
  typeof aliases === "string" ? aliases.split(";").map((alias) => alias.trim()) : aliases;
