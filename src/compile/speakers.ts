import * as v from "valibot";
import type { Language } from "../model/names.ts";
import { storedForm } from "../model/schema/faces.ts";
import { SPEAKER, SPEAKER_FIELDS } from "../model/schema/people.ts";
import type { Speaker } from "../model/speaker.ts";
import { checkDuplicates, checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import { checkLanguages } from "./names.ts";
import type { RawSpeaker, Records } from "./records.ts";
import { type Entry, wholeOf } from "./shape.ts";

type SpeakerEntry = Entry<RawSpeaker>;

/** Whether the speakers' ids are their own, and the sides that they speak for are actors. */
export function checkSpeakers(
  records: Records<SpeakerEntry>,
  index: Index<SpeakerEntry>,
  actors: Index<unknown>,
  languages: readonly Language[],
): Issue[] {
  return [
    ...checkDuplicates(index, records),
    ...records.entries.flatMap((entry) => checkReference(entry, ["side"], entry.fields.side, actors)),
    ...records.entries.flatMap((entry) => checkLanguages(entry, ["role"], languages)),
  ];
}

/** The speakers by id, after the checks. */
export function speakersOf(entries: readonly SpeakerEntry[], languages: readonly Language[]): Map<string, Speaker> {
  const speakers = entries.map((entry) => v.parse(SPEAKER, storedForm(SPEAKER_FIELDS, wholeOf(entry), languages)));
  return new Map(speakers.map((speaker) => [speaker.id, speaker]));
}
