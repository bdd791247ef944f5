import type { Day } from "./day.ts";
import type { Language } from "./names.ts";
import type { SpeakerId } from "./speaker.ts";

export type ArticleId = string;

/** When an article went online, as exactly as its text tells. */
export interface Published {
  readonly day: Day;
  /** The clock as printed, `HH:MM`; null where only the day is known. */
  readonly time: string | null;
}

export interface Article {
  readonly id: ArticleId;
  readonly publisher: SpeakerId;
  readonly title: string;
  readonly language: Language;
  readonly published: Published;
  /** How the publication was worked out; null where the text states it. */
  readonly publishedInferred: string | null;
  readonly updated: Published | null;
  /** http(s) address; null where the text gives none. */
  readonly url: string | null;
  /** Who translated the text itself; null for an original. */
  readonly translation: "machine" | "human" | null;
  readonly note: string | null;
  /** Hex digest of the text's UTF-8 bytes. */
  readonly sha256: string;
}

/** The day from which the article's present words were public: its last update, else its publication. */
export function knownOn(article: Article): Day {
  return (article.updated ?? article.published).day;
}
