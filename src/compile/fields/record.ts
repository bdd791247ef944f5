import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import { ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { editedRecord } from "../../model/schema/faces.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import { ACTOR_FIELDS, SPEAKER_FIELDS } from "../../model/schema/people.ts";

/** The fields of `map.yaml`. */
export const mapFields = (languages: readonly Language[]) => editedRecord(MAP_FIELDS, languages);

/** The fields of one actor in `actors.yaml`. */
export const actorFields = (languages: readonly Language[]) => editedRecord(ACTOR_FIELDS, languages);

/** The fields of one speaker in `speakers.yaml`. */
export const speakerFields = (languages: readonly Language[]) => editedRecord(SPEAKER_FIELDS, languages);

/** The fields of the front matter of `articles/ID.md`. */
export const articleFields = (languages: readonly Language[]) => editedRecord(ARTICLE_FIELDS, languages);

/** The same with anything for a digest, as only the text below tells the right one. */
export const articleFrame = (languages: readonly Language[]) =>
  v.strictObject({ ...articleFields(languages).entries, sha256: v.exactOptional(v.unknown()) }, "fields of its own");
