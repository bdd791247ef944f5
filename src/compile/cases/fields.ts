import { type Case, replace } from "./case.ts";

export const FIELD_CASES: readonly Case[] = [
  {
    name: "field-unknown-name-in-a-language-that-the-map-has-not",
    edits: [replace("actors.yaml", "name_en: government forces\n", "name_en: government forces\n  name_fr: Un parti\n")],
    issues: [
      "error field-unknown actors.yaml:4 [0].name_fr: expected one of the fields (id, name_ar, name_en, name_inline_ar, name_inline_en, short_ar, short_en, colour, colour_dark, pattern, letter, letter_ar, letter_en, within, aliases, note_ar, note_en), found name_fr; delete it, or write languages: [ar, en, fr] in map.yaml",
    ],
  },
  {
    name: "number-without-its-fields",
    edits: [
      replace("claims/near-homs.yaml", "    distance_km: 5\n", "    distance_km: 5\n    number:\n      what_en: km\n"),
      replace("claims/near-homs.yaml", "    prefix: ", "    number: 5\n    prefix: "),
    ],
    issues: [
      "error field-missing claims/near-homs.yaml:8 claims[0].number.of: expected the field of in number, found nothing; write of: and what is counted, by an id that all claims which count the same thing share",
      "error field-missing claims/near-homs.yaml:8 claims[0].number.sense: expected the field sense in number, found nothing; write sense: exactly or about or more-than or at-least or at-most",
      "error field-missing claims/near-homs.yaml:8 claims[0].number.value: expected the field value in number, found nothing; write value: and the number, in digits, as its words give it",
      "error field-missing claims/near-homs.yaml:8 claims[0].number.words: expected the field words in number, found nothing; write words: and the article's own words for the number",
      "error field-invalid claims/near-homs.yaml:20 claims[1].number: expected fields of its own, found 5; write number: and its fields (of, what_ar, what_en, value, sense, words), each on a line of its own below, as name: value",
    ],
  },
  {
    name: "claim-that-is-no-mapping",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `claims:
`,
        `claims:
  - hama-control
`,
      ),
    ],
    issues: [
      "error field-invalid claims/hama-taken.yaml:3 claims[0]: expected fields of its own, found \"hama-control\"; write its fields, each on a line of its own, as name: value",
    ],
  },
  {
    name: "field-invalid",
    edits: [
      replace("actors.yaml", "pattern: diagonal", "pattern: stripes"),
      replace("actors.yaml", 'colour: "#7fbf7b"', "colour: green"),
      replace("claims/near-homs.yaml", "distance_km: 5", "distance_km: five"),
      replace("claims/near-homs.yaml", "kind: strike", "kind: striking"),
      replace(
        "map.yaml",
        `bounds: [35, 33, 38, 36]
time_zone: Asia/Damascus
`,
        `bounds: [38, 33, 35, 36]
time_zone: Asia/Homs
`,
      ),
      replace(
        "map.yaml",
        `url: https://example.org/map/
`,
        `url: example.org
contact: mail the desk
`,
      ),
      replace(
        "places.geojson",
        `        "within": "hama-governorate",
        "precision": 3000,
`,
        `        "within": "hama-governorate",
        "precision": 0,
`,
      ),
      replace("places.geojson", '"geonames": 170017', '"geonames": "170017"'),
      replace("speakers.yaml", "side: government", "side: null"),
    ],
    issues: [
      "error field-invalid actors.yaml:5 [0].pattern: expected one of solid, diagonal, back-diagonal, horizontal, vertical, cross, grid, dots, waves, checks, found \"stripes\"; write pattern: and one of these",
      "error field-invalid actors.yaml:10 [1].colour: expected a colour #rrggbb in small letters, found \"green\"; write colour: and its six digits, such as \"#9e1b1b\"",
      "error field-invalid claims/near-homs.yaml:7 claims[0].distance_km: expected a number of kilometres, found \"five\"; write distance_km: and a number of kilometres",
      "error field-invalid claims/near-homs.yaml:14 claims[1].kind: expected one of control, withdrawal, presence, denial, advance, clash, strike, movement, closure, gathering, release, statement, found \"striking\"; write kind: and one of these",
      "error field-invalid map.yaml:7 bounds: expected [west, south, east, north] in degrees, west before east, or less than half of the Earth from west over the 180th meridian to east, found [38,33,35,36]; write bounds: [35, 33, 38, 36]",
      "error field-invalid map.yaml:8 time_zone: expected an IANA time zone such as Asia/Damascus, found \"Asia/Homs\"; write time_zone: and an IANA time zone such as Asia/Damascus",
      "error field-invalid map.yaml:10 url: expected an address that begins with http:// or https://, found \"example.org\"; write url: https://example.org",
      "error field-invalid map.yaml:11 contact: expected an address that begins with http://, https:// or mailto:, found \"mail the desk\"; write contact: and an address that begins with http://, https:// or mailto:",
      "error field-invalid places.geojson:15 features[0].properties.precision: expected a number of metres, more than 0, found 0; write \"precision\": and a number of metres, more than 0",
      "error field-invalid places.geojson:18 features[0].properties.geonames: expected a GeoNames id, found \"170017\"; write \"geonames\": 170017 without quotation marks",
      "error field-invalid speakers.yaml:10 [1].side: expected an id, found nothing; write side: and an id",
    ],
  },
  {
    name: "field-missing",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    actor: hts
`,
        "",
      ),
      replace(
        "claims/hama-taken.yaml",
        `    quote: انسحاب قوات النظام من مدينة حمص
`,
        "",
      ),
      replace(
        "map.yaml",
        `title_en: A trial map
`,
        "",
      ),
      replace(
        "speakers.yaml",
        `  name_en: The Daily
`,
        "",
      ),
    ],
    issues: [
      "error field-missing claims/hama-taken.yaml:3 claims[0].actor: expected the field actor for kind control, found nothing; write actor: and the actor that the claim is about",
      "error field-missing claims/hama-taken.yaml:14 claims[1].quote: expected the field quote for kind withdrawal, found nothing; write quote: and the article's words, verbatim, in one piece and in whole words",
      "error field-missing map.yaml:1 title_en: expected the field title_en, found nothing; write title_en: and the map's title",
      "error field-missing speakers.yaml:1 [0].name_en: expected the field name_en, found nothing; write name_en: and the name",
    ],
  },
  {
    name: "field-named-like-a-method",
    edits: [
      replace(
        "speakers.yaml",
        `- id: daily
`,
        `- id: daily
  constructor: x
  __proto__: y
`,
      ),
    ],
    issues: [
      "error field-unknown speakers.yaml:2 [0].constructor: expected one of the fields (id, name_ar, name_en, side, role_ar, role_en, kind, aliases), found constructor; delete it",
      "error field-unknown speakers.yaml:3 [0].__proto__: expected one of the fields (id, name_ar, name_en, side, role_ar, role_en, kind, aliases), found __proto__; delete it",
    ],
  },
  {
    name: "field-of-another-kind",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    from: government
`,
        `    from: government
    extent: full
    distance_km: 3
`,
      ),
      replace(
        "claims/near-homs.yaml",
        `    distance_km: 5
`,
        `    distance_km: 5
    to: hama
`,
      ),
      replace(
        "claims/near-homs.yaml",
        `    kind: strike
    place: homs
`,
        `    kind: strike
    place: homs
    from: government
`,
      ),
    ],
    issues: [
      "error field-unknown claims/hama-taken.yaml:9 claims[0].distance_km: expected one of the fields for kind control (kind, id, place, day, between, day_reason_ar, day_reason_en, speaker, quote, prefix, translation_ar, translation_en, translator, hedge, hedge_ar, hedge_en, number, retracted, superseded, corrected, note_ar, note_en, read_by, embargo_until, terms, withhold, actor, from, extent, denies), found distance_km; delete it, or write kind: advance",
      "error field-unknown claims/near-homs.yaml:8 claims[0].to: expected one of the fields for kind advance (kind, id, place, day, between, day_reason_ar, day_reason_en, speaker, quote, prefix, translation_ar, translation_en, translator, hedge, hedge_ar, hedge_en, number, retracted, superseded, corrected, note_ar, note_en, read_by, embargo_until, terms, withhold, actor, denies, distance_km), found to; delete it, or write kind: movement",
      "error field-unknown claims/near-homs.yaml:17 claims[1].from: expected one of the fields for kind strike (kind, id, place, day, between, day_reason_ar, day_reason_en, speaker, quote, prefix, translation_ar, translation_en, translator, hedge, hedge_ar, hedge_en, number, retracted, superseded, corrected, note_ar, note_en, read_by, embargo_until, terms, withhold, actor, denies), found from; delete it, or write kind: control",
    ],
  },
  {
    name: "field-outdated",
    edits: [
      replace("claims/near-homs.yaml", "kind: strike", "kind: protest"),
      replace("articles/hama-taken.md", "published_inferred_en", "published_inferred"),
      replace("places.geojson", '"note_en"', '"note"'),
    ],
    issues: [
      "error field-outdated articles/hama-taken.md:8 published_inferred: expected published_inferred_ar or published_inferred_en, by the language of the text, found published_inferred; rename it, or run npm run migrate",
      "error field-outdated claims/near-homs.yaml:14 claims[1].kind: expected kind: gathering, found kind: protest, as it was called before; write “kind: gathering”, or run npm run migrate",
      "error field-outdated places.geojson:64 features[3].properties.note: expected note_ar or note_en, by the language of the text, found note; rename it, or run npm run migrate",
    ],
  },
  {
    name: "field-unknown",
    edits: [
      replace(
        "articles/hama-taken.md",
        `publisher: daily
`,
        `publisher: daily
author: somebody
editor: somebody else
`,
      ),
      replace(
        "claims/hama-taken.yaml",
        `    day_reason_en: Thursday, in a text of Friday 6 December.
    speaker: daily
`,
        `    day_reason_en: Thursday, in a text of Friday 6 December.
    speakr: daily
`,
      ),
      replace(
        "places.geojson",
        '"note_en": "The text does not say where it is."',
        '"notes_en": "The text does not say where it is."',
      ),
    ],
    issues: [
      "error field-unknown articles/hama-taken.md:4 author: expected one of the fields (id, publisher, title, title_ar, title_en, language, published, published_inferred_ar, published_inferred_en, updated, url, translation, translation_inferred_ar, translation_inferred_en, translated_from, sha256, share_reason_ar, share_reason_en, embargo_until, note_ar, note_en), found author; delete it",
      "error field-unknown articles/hama-taken.md:5 editor: expected one of the fields (id, publisher, title, title_ar, title_en, language, published, published_inferred_ar, published_inferred_en, updated, url, translation, translation_inferred_ar, translation_inferred_en, translated_from, sha256, share_reason_ar, share_reason_en, embargo_until, note_ar, note_en), found editor; delete it",
      "error field-missing claims/hama-taken.yaml:3 claims[0].speaker: expected the field speaker for kind control, found nothing; write speaker: and who says so",
      "error field-unknown claims/hama-taken.yaml:11 claims[0].speakr: expected one of the fields for kind control (kind, id, place, day, between, day_reason_ar, day_reason_en, speaker, quote, prefix, translation_ar, translation_en, translator, hedge, hedge_ar, hedge_en, number, retracted, superseded, corrected, note_ar, note_en, read_by, embargo_until, terms, withhold, actor, from, extent, denies), found speakr; did you mean speaker? Write it so",
      "error field-unknown places.geojson:64 features[3].properties.notes_en: expected one of the fields (id, name_ar, name_en, aliases, kind, country, within, precision, source_ar, source_en, coarsen, geonames, wikidata, iso, pcode, note_ar, note_en), found notes_en; did you mean note_en? Write it so",
    ],
  },
  {
    name: "text-that-is-empty",
    edits: [
      replace("claims/hama-taken.yaml", "quote: وتوجه رتل من حماة إلى معبر جمرك", "quote:"),
      replace("speakers.yaml", "role_en: a ministry of the government", 'role_en: ""'),
    ],
    issues: [
      "error field-invalid claims/hama-taken.yaml:43 claims[3].quote: expected text, found nothing; write quote: and the text",
      "error field-invalid speakers.yaml:9 [1].role_en: expected one line of text, found \"\"; write role_en: and one line of text",
    ],
  },
  {
    name: "language-tags-that-are-none",
    edits: [replace("map.yaml", "languages: [ar, en]", "languages: [ar, en-US-US]")],
    issues: [
      "error field-invalid map.yaml:9 languages[1]: expected a language tag such as ar or en, found \"en-US-US\"; write en-US",
    ],
  },
  {
    name: "a language tag of one digit, and one of an article",
    edits: [
      replace("map.yaml", "languages: [ar, en]", "languages: [ar, en-1]"),
      replace("articles/near-homs.md", "language: en", "language: en-GB-GB"),
    ],
    issues: [
      "error field-invalid articles/near-homs.md:5 language: expected a language tag such as ar or en, found \"en-GB-GB\"; write language: en-GB",
      "error field-invalid map.yaml:9 languages[1]: expected a language tag such as ar or en, found \"en-1\"; write en",
    ],
  },
];
