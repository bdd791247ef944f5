import type { Actor } from "../../model/actor.ts";
import { outermost } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { ACTOR_FIELDS, SPEAKER_FIELDS } from "../../model/schema/people.ts";
import type { Speaker } from "../../model/speaker.ts";
import { KNOWN_ON } from "./claims.ts";
import { type Column, columnsOf, idColumn } from "./columns.ts";
import { csvOf } from "./csv.ts";

/** `data/actors.csv`: a row per actor, in the order of the file. */
export function actorsCsv(dataset: Dataset): string {
  return csvOf(actorColumns(dataset), [...dataset.actors.values()]);
}

/** `data/speakers.csv`: a row per speaker, in the order of the file. */
export function speakersCsv({ speakers, map }: Dataset): string {
  return csvOf(speakerColumns(map.languages), [...speakers.values()]);
}

/** `data/articles.csv`: a row per article, in the order of their ids. */
export function articlesCsv({ articles, map }: Dataset): string {
  return csvOf(articleColumns(map.languages), [...articles.values()]);
}

/** The columns of `data/actors.csv`: the fields of an actor, and the one that it counts as. */
export function actorColumns({ actors, map }: Dataset): Column<Actor>[] {
  return [
    ...columnsOf(ACTOR_FIELDS, map.languages),
    idColumn(
      "actors",
      "outermost",
      "The actor that it counts as: itself, or the outermost one that it is within.",
      ({ id }) => outermost(id, actors),
    ),
  ];
}

/** The columns of `data/speakers.csv`: the fields of a speaker. */
export function speakerColumns(languages: readonly Language[]): Column<Speaker>[] {
  return columnsOf(SPEAKER_FIELDS, languages);
}

/** The columns of `data/articles.csv`: the fields of an article, and from when it counts. */
export function articleColumns(languages: readonly Language[]): Column<Article>[] {
  return [...columnsOf(ARTICLE_FIELDS, languages), KNOWN_ON];
}
