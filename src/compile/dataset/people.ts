import * as v from "valibot";
import { type Actor, type ActorId, outermost } from "../../model/actor.ts";
import type { Language } from "../../model/names.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { ACTOR, ACTOR_FIELDS, SPEAKER, SPEAKER_FIELDS } from "../../model/schema/people.ts";
import type { Speaker, SpeakerId } from "../../model/speaker.ts";
import type { RawActor, RawSpeaker } from "../sources/records.ts";
import { type Entry, wholeOf } from "../sources/shape.ts";

/** The actors by id, after the checks; one within another looks like the outermost one unless it says otherwise. */
export function compileActors(
  entries: readonly Entry<RawActor>[],
  languages: readonly Language[],
): ReadonlyMap<ActorId, Actor> {
  const raws = new Map(entries.map(wholeOf).map((raw) => [raw.id, raw]));
  return new Map([...raws].map(([id, raw]) => [id, actorOf(raw, raws.get(outermost(id, raws)) ?? raw, languages)]));
}

function actorOf(raw: RawActor, outer: RawActor, languages: readonly Language[]): Actor {
  const { pattern = outer.pattern, letter = outer.letter } = raw;
  const { letters } = storedForm(ACTOR_FIELDS, raw.letter === undefined ? outer : raw, languages);
  const look = { colour: outer.colour, colourDark: outer.colour_dark, pattern, letter, letters };
  return v.parse(ACTOR, { ...storedForm(ACTOR_FIELDS, raw, languages), ...look });
}

/** The speakers by id, after the checks. */
export function compileSpeakers(
  entries: readonly Entry<RawSpeaker>[],
  languages: readonly Language[],
): ReadonlyMap<SpeakerId, Speaker> {
  const speakers = entries.map((entry) => v.parse(SPEAKER, storedForm(SPEAKER_FIELDS, wholeOf(entry), languages)));
  return new Map(speakers.map((speaker) => [speaker.id, speaker]));
}
