import type { Formatter } from "../format.ts";
import type { ListOrder } from "./choices.ts";

type Text = string;

/** The words of the list of places by days, in one language, which come with its code. */
export interface ListWords {
  readonly list: {
    readonly label: Text;
    readonly hint: Text;
    /** Said of a list of which only what is in view is drawn. */
    readonly inPart: Text;
    readonly place: Text;
    readonly on: (place: string, day: string) => string;
    readonly opened: (place: string) => string;
    readonly search: Text;
    readonly choices: Text;
    readonly sort: Text;
    readonly orders: Readonly<Record<ListOrder, Text>>;
    readonly actor: Text;
    readonly everyActor: Text;
    readonly kind: Text;
    readonly everyKind: Text;
    readonly source: Text;
    readonly everySource: Text;
    readonly article: (publisher: string, title: string) => string;
    readonly reset: Text;
    /** How many of all places are shown. */
    readonly shown: (formatter: Formatter, all: number, shown: string) => string;
    readonly divisions: Text;
    readonly elsewhere: Text;
  };
}
