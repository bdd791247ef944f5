import type { InferOutput } from "valibot";
import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import type { ARTICLE } from "./schema/article.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

export type ArticleId = Id<"article">;

/** An article; its fields are listed in `schema/article.ts`. */
export type Article = DeepReadonly<InferOutput<typeof ARTICLE>>;

/** When an article went online, as exactly as its text tells. */
export type Published = Article["published"];

/** Whether the article was updated on a later day than it came out, so that nobody knows which of its words came out first. */
export function isRevised({ published, updated }: Pick<Article, "published" | "updated">): boolean {
  return updated !== null && updated.day > published.day;
}

/** The day from which the article's present words were public: its last update, else its publication. */
export function knownOn(article: Article): Day {
  return knownWhen(article).day;
}

/** The same with its time, as exactly as the text tells. */
export function knownWhen({ published, updated }: Pick<Article, "published" | "updated">): Published {
  return updated ?? published;
}
