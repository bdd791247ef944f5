import type { Basis, Standing, TurnKind } from "../../history/standing.ts";
import type { Claim, Extent, NumberSense, Revocation } from "../../model/claim.ts";
import type { Place } from "../../model/place.ts";
import type { Speaker } from "../../model/speaker.ts";

type Text = string;

/** A heading, and what stands below it: paragraphs. */
export interface Chapter {
  readonly heading: Text;
  readonly text: readonly Text[];
}

/** The words of the licence of the data. */
export interface LicenceWords {
  readonly licensedAs: (map: string, licence: string) => string;
  readonly attribution: (whom: string) => string;
  /** What the licence does not cover. */
  readonly excluded: { readonly excerpts: Text; readonly coordinates: Text; readonly basemap: Text };
  readonly layerUnder: (layer: string, licence: string, credit: string) => string;
}

/** The words of the codebook and of the licence of the data in one language; the map itself does not load them. */
export interface CodebookWords extends LicenceWords {
  readonly title: Text;
  readonly description: Text;
  readonly contents: Text;

  readonly files: Text;
  readonly filesIntroduction: Text;
  readonly file: Text;
  readonly holds: Text;
  readonly rowsNamedBy: Text;
  readonly machineReadable: Text;

  readonly column: Text;
  readonly type: Text;
  readonly meaning: Text;
  readonly oneOf: Text;
  readonly leadsTo: (file: string) => string;
  /** That a column has a text in a language. */
  readonly inLanguage: (language: string) => string;
  readonly types: Readonly<Record<"string" | "integer" | "number" | "boolean" | "date", Text>>;
  /** Of a column that tells of the day before. */
  readonly onDayBefore: (meaning: string) => string;
  /** What each file holds, by its name below `data/`; English where it is missing. */
  readonly tables: Readonly<Record<string, Text>>;
  /** What each column means: `FILE.NAME` where a file has its own meaning, else `NAME`; null where the schema's own words serve. */
  readonly columns: Readonly<Record<string, Text>> | null;

  readonly values: Text;
  readonly vocabularies: {
    readonly kind: Vocabulary<Claim["kind"]>;
    readonly extent: Vocabulary<Extent>;
    readonly status: Vocabulary<Standing["status"]>;
    readonly basis: Vocabulary<Basis>;
    readonly leaving: Vocabulary<"no" | "reported" | "hedged" | "denied" | "hedged-denied">;
    readonly turn: Vocabulary<TurnKind>;
    readonly says: Vocabulary<"holds" | "absent">;
    readonly how: Vocabulary<Revocation["how"] | "corrected">;
    readonly sense: Vocabulary<NumberSense>;
    readonly translation: Vocabulary<"machine" | "human">;
    readonly form: Vocabulary<Place["form"]>;
    readonly speaker: Vocabulary<Speaker["kind"]>;
  };

  readonly placeKinds: Text;

  readonly rules: Text;
  readonly rulesIntroduction: Text;
  readonly control: Readonly<
    Record<
      | "counting"
      | "outermost"
      | "forward"
      | "backward"
      | "fromAfterLeaving"
      | "between"
      | "denial"
      | "status"
      | "holder"
      | "turn",
      Chapter
    >
  >;
  readonly time: (timeZone: string) => Chapter;
  readonly precision: Chapter;
  readonly csv: Chapter;
  readonly hash: Chapter;
  readonly hashIs: Text;
  readonly corrections: Chapter;

  readonly licence: Text;
}

interface Vocabulary<Word extends string> {
  readonly heading: Text;
  readonly words: Readonly<Record<Word, Text>>;
}
