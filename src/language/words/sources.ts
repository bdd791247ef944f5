import type { Formatter } from "../format.ts";

type Text = string;
type Counted = (formatter: Formatter, count: number) => string;

/** A heading of the method, and what it says. */
interface Rule {
  readonly heading: Text;
  readonly text: Text;
}

/** The words of the page of sources and method in one language; the map itself does not load them. */
export interface SourcesWords {
  readonly description: Text;
  readonly contents: Text;
  readonly articles: Text;
  readonly speakers: Text;
  readonly method: Text;
  readonly limits: Text;
  readonly report: Text;
  readonly excerpts: Text;
  /** On a map of so many excerpts that they stand on the pages of their days. */
  readonly excerptsByDay: Text;

  readonly publisher: Text;
  readonly published: Text;
  readonly inferred: Text;
  readonly updated: Text;
  readonly original: Text;
  readonly address: Text;
  readonly noAddress: Text;
  readonly contribution: Text;
  readonly aboutControl: Counted;
  readonly aboutEvents: Counted;
  readonly readExcerpts: Text;
  readonly speaksFor: Text;
  readonly excerptsOn: (day: string, excerpts: string) => string;
  readonly places: Text;
  readonly contradicted: Text;
  readonly contradictedOf: (part: string, whole: string) => string;
  readonly contradictedMeans: Text;
  readonly denials: Text;
  readonly deniesOthers: Counted;
  readonly deniedByOthers: Counted;
  readonly note: Text;
  readonly digest: Text;

  readonly speaker: Text;
  readonly side: Text;
  readonly noSide: Text;
  readonly count: Text;

  readonly rules: Readonly<
    Record<"evidence" | "forward" | "backward" | "between" | "denial" | "clocks" | "voices" | "areas", Rule>
  >;
  readonly marks: Text;
  readonly statuses: Readonly<
    Record<"stated" | "present" | "implied" | "leaving" | "contested" | "vacated" | "unknown", Text>
  >;

  readonly example: (place: string) => string;
  readonly exampleIntroduction: Text;
  readonly tryIt: Text;
  readonly result: Text;
  readonly readExcerpt: Text;
  readonly when: (span: string, what: string) => string;
  readonly always: Text;
  readonly upTo: (day: string) => string;
  readonly fromOn: (day: string) => string;
  readonly onDay: (day: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly silenced: Text;
  readonly noReport: Text;

  readonly limitations: Readonly<Record<"scope" | "reports" | "days" | "translations", Text>>;
  readonly writeTo: Text;
  readonly writeToPublisher: Text;
  readonly name: Text;
  readonly nameExcerpt: Text;
  readonly nameArticle: Text;
  readonly nameDataSet: Text;

  /** The log of what was retracted, superseded or corrected. */
  readonly corrections: {
    readonly heading: Text;
    readonly introduction: Text;
    readonly none: Text;
    readonly how: Readonly<Record<"retracted" | "superseded" | "corrected", Text>>;
    readonly before: Text;
    readonly beforeIn: (language: string) => string;
    readonly beforeSpeaker: (speaker: string) => string;
    /** The title of an entry in feeds. */
    readonly entry: (place: string, what: string) => string;
  };

  /** Before the reason why so much of an article is quoted. */
  readonly share: (percent: string) => string;
  readonly whyCut: Text;
  readonly cutBefore: Text;
  readonly cutAfter: Text;
  readonly excerptId: Text;
}
