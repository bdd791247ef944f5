import * as v from "valibot";
import { type Actor, outermost } from "../model/actor.ts";
import type { Language } from "../model/names.ts";
import { storedForm } from "../model/schema/faces.ts";
import { ACTOR, ACTOR_FIELDS } from "../model/schema/people.ts";
import { circlesOf } from "./circles.ts";
import { checkDuplicates, checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import { checkLanguages } from "./names.ts";
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
  const raws = new Map(entries.map(wholeOf).map((raw) => [raw.id, raw]));
  return new Map([...raws].map(([id, raw]) => [id, actorOf(raw, raws.get(outermost(id, raws)) ?? raw, languages)]));
}

function actorOf(raw: RawActor, outer: RawActor, languages: readonly Language[]): Actor {
  const { pattern = outer.pattern, letter = outer.letter } = raw;
  return v.parse(ACTOR, { ...storedForm(ACTOR_FIELDS, raw, languages), colour: outer.colour, pattern, letter });
}
