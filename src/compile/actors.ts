import { type Actor, outermost } from "../model/actor.ts";
import type { Language } from "../model/names.ts";
import { circlesOf } from "./circles.ts";
import { checkDuplicates, checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import { checkLanguages, namesOf } from "./names.ts";
import type { RawActor, Records } from "./records.ts";
import { type Entry, entryIssue, wholeOf } from "./shape.ts";

type ActorEntry = Entry<RawActor>;

/** Whether the actors' ids, looks and the larger actors that they are within fit together. */
export function checkActors(
  records: Records<ActorEntry>,
  index: Index<ActorEntry>,
  languages: readonly Language[],
): Issue[] {
  return [
    ...checkDuplicates(index, records),
    ...records.entries.flatMap((entry) => checkReference(entry, ["within"], entry.fields.within, index)),
    ...records.entries.flatMap((entry) => checkLanguages(entry, ["note"], languages)),
    ...records.entries.flatMap(checkLook),
    ...checkLetters(records.entries),
    ...checkCircles(index),
  ];
}

function checkLook(entry: ActorEntry): Issue[] {
  if (entry.whole === null) return [];
  const { within, colour } = entry.whole;
  if (within !== undefined) {
    const message = `expected no colour, as the actor takes that of ${within}, found ${colour}`;
    return colour === undefined ? [] : [entryIssue("field-unknown", entry, ["colour"], message)];
  }
  return (["colour", "pattern", "letter"] as const)
    .filter((field) => entry.whole?.[field] === undefined)
    .map((field) => {
      const code = field === "colour" ? "colour-missing" : "field-missing";
      return entryIssue(
        code,
        entry,
        [field],
        `expected the field ${field}, as the actor is within no other, found nothing`,
      );
    });
}

function checkLetters(entries: readonly ActorEntry[]): Issue[] {
  const owners = new Map<string, string | undefined>();
  return entries.flatMap((entry) => {
    const { id, letter, within } = entry.fields;
    if (letter === undefined || within !== undefined) return [];
    const owner = owners.get(letter);
    if (!owners.has(letter)) owners.set(letter, id);
    if (owner === undefined) return [];
    return [
      entryIssue(
        "letter-duplicate",
        entry,
        ["letter"],
        `expected a letter of its own, found ${letter}, that of ${owner}`,
      ),
    ];
  });
}

function checkCircles({ byId }: Index<ActorEntry>): Issue[] {
  const steps = new Map([...byId].map(([id, { fields }]) => [id, fields.within]));
  return circlesOf(steps).flatMap((circle) => {
    const entry = byId.get(circle[0] ?? "");
    const message = `expected an actor that is not within itself, found ${[...circle, circle[0]].join(" within ")}`;
    return entry ? [entryIssue("actor-circle", entry, ["within"], message)] : [];
  });
}

/** The actors by id, after the checks; one within another looks like the outermost one unless it says otherwise. */
export function actorsOf(entries: readonly ActorEntry[], languages: readonly Language[]): Map<string, Actor> {
  const raws = entries.map(wholeOf);
  const bare = new Map(raws.map((raw) => [raw.id, actorOf(raw, languages)]));
  return new Map(
    raws.map((raw) => {
      const outer = raws.find(({ id }) => id === outermost(raw.id, bare)) ?? raw;
      const { colour } = outer;
      const pattern = raw.pattern ?? outer.pattern;
      const letter = raw.letter ?? outer.letter;
      if (!colour || !pattern || !letter) throw new Error(`actor ${raw.id} has no look`);
      return [raw.id, { ...actorOf(raw, languages), colour, pattern, letter }];
    }),
  );
}

function actorOf(raw: RawActor, languages: readonly Language[]): Actor {
  const { id, colour = "", pattern = "solid", letter = "", within = null } = raw;
  return {
    id,
    names: namesOf(raw, "name", languages),
    colour,
    pattern,
    letter,
    note: namesOf(raw, "note", languages),
    within,
  };
}
