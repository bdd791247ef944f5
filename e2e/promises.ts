/**
 * Everything that pages of others may rely on, as it was promised once: a name may get a better one beside it, and it goes
 * on working. `promises.spec.ts` holds the built site to it. Nothing is ever taken out of these lists.
 */

/** Days since 1970-01-01 of a date, as the element's `view` counts them. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00Z`) / 86_400_000;

/** What can be said of a view: by a parameter of an address, by an attribute, by a property; and what `view` then says. */
export interface SaidOfView {
  /** Parameters of `index.html` and of `embed.html`, each with its value. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly attribute: readonly [name: string, value: string];
  readonly property: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export const SAID_OF_VIEW: readonly SaidOfView[] = [
  {
    parameters: { day: "2024-12-05" },
    attribute: ["day", "2024-12-05"],
    property: "day",
    view: { day: dayNumber("2024-12-05") },
  },
  {
    parameters: { compare: "2024-12-01" },
    attribute: ["compare", "2024-12-01"],
    property: "compare",
    view: { since: dayNumber("2024-12-01") },
  },
  {
    parameters: { "as-of": "2024-12-06" },
    attribute: ["as-of", "2024-12-06"],
    property: "asOf",
    view: { asOf: dayNumber("2024-12-06") },
  },
  {
    parameters: { "according-to": "government" },
    attribute: ["according-to", "government"],
    property: "accordingTo",
    view: { voice: { of: "side", actor: "government" } },
  },
  {
    parameters: { place: "hama" },
    attribute: ["place", "hama"],
    property: "place",
    view: { place: "hama" },
  },
  {
    parameters: { show: "list" },
    attribute: ["show", "list"],
    property: "show",
    view: { display: "list" },
  },
  {
    parameters: { q: "ham", sort: "name", actor: "government", kind: "city", source: "000_6f2eea0696877c73" },
    attribute: ["list", "?q=ham&sort=name&actor=government&kind=city&source=000_6f2eea0696877c73"],
    property: "list",
    view: {
      list: { query: "ham", order: "name", actor: "government", kind: "city", source: "000_6f2eea0696877c73" },
    },
  },
  {
    parameters: { inferred: "1" },
    attribute: ["inferred", ""],
    property: "inferred",
    view: { inferred: true },
  },
  {
    parameters: { lang: "en" },
    attribute: ["lang", "en"],
    property: "lang",
    view: { language: "en" },
  },
  {
    parameters: { numerals: "latn" },
    attribute: ["numerals", "latn"],
    property: "numerals",
    view: { numerals: "latn" },
  },
];

/** The view of a map of which nothing is said, but for its day and language, which the map decides. */
export const BARE_VIEW = {
  ...{ since: null, asOf: null, voice: { of: "everyone" }, place: null, pointed: null, display: "map" },
  list: { query: "", order: "governorate", actor: null, kind: null, source: null },
  ...{ inferred: false, numerals: "arab", playing: false, clamped: [] },
} as const;

/** Values that each of these may have, beside the ones above. */
export const FURTHER_VALUES: readonly (readonly [
  attribute: string,
  value: string,
  view: Readonly<Record<string, unknown>>,
])[] = [
  ["according-to", "everyone", { voice: { of: "everyone" } }],
  ["according-to", "no-side", { voice: { of: "no-side" } }],
  ["show", "map", { display: "map" }],
  ["list", "sort=change", { list: { ...BARE_VIEW.list, order: "change" } }],
  ["list", "sort=excerpts", { list: { ...BARE_VIEW.list, order: "excerpts" } }],
  ["list", "sort=governorate", { list: BARE_VIEW.list }],
  ["lang", "ar", { language: "ar" }],
  ["numerals", "arab", { numerals: "arab" }],
];

/** Days that the map does not have, and what `view.clamped` says of them. */
export const CLAMPED = [
  { attribute: "day", of: "day", asked: "2031-01-01", shown: "2024-12-07" },
  { attribute: "compare", of: "since", asked: "2020-01-01", shown: "2024-11-27" },
  { attribute: "as-of", of: "asOf", asked: "2020-01-01", shown: "2024-11-27" },
] as const;

/** The other attributes, each a property of that name, with values that make sense. */
export const SETTINGS: readonly (readonly [name: string, ...values: string[]])[] = [
  ["src", "data/map.json"],
  ["theme", "light", "dark"],
  ["controls", "title", "search", "display", "language", "legend", "timeline", "filters", "panel", "share"],
  ["interaction", "cooperative", "full", "static"],
  ["loading", "lazy", "eager"],
  ["poster", "posters/2024-12-06.en.svg"],
];

/** Parameters of `embed.html` alone, each with its value; `childId` and `#?secret=` name the frame in its messages. */
export const EMBED_PARAMETERS = { theme: "dark", controls: "title timeline panel" } as const;

export const READ_ONLY_PROPERTIES = ["view", "caption"] as const;

export const METHODS = ["step", "play", "pause", "selectPlace", "permalink", "toBlob"] as const;

/** The element's events, and what each carries. */
export const EVENTS: Readonly<Record<string, readonly string[]>> = {
  "conflict-map-ready": [],
  "conflict-map-daychange": ["day"],
  "conflict-map-placeselect": ["place"],
  "conflict-map-sourceopen": ["href", "claim"],
  "conflict-map-view": ["view"],
  "conflict-map-problem": ["code", "detail"],
  "conflict-map-fallback": ["reason"],
};

/** What `conflict-map.d.ts` exports. */
export const TYPES = [
  ...["ConflictMap", "ViewState", "ProblemCode", "ReadyEvent", "DayChangeEvent", "PlaceSelectEvent"],
  ...["SourceOpenEvent", "ViewChangeEvent", "ProblemEvent", "FallbackEvent"],
] as const;

export const PARTS = ["poster"] as const;

export const CUSTOM_PROPERTIES = [
  ...["--cm-font", "--cm-surface", "--cm-ink", "--cm-muted", "--cm-line", "--cm-hover", "--cm-chosen", "--cm-land"],
  ...["--cm-bar", "--cm-accent", "--cm-link", "--cm-focus", "--cm-radius"],
] as const;

/** What a frame 640 pixels wide, named by `?childId=map-1#?secret=aB3xYz`, tells its host once it shows the map in English. */
export const MESSAGES_TO_HOST = [
  { type: "conflict-map:height", height: 760 },
  { "datawrapper-height": { "map-1": 760 } },
  { sentinel: "amp", type: "embed-size", height: 760 },
  "pymxPYMxmap-1xPYMxheightxPYMx760",
  { message: "height", value: 760, secret: "aB3xYz" },
  { type: "conflict-map:view", day: "2024-12-06", place: null, lang: "en" },
] as const;

/** What a host may ask of a frame, and what the frame tells of then. */
export const MESSAGES_TO_FRAME = [
  [
    { type: "conflict-map:set", day: "2024-12-05" },
    { day: "2024-12-05", place: null, lang: "en" },
  ],
  [
    { type: "conflict-map:set", place: "homs" },
    { day: "2024-12-05", place: "homs", lang: "en" },
  ],
  [
    { type: "conflict-map:set", place: null },
    { day: "2024-12-05", place: null, lang: "en" },
  ],
  [
    { type: "conflict-map:set", lang: "ar" },
    { day: "2024-12-05", place: null, lang: "ar" },
  ],
] as const;

/** The host script takes care of these frames: dispatches the first event on them and obeys the second. */
export const HOST_SCRIPT = {
  frames: [
    "<iframe data-conflict-map src='SITE/embed.html?lang=en'></iframe>",
    "<iframe src='SITE/embed.html?lang=en'></iframe>",
  ],
  told: "conflict-map-view",
  asked: "conflict-map-set",
} as const;

/** Addresses that were handed out, in permalinks, citations, feeds and pages, and the id that each leads to, if any. */
export const PERMALINKS = [
  "?day=2024-12-06&lang=en",
  "?day=2024-12-06&compare=2024-12-01&as-of=2024-12-06&according-to=no-side&place=homs&lang=ar&numerals=latn",
  "?day=2024-12-06&show=list&q=hama&sort=change&kind=city&lang=en",
  "?day=2024-12-06&inferred=1&lang=en",
  "embed.html?day=2024-12-06&lang=en",
  "d/2024-12-06/",
  "d/2024-12-06/en/",
  "d/2024-12-06/en/#claim-003-homs-ministry",
  "sources/",
  "sources/en/",
  "sources/en/#articles",
  "sources/en/#speakers",
  "sources/en/#method",
  "sources/en/#example",
  "sources/en/#limits",
  "sources/en/#report",
  "sources/en/#excerpts",
  "sources/en/#article-003_c1fd2f01bd6237b0",
  "sources/en/#excerpts-003_c1fd2f01bd6237b0",
  "sources/en/#claim-003-homs-ministry",
] as const;

/**
 * What the site publishes under a name that stays: `DAY` stands for each day of the map, `LANG` for each language. Scripts,
 * styles and basemap files with a hash in their names are not among them.
 */
export const FILES = [
  ...["index.html", "embed.html", "embed.css", "embed-fallback.js", "icon.svg"],
  ...["index.js", "embed.js", "sources.js"],
  ...["conflict-map.js", "conflict-map-class.js", "conflict-map-host.js"],
  ...["conflict-map.d.ts", "conflict-map-class.d.ts", "custom-elements.json"],
  ...["d/DAY/index.html", "d/DAY/LANG/index.html"],
  ...["sources/index.html", "sources/LANG/index.html"],
  ...["posters/DAY.LANG.svg", "posters/DAY.LANG.png", "posters/DAY.LANG.4x3.png"],
  ...["posters/DAY.LANG.portrait.svg", "posters/DAY.LANG.portrait.png"],
  ...["data/map.json", "data/places.geojson", "data/claims.csv", "data/claims.geojson", "data/changes.csv"],
  ...["data/changes.atom", "data/changes.json", "data/changes.en.atom", "data/changes.en.json"],
  ...["codebook.html", "codebook/LANG/index.html", "LICENSE.txt", "data/LICENSE.txt"],
  ...["data/corrections.csv", "data/map.schema.json"],
  ...["data/days/DAY.geojson", "data/map.kml", "data/ground.json", "data/datapackage.json"],
  ...["data/control.csv", "data/control.geojson", "data/control.qml", "data/claims.qml", "data/days/index.json"],
  ...["data/places.csv", "data/actors.csv", "data/speakers.csv", "data/articles.csv"],
  "data/all.zip",
  ...["demo/index.html", "demo/article-element.html", "demo/article-iframe.html", "demo/dark.html"],
  ...["demo/two-maps.html", "demo/wordpress.html"],
] as const;
