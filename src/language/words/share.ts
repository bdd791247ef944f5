import type { Formatter } from "../format.ts";
import type { SnippetKind } from "./choices.ts";

type Text = string;

/** The words for those who take the map elsewhere, in one language, which come with the code of the dialog. */
export interface ShareWords {
  readonly share: {
    readonly link: Text;
    readonly embed: Text;
    readonly asItOpens: Text;
    readonly colours: Text;
    readonly themes: { readonly system: Text; readonly light: Text; readonly dark: Text };
    readonly beside: Text;
    readonly controls: Readonly<
      Record<
        | "title"
        | "headline"
        | "search"
        | "display"
        | "language"
        | "legend"
        | "timeline"
        | "filters"
        | "panel"
        | "share"
        | "more",
        Text
      >
    >;
    readonly snippets: Readonly<Record<SnippetKind, Text>>;
    readonly preview: Text;
    readonly copy: Text;
    /** What came of copying. */
    readonly outcomes: Readonly<Record<"copied" | "selected", Text>>;
    readonly download: Text;
    readonly picture: Text;
    readonly noPicture: Text;
    readonly cite: Text;
    readonly statusOn: (day: string) => string;
    readonly drawnFrom: (formatter: Formatter, articles: number) => string;
    readonly dataSet: (hash: string) => string;
  };
  /** The files to take. */
  readonly page: {
    readonly picture: Text;
    readonly layer: Text;
    readonly control: Text;
    readonly changes: Text;
    readonly claims: Text;
    readonly kml: Text;
    readonly description: Text;
    readonly all: Text;
    readonly codebook: Text;
  };
  /** For the text that stands for a picture of a day. */
  readonly scene: {
    readonly mapOn: (day: string) => string;
    readonly nothing: Text;
  };
}
