import type { IssueCode } from "./issue.ts";

/**
 * What to type against an issue, where that is the same each time. All others are told by the check that finds them, as what to
 * type follows there from the data: a test asks each golden case for it.
 */
export const REMEDIES: Partial<Readonly<Record<IssueCode, string>>> = {
  "actor-alike": "write another one, so that readers can tell them apart",
  "actor-circle": "delete within from one of them",
  "area-unsound": "draw the outline again, or leave it as its source has it",
  "article-without-claims": "write the first one there, as README shows, or delete the article",
  "coordinates-out-of-range": "write longitude, then latitude, in degrees; export a projected layer in EPSG:4326",
  "correction-empty": "write quote:, speaker: or a translation there as it was, or delete the correction",
  "correction-same": "write it as it was, or delete it",
  "correction-same-day": "write one correction for that day, with what the claim said before all of them in was",
  "denial-withheld": "write withhold: and why, to say that this is meant",
  "denies-circle": "delete denies from one of them",
  "field-ignored": "delete it, or leave it as it is",
  "file-unknown": "move it out of the data folder, or leave it as it is",
  "from-self": "write from: and who held the place before, or delete from",
  "geometry-invalid": "draw it again, or repair it with Fix geometries of QGIS, and export it anew",
  "headline-duplicate": "delete one of them, or add its clauses to the other",
  "headline-other-day": "delete that claim from the clause, or move the clause to the headline of that day",
  "headline-withheld": "delete its clause, or leave it until the claim is published",
  "hedge-elsewhere":
    "copy the words of doubt from the quote's own sentence, delete hedge, or tell in a note why they are about the quote",
  "inset-outside-bounds": "draw the inset smaller, or widen bounds of the map",
  "number-words-missing": "copy them from the quote",
  "place-circle": "delete within from one of them",
  "place-without-claims": "write a claim about it, or delete the place",
  "published-in-future": "correct it, or write embargo_until: and when it comes out",
  "range-long": "write a shorter range",
  "reader-missing":
    "write read_by: and the initials of whoever has read it against the article, or second_reader: optional in map.yaml",
  "revoked-twice": "delete one of them",
  "to-self": "write to: and the place that it went to, or delete to",
  "translation-missing": "write it, or run check again once somebody has",
  "translator-missing": "write translator: project, or who else did",
  "updated-before-published": "correct either of them, or delete updated",
  "weekday-differs": "correct the day or the text, or tell in day_reason how they go together",
  "words-unused": "add the language to languages in map.yaml, or delete the file",
};
