import type { CodebookWords } from "./codebook.ts";

export const codebookEn: CodebookWords = {
  title: "Codebook",
  description: "Every file of the data, every column and every value, and the rules by which reports become a status.",
  contents: "On this page",

  files: "The files",
  filesIntroduction:
    "All files lie in the folder data/ of the site. Every row leads back to claims, and every claim to the words of an article.",
  file: "File",
  holds: "What it holds",
  rowsNamedBy: "A row is named by",
  machineReadable: "The same for programs:",

  column: "Column",
  type: "Type",
  meaning: "Meaning",
  oneOf: "One of:",
  leadsTo: (file) => `Leads to ${file}.`,
  inLanguage: (language) => `In ${language}.`,
  types: {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "true or false",
    date: "day",
  },
  onDayBefore: (meaning) => `On the day before: ${meaning}`,
  tables: {
    "map.json": "The whole compiled data set, as the map reads it; map.schema.json is its JSON Schema.",
    "map.schema.json": "The JSON Schema of map.json.",
    "map.kml": "Who was reported to hold what, with time spans, for Google Earth and GIS.",
    "map.kmz": "All of it, packed: map.kml leads here.",
    "ground.json": "The background map as drawings, which the map shows first.",
    "datapackage.json":
      "The description of every file, with columns, keys and digests, as a Frictionless Data Package.",
    "LICENSE.txt": "What may be done with the data.",
    "all.zip": "All files in one; of a large map its tables, and the places with their outlines.",
    "control.qml, claims.qml": "How QGIS draws the layers beside them; it takes them by itself.",
    "map-core.json, parts/, words/":
      "What the pages load for themselves, cut from map.json. Its form may change with any version; others take map.json.",
    "days/index.json": "Which layer is that of a day; in a long map several days share one.",
    "basemap/": "The layers of the background map, each with its own licence.",
    "changes.atom, changes.json": "All news as feeds, a pair of files for each language.",
    "areas/": "Areas that others drew, as the map loads them, and for others as GeoJSON by day.",
  },
  columns: null,

  values: "The values",
  vocabularies: {
    kind: {
      heading: "Kinds of claims (kind)",
      words: {
        control: "An actor took or holds the place.",
        withdrawal: "An actor's forces left the place, altogether or in part.",
        presence: "An actor's forces are in the place; that they hold it is not said.",
        denial: "A bare “not so”: it says the opposite of the claim that it denies.",
        advance:
          "An actor came closer to the place, or took positions, checkpoints or towns within it that are not named. Says nothing about who holds it, like all kinds below.",
        clash: "There was fighting at the place, or an attack on it or on positions in it, such as shots.",
        strike: "The place was hit from the air or by artillery.",
        movement: "Forces or other people moved: from the place, at it, or towards another one.",
        closure: "A crossing or a road was closed.",
        gathering: "People gathered, to protest or to celebrate.",
        release: "Prisoners were let out.",
        statement: "Somebody said something about the place that is none of the above.",
      },
    },
    extent: {
      heading: "How much (extent)",
      words: {
        full: "Of a withdrawal: the text says that the forces left the place. Of a control or presence: the place.",
        partial:
          "Of a withdrawal: some left, they began to leave, left gradually, or left positions, or the text speaks only of withdrawals. Of a control or presence: a part of the place.",
      },
    },
    status: {
      heading: "Who holds a place (status)",
      words: {
        held: "Exactly one actor is said to hold it, and nobody says that this actor does not.",
        contested: "Several actors are said to hold it, or one is said both to hold it and not to.",
        vacated: "Nobody is said to hold it, and a report says that somebody left it altogether.",
        unknown: "Anything else: no report speaks for the day.",
      },
    },
    basis: {
      heading: "On what ground (basis)",
      words: {
        stated: "A claim of control speaks for the actor from its day on.",
        present: "Only a presence, or the denial of a withdrawal, does.",
        implied: "Neither does: it follows from what a later report says, or from a partial withdrawal.",
      },
    },
    leaving: {
      heading: "Whether forces are leaving (leaving)",
      words: {
        no: "Nothing is said of it.",
        reported: "It is reported.",
        hedged: "It is reported in words of doubt.",
        denied: "It is reported, and another report denies it.",
        "hedged-denied": "It is reported in words of doubt, and denied.",
      },
    },
    turn: {
      heading: "What a day did (turn)",
      words: {
        disputed: "Reports began to disagree, or disagree in another way.",
        left: "The holder left, and nobody is said to have come.",
        "changed-hands": "Another actor than the last sole holder took it, or the report names who held it before.",
        arrived: "The same, but the new actor is only reported to be present.",
        settled: "A dispute ended: one of its sides holds the place.",
        returned: "The last sole holder is back, after it had left or nothing had been known.",
        took: "Who was only present is now said to hold it.",
        "first-report": "Nothing was known on any earlier day. This is no change: what was so before is not known.",
        leaving: "Reports began of a withdrawal of the holder's forces that is not said to be complete.",
        lapsed: "What was known is known no more. This is no news.",
      },
    },
    says: {
      heading: "What a denial says (says)",
      words: { holds: "The actor holds the place.", absent: "The actor does not hold the place." },
    },
    how: {
      heading: "How a claim was corrected (how, revoked)",
      words: {
        retracted: "Whoever made the claim took it back.",
        superseded: "A newer report took its place.",
        corrected: "The editors of the map had got it wrong, and put it right.",
      },
    },
    sense: {
      heading: "How a number is given (number_sense)",
      words: {
        exactly: "This number, without “about” or “more than”.",
        about: "About this number.",
        "more-than": "More than this number.",
        "at-least": "This number or more.",
        "at-most": "This number or less.",
      },
    },
    translation: {
      heading: "Who translated an article (translation)",
      words: { machine: "A program.", human: "A person." },
    },
    form: {
      heading: "How a place is located (form)",
      words: { point: "By a point.", area: "By an area.", unlocated: "Not at all; the note says why." },
    },
    speaker: {
      heading: "Kinds of speakers (kind)",
      words: {
        person: "A person who speaks for themselves.",
        organisation: "An organisation.",
        official: "An authority, or somebody who speaks for one.",
        outlet: "A news outlet that an article quotes.",
        publisher: "Who published an article; speaks where nobody else is quoted.",
        unnamed: "Somebody whom the article does not name.",
      },
    },
  },

  placeKinds: "Kinds of places (kind)",

  rules: "The rules of control",
  rulesIntroduction:
    "From the claims about one place these rules alone make its status on every day. They can be applied again from claims.csv and actors.csv, and give the same.",
  control: {
    counting: {
      heading: "Which claims count",
      text: [
        "Only the kinds control, withdrawal, presence and denial. A claim that is retracted or superseded (revoked) does not count at all, except as of a day before revoked_on.",
        "A claim counts on its day. Where the text leaves the day open, it counts on between_end, and a below is between_start; else a is the day itself. What a claim of a place's neighbours or of the region around it says does not count for the place.",
      ],
    },
    outermost: {
      heading: "Factions count as the whole",
      text: [
        "An actor counts as the outermost one that it is within (actors.csv, within, followed until it is empty). So a report that a faction took a place and one that its alliance did say the same.",
        "A full withdrawal of an inner actor counts as a partial one of its outermost actor. A from that leads to the same outermost actor as the claim's own actor says nothing.",
      ],
    },
    forward: {
      heading: "From its day on",
      text: [
        "control, presence and a partial withdrawal say: the actor holds the place. That ends on the first later day with a control by another actor, or with a full withdrawal of the actor.",
        "A full withdrawal says: the actor does not hold it. That ends on the first later day with a control by anybody, or with a presence of this actor that denies nothing.",
        "A control whose extent is partial ends nothing of other actors. Nothing else ends anything.",
      ],
    },
    backward: {
      heading: "Before its day",
      text: [
        "control with from says that the actor named there held the place before; a withdrawal, full or partial, that its actor did. This speaks for the days before a.",
        "It reaches back to the last day, before the claim's own, on which a claim says that this actor took the place, lost it (from) or left it altogether; that day is included. Without such a day it reaches back without end. If that day is not before a, nothing is said.",
      ],
    },
    fromAfterLeaving: {
      heading: "Who held it before, after they had left",
      text: [
        "“B has it, A had it before” does not bring A back once A had left altogether: if on the last day found above A fully withdrew, from says nothing. Nor does it if another claim of control of the same day is by the very actor that from names.",
      ],
    },
    between: {
      heading: "When the day is open",
      text: [
        "A claim between a and b says nothing about the days from a to the day before b, except a partial withdrawal, which says the same before and after.",
        "What such a claim ends is silent from a on; of several claims that end it, from the first of their days. This is so even where a comes before the ended claim's own day.",
        "If a control of a known day lies within a to b, both included, a claim of whatever kind between a and b neither speaks from b on nor ends anything. It is undated: from that control on told beside the status. It still speaks for the days before a, and what it says there may end in a turn; it still bounds what others say backward.",
      ],
    },
    denial: {
      heading: "What a denial says",
      text: [
        "A claim of another kind that denies one speaks as its own kind. A bare denial says the opposite of the claim that it denies: of a withdrawal, full or partial, that the actor holds the place (so denying a partial withdrawal means “is there”); of a control or a presence, that it does not; of a denial, the opposite of that. The columns actor and says have the result.",
        "From its day on what it says lasts like the same word of a presence or of a full withdrawal. It ends nothing and says nothing backward. That somebody does not hold a place after a denied control or presence makes no place vacated.",
      ],
    },
    status: {
      heading: "The status of a day",
      text: [
        "Let H be the actors that are said to hold the place on the day, and N those said not to. One actor in H who is not in N: held. Several in H, or one who is also in N: contested. H empty, and a full withdrawal speaks: vacated. Otherwise: unknown.",
      ],
    },
    holder: {
      heading: "What is told of each holder",
      text: [
        "basis is stated if a control speaks forward for it, else present if a presence or a denial does, else implied. part: all its forward claims that give the basis are of a part: where it is stated its controls, where it is present its presences and denials, and a denial is of no part; what is implied is not part. leaving: among its forward claims those of the newest day include a partial withdrawal. hedged: all that gives the basis is marked as unconfirmed: where it is stated its controls, where it is present its presences and denials, where it is implied all its claims. last_said: the newest day of a forward claim.",
        "In tables basis, part, leaving and hedged have an entry for each of sides, in that order.",
      ],
    },
    turn: {
      heading: "What a day did",
      text: [
        "A day turns a place if its status or holders differ from the day before, if a control takes what was only present, or if a holder begins to leave. On the first day of the map only what a claim of that day did is told. A turn is open if every claim that makes it leaves its day open; then it happened between earliest and day.",
      ],
    },
  },
  time: (timeZone) => ({
    heading: "Time",
    text: [
      `All days are days of the time zone ${timeZone}, written YYYY-MM-DD. A status on a day is the status at its end. from and to, and between_start and between_end, are both included.`,
      "There are two clocks. day is when it happened, as the text says; where the text gives no day, it is the day of the report, and day_reason says so. published and updated are when the article's words were public; known_on is the first day from which all that was public by then gives the same: in control.csv and the layers the same status with all that is told with it, in changes.csv the same turn as well. A status that is unknown whatever was published has none, though the turn that led to it (lapsed) has one, as it had to become known who held the place before. A published time without an offset is the clock as printed, in the time zone of the map; without a time it is the whole day. published_inferred says how a date was worked out that the text does not give.",
      "As of a day D, only claims count whose article was updated, or else published, on D or before, and nothing is told of days after D.",
    ],
  }),
  precision: {
    heading: "Places and precision",
    text: [
      "Coordinates are WGS 84, longitude before latitude in GeoJSON and KML. precision (precision_m in tables) is the radius of uncertainty in metres: the true spot lies within it. Of an area, lon and lat are a spot inside it, far from its edge.",
      "A place that no source locates honestly has no coordinates; its note says why. It has rows like any other.",
      "start and end of a quote count UTF-16 code units of the article's text below its front matter, white space as it is; sha256 in articles.csv is of that text.",
    ],
  },
  csv: {
    heading: "CSV and GeoJSON",
    text: [
      "CSV is UTF-8 with a byte order mark, lines end with CRLF, fields are quoted as RFC 4180 has it. An empty cell is “none”. A list is its items with one space between; no id has a space.",
      "A text cell that begins with = + - @, a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it. Take it off for the verbatim text; GeoJSON and map.json never have it.",
      "Lists in GeoJSON are such texts too, null where empty, so that a property has one type in all files.",
    ],
  },
  hash: {
    heading: "The hash of the data set",
    text: [
      "It names what the data says: claims, places, actors, speakers, articles (each article's text by its sha256). The map's title, address, contact and range, colours and the background map are no part of it, so a mirror has the same hash.",
      "To compute it: take the lists actors, articles, claims, places and speakers of map.json. Sort each by id. Drop colour, colourDark, letter, letters and pattern of actors. Drop, in every object, each field that is null, {} or []; begin with the innermost. Write the object of the five lists as canonical JSON (RFC 8785: keys in order, no white space) in UTF-8. Its SHA-256 in hexadecimal is the hash. Citations have its first twelve digits. Where the map shows areas that others drew, they are part of it, too, by the digest of areas in map.json, added to the object as areas.",
    ],
  },
  hashIs: "The hash of this data set:",
  corrections: {
    heading: "Corrections",
    text: [
      "Claims are never removed in silence. One that was retracted, superseded or corrected keeps its id and its address, and is a row of corrections.csv with the day and the reason; the feeds tell of it. As of a day before, the map shows what it showed then.",
    ],
  },

  licence: "Licence",
  licensedAs: (map, licence) =>
    `The data of “${map}” (claims, translations, gazetteer, and all tables made of them) is licensed as ${licence}.`,
  attribution: (whom) => `Name as the source: ${whom}.`,
  excluded: {
    excerpts:
      "Excerpts and titles of articles are not under this licence: they belong to their publishers and authors, and stand here as quotations, each with its source.",
    coordinates: "Coordinates keep the terms of the source that each place names.",
    basemap: "The layers of the background map have licences of their own:",
  },
  layerUnder: (layer, licence, credit) => `${layer}: ${licence} (${credit})`,
};
