type Text = string;

/** The words of the pages, feeds and files that are published beside the map, in one language; the map itself does not load them. */
export interface PagesWords {
  /** For the pages that tell of a day without the map. */
  readonly page: {
    readonly openMap: Text;
    readonly days: Text;
    readonly data: Text;
    /** Layers of the file for globes. */
    readonly layers: Readonly<Record<"control" | "events" | "movements" | "areas", Text>>;
    /** Of the file for globes: how many places and events have no coordinates, and which files have them. */
    readonly notDrawn: (places: string, events: string, files: string) => string;
    readonly dayAsText: Text;
    readonly frameCannotRun: Text;
  };
  /** For the feeds of what changed. */
  readonly feed: {
    readonly title: (map: string) => string;
    readonly entry: (place: string, status: string) => string;
    /** `later` says how many days after the change. */
    readonly known: (day: string, later: string) => string;
    readonly knownInVersion: (day: string) => string;
    readonly formats: { readonly atom: Text; readonly json: Text };
  };
}
