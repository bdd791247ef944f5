import type { Claim } from "../src/model/claim.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Place } from "../src/model/place.ts";
import { buildArticle } from "./build-article.ts";
import { buildDataset } from "./build-dataset.ts";
import { buildActor, buildSpeaker } from "./build-people.ts";
import { buildPlace } from "./build-place.ts";
import { toId } from "./id.ts";
import { TOLD, type Told } from "./told.ts";
import { control, dayNamed, denying, hedged, ofPart, presence, withdrawal } from "./witnesses.ts";

/** The day that every place of `EVERY_STANDING` is told of. */
export const TOLD_DAY = dayNamed("7 Dec");

const actor = (id: string, en: string, ar: string, letter: string, colour: string) =>
  buildActor({ id, names: { ar, en }, letter, colour });

const ACTORS = [
  actor("north", "Northern army", "جيش الشمال", "N", "#7fbf7b"),
  actor("south", "Southern army", "جيش الجنوب", "S", "#9e1b1b"),
  actor("river", "River guard", "حرس النهر", "R", "#3288bd"),
];

/** The claims about each place; what they add up to is in `TOLD`. */
const CLAIMS: Readonly<Record<string, readonly Claim[]>> = {
  alder: [control("alder-taken", "5 Dec", "north", "south")],
  birch: [presence("birch-present", "7 Dec", "river")],
  cedar: [withdrawal("cedar-leaving", "7 Dec", "south", "partial")],
  dogwood: [hedged(withdrawal("dogwood-leaving", "7 Dec", "south", "partial"))],
  elm: [
    control("elm-held", "1 Dec", "south"),
    withdrawal("elm-leaving", "7 Dec", "south", "partial"),
    denying(presence("elm-present", "7 Dec", "south"), "elm-leaving"),
  ],
  fir: [hedged(control("fir-taken", "7 Dec", "north"))],
  gorse: [control("gorse-held", "1 Dec", "south"), ofPart(control("gorse-entered", "7 Dec", "north"))],
  hazel: [ofPart(control("hazel-entered", "7 Dec", "north"))],
  ivy: [control("ivy-taken", "6 Dec", "north", "south"), withdrawal("ivy-left", "8 Dec", "south")],
  juniper: [
    withdrawal("juniper-left", "7 Dec", "south"),
    denying(presence("juniper-present", "7 Dec", "south"), "juniper-left"),
  ],
  larch: [hedged(withdrawal("larch-left", "7 Dec", "south"))],
  maple: [control("maple-taken", "1 Dec to 7 Dec", "north", "south")],
  oak: [control("oak-taken-openly", "1 Dec to 7 Dec", "north"), control("oak-taken", "7 Dec", "river")],
  pine: [control("pine-taken", "5 Dec", "north"), withdrawal("pine-left", "6 Dec", "south")],
  rowan: [withdrawal("rowan-leaving", "7 Dec", "south", "partial")],
};

/** Four in a row, a degree apart. */
function placeAt([id, { name, unlocated }]: [string, Told], index: number): Place {
  const given = { id, names: name, kind: "town", country: "XX" };
  if (unlocated) return buildPlace({ ...given, reason: { en: "The text names no spot." } });
  return buildPlace({ ...given, spot: [1 + (index % 4), 1 + Math.floor(index / 4)] });
}

/** Invented places, of which each one is told of on 7 December in a way of its own, so that every field of a standing is told. */
export const EVERY_STANDING: Dataset = buildDataset({
  map: {
    title: { en: "An invented map", ar: "خريطة مختلقة" },
    description: {},
    disclaimer: { en: "All of it is invented.", ar: "كل ما فيها مختلق." },
    range: { first: dayNamed("27 Nov"), last: dayNamed("8 Dec") },
    openingDay: TOLD_DAY,
    bounds: [0, 0, 5, 5],
    timeZone: "UTC",
    languages: ["en", "ar"],
    leadPlaces: [],
    placeKinds: new Map(),
    url: "https://example.org/map/",
    contact: null,
    publisher: {},
    licence: { title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  },
  places: Object.entries(TOLD).map(placeAt),
  actors: ACTORS,
  speakers: [buildSpeaker({ id: "monitor", names: { en: "The monitor", ar: "المرصد" }, kind: "publisher" })],
  articles: [
    buildArticle({
      ...{ id: "article", publisher: "monitor", title: "An invented article", language: "en" },
      published: { day: dayNamed("8 Dec"), time: null },
    }),
  ],
  claims: Object.entries(CLAIMS).flatMap(([place, claims]) =>
    claims.map((claim) => ({ ...claim, place: toId(place), quote: { text: `Of ${claim.id}.`, start: 0, end: 1 } })),
  ),
});
