import { counted } from "./counted.ts";
import type { ListWords } from "./list.ts";

export const listEn: ListWords = {
  list: {
    label: "Places by days",
    hint: "The arrow keys move from cell to cell; Enter opens the evidence.",
    inPart: "A long list: only what is in view is drawn and printed. Search in the box above.",
    place: "Place",
    on: (place, day) => `${place}, ${day}`,
    opened: (place) => `The evidence for ${place} is open.`,
    search: "Search in the list",
    choices: "Sort and narrow the list",
    sort: "Sort",
    orders: {
      governorate: "by region",
      name: "by name",
      change: "newest news first",
      excerpts: "most excerpts first",
    },
    actor: "Holder",
    everyActor: "any side",
    kind: "Kind",
    everyKind: "every kind",
    source: "Source",
    everySource: "every article",
    article: (publisher, title) => `${publisher}: ${title}`,
    reset: "Show all places",
    shown: (f, all, shown) => counted(f, all, { one: `${shown} of # place`, other: `${shown} of # places` }),
    divisions: "Regions as a whole",
    elsewhere: "Other places",
  },
};
