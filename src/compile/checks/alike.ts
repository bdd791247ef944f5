import { LAND_COLOURS } from "../../model/land-colours.ts";
import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { fold } from "../../text/fold.ts";
import type { Issue } from "../issue.ts";
import type { RawActor } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";

type Theme = keyof typeof LAND_COLOURS;
type ActorEntry = Entry<RawActor>;

const THEMES = Object.keys(LAND_COLOURS) as Theme[];

/** How far the channels of two colours may lie apart, all in all, that no eye tells from each other. */
const ALIKE = 24;

/** What addresses call those whose word counts, where it is no actor. */
const RESERVED = ["everyone", "no-side"];

/**
 * An issue for each actor whose id means something else; a warning for each that readers cannot tell from one before it, by name,
 * or by colour and pattern in one of the themes, nor from land by its colour.
 */
export function checkAlike(entries: readonly ActorEntry[], languages: readonly Language[]): Issue[] {
  return entries.flatMap((entry, index) => {
    const before = entries.slice(0, index);
    return [...checkReserved(entry), ...checkNames(entry, before, languages), ...checkColours(entry, before)];
  });
}

function checkReserved(entry: ActorEntry): Issue[] {
  const { id } = entry.fields;
  if (id === undefined || !RESERVED.includes(id)) return [];
  const message = `expected another id, found ${id}, which stands for whose word counts in addresses`;
  return [entryIssue("id-reserved", entry, ["id"], message, `write another, such as id: ${id}-group`)];
}

function checkNames(entry: ActorEntry, before: readonly ActorEntry[], languages: readonly Language[]): Issue[] {
  return Object.entries(textsOf(entry.fields, "name", languages)).flatMap(([language, name]) => {
    const namesake = before.find((other) => {
      const theirs = textsOf(other.fields, "name", languages)[language];
      return theirs !== undefined && fold(theirs) === fold(name);
    });
    if (!namesake) return [];
    const message = `expected a name of its own, found ${name}, that of ${namesake.fields.id}`;
    return [entryIssue("actor-alike", entry, [`name_${language}`], message)];
  });
}

function checkColours(entry: ActorEntry, before: readonly ActorEntry[]): Issue[] {
  const [theme] = THEMES.filter((each) => isAlike(colourOf(entry, each), LAND_COLOURS[each]));
  const field = (each: Theme) => (each === "dark" && entry.fields.colour_dark !== undefined ? "colour_dark" : "colour");
  const alike = (each: Theme, found: string) => [entryIssue("actor-alike", entry, [field(each)], found)];
  if (theme)
    return alike(
      theme,
      `expected a colour that stands off land, found ${colourOf(entry, theme)}, nearly that of land on ${theme} ground`,
    );
  for (const each of THEMES) {
    const colour = colourOf(entry, each);
    const twin = before.find(
      (other) => other.fields.pattern === entry.fields.pattern && isAlike(colour, colourOf(other, each)),
    );
    const message = `expected a colour or pattern of its own, found ${colour} in ${entry.fields.pattern}, as ${twin?.fields.id} has it on ${each} ground`;
    if (twin) return alike(each, message);
  }
  return [];
}

/** The colour of an outermost actor in the theme; undefined for one within another, which looks like that. */
function colourOf({ fields: { within, colour, colour_dark: dark } }: ActorEntry, theme: Theme): string | undefined {
  if (within !== undefined) return undefined;
  return theme === "dark" ? (dark ?? colour) : colour;
}

function isAlike(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [mine, theirs] = [channelsOf(one), channelsOf(other)];
  return mine.reduce((sum, channel, index) => sum + Math.abs(channel - (theirs[index] ?? 0)), 0) <= ALIKE;
}

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
