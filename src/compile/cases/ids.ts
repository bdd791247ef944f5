import { type Case, remove, replace, write } from "./case.ts";

export const ID_CASES: readonly Case[] = [
  {
    name: "id-duplicate",
    edits: [
      replace("actors.yaml", "- id: opposition", "- id: government"),
      replace("actors.yaml", "within: opposition", "within: government"),
      replace("claims/hama-taken.yaml", "- id: convoy", "- id: homs-strike"),
      replace("places.geojson", '"id": "homs",', '"id": "hama",'),
      replace("speakers.yaml", "- id: ministry", "- id: daily"),
    ],
    issues: [
      "error id-duplicate actors.yaml:7 [1].id: expected an id of its own, found government, that of an actor at actors.yaml:1; write id: government-2, or another that is free",
      "error id-duplicate claims/near-homs.yaml:13 claims[1].id: expected an id of its own, found homs-strike, that of a claim at claims/hama-taken.yaml:36; write id: homs-strike-2, or another that is free",
      "error id-duplicate places.geojson:25 features[1].properties.id: expected an id of its own, found hama, that of a place at places.geojson:8; write \"id\": \"hama-2\", or another that is free",
      "error id-duplicate speakers.yaml:5 [1].id: expected an id of its own, found daily, that of a speaker at speakers.yaml:1; write id: daily-2, or another that is free",
    ],
  },
  {
    name: "id-mismatch",
    edits: [
      replace("articles/hama-taken.md", "id: hama-taken", "id: hama-take"),
      replace("claims/near-homs.yaml", "article: near-homs", "article: hama-taken"),
    ],
    issues: [
      "error id-mismatch articles/hama-taken.md:2 id: expected hama-taken, the name of the file, found hama-take; write id: hama-taken, or rename the file",
      "error id-mismatch claims/near-homs.yaml:1 article: expected near-homs, the name of the file, found hama-taken; write article: near-homs, or rename the file",
    ],
  },
  {
    name: "id-unknown",
    edits: [
      replace("actors.yaml", "within: opposition", "within: oposition"),
      replace("articles/hama-taken.md", "publisher: daily", "publisher: dayly"),
      replace(
        "claims/hama-taken.yaml",
        `    place: hama
    actor: hts
    from: government
`,
        `    place: hamah
    actor: jolani
    from: goverment
`,
      ),
      replace(
        "claims/hama-taken.yaml",
        `    day_reason_en: Thursday, in a text of Friday 6 December.
    speaker: daily
`,
        `    day_reason_en: Thursday, in a text of Friday 6 December.
    speaker: weekly
`,
      ),
      replace("claims/hama-taken.yaml", "to: customs-crossing", "to: custom-crossing"),
      replace("places.geojson", '"within": "hama-governorate",', '"within": "hama-gov",'),
      replace("speakers.yaml", "side: government", "side: regime"),
    ],
    issues: [
      "error id-unknown actors.yaml:16 [2].within: expected the id of an actor, found oposition; did you mean opposition? Write within: opposition; or add to actors.yaml: - { id: oposition, name_ar: , name_en: }, with within: and a larger actor, or colour: such as \"#2d6a8a\" and pattern: such as solid",
      "error id-unknown articles/hama-taken.md:3 publisher: expected the id of a speaker, found dayly; did you mean daily? Write publisher: daily; or add to speakers.yaml: - { id: dayly, name_ar: , name_en: , kind: }, kind being one of person, organisation, official, outlet, publisher, unnamed",
      "error id-unknown claims/hama-taken.yaml:5 claims[0].place: expected the id of a place, found hamah; did you mean hama? Write place: hama; or add to the features of places.geojson, filled in: {\"type\":\"Feature\",\"properties\":{\"id\":\"hamah\",\"name_ar\":\"\",\"name_en\":\"\",\"kind\":\"\",\"country\":\"\"},\"geometry\":null}",
      "error id-unknown claims/hama-taken.yaml:6 claims[0].actor: expected the id of an actor, found jolani; write government or opposition or hts; or add to actors.yaml: - { id: jolani, name_ar: , name_en: }, with within: and a larger actor, or colour: such as \"#2d6a8a\" and pattern: such as solid",
      "error id-unknown claims/hama-taken.yaml:7 claims[0].from: expected the id of an actor, found goverment; did you mean government? Write from: government; or add to actors.yaml: - { id: goverment, name_ar: , name_en: }, with within: and a larger actor, or colour: such as \"#2d6a8a\" and pattern: such as solid",
      "error id-unknown claims/hama-taken.yaml:11 claims[0].speaker: expected the id of a speaker, found weekly; write daily or ministry; or add to speakers.yaml: - { id: weekly, name_ar: , name_en: , kind: }, kind being one of person, organisation, official, outlet, publisher, unnamed",
      "error id-unknown claims/hama-taken.yaml:40 claims[3].to: expected the id of a place, found custom-crossing; did you mean customs-crossing? Write to: customs-crossing; or add to the features of places.geojson, filled in: {\"type\":\"Feature\",\"properties\":{\"id\":\"custom-crossing\",\"name_ar\":\"\",\"name_en\":\"\",\"kind\":\"\",\"country\":\"\"},\"geometry\":null}",
      "error id-unknown places.geojson:14 features[0].properties.within: expected the id of a place, found hama-gov; write hama or homs or hama-governorate or customs-crossing; or add to the features of places.geojson, filled in: {\"type\":\"Feature\",\"properties\":{\"id\":\"hama-gov\",\"name_ar\":\"\",\"name_en\":\"\",\"kind\":\"\",\"country\":\"\"},\"geometry\":null}",
      "error id-unknown speakers.yaml:10 [1].side: expected the id of an actor, found regime; write government or opposition or hts; or add to actors.yaml: - { id: regime, name_ar: , name_en: }, with within: and a larger actor, or colour: such as \"#2d6a8a\" and pattern: such as solid",
    ],
  },
  {
    name: "names where ids belong",
    edits: [
      replace("map.yaml", "languages:", "lead_places: [حمص]\nlanguages:"),
      replace("actors.yaml", "- id: hts\n", "- id: hts\n  aliases: [HTS forces]\n"),
      replace(
        "claims/hama-taken.yaml",
        `    place: hama
    actor: hts
    from: government
`,
        `    place: حماة
    actor: hts-forces
    from: Government forces
`,
      ),
      replace("speakers.yaml", "name_en: The Daily\n", "name_en: The Daily\n  aliases: [ministry of war]\n"),
      replace("speakers.yaml", "name_en: Ministry of Defence\n", "name_en: Ministry of Defence\n  aliases: [Ministry of War]\n"),
      replace("claims/near-homs.yaml", "speaker: daily\n    quote: five", "speaker: Ministry of War\n    quote: five"),
      replace("claims/hama-taken.yaml", "speaker: ministry", "speaker: Ministry of Defence"),
      replace("claims/hama-taken.yaml", "    place: hama\n    actor: opposition", "    place: ha\u200Bma\n    actor: opposition"),
      replace("places.geojson", '"within": "hama-governorate",', '"within": "Hama Governorate",'),
    ],
    issues: [
      "error field-invalid claims/hama-taken.yaml:5 claims[0].place: expected an id of small Latin letters and digits, parted by single - or _, found \"حماة\"; write place: hama",
      "error id-unknown claims/hama-taken.yaml:6 claims[0].actor: expected the id of an actor, found hts-forces; did you mean hts? Write actor: hts",
      "error field-invalid claims/hama-taken.yaml:7 claims[0].from: expected an id of small Latin letters and digits, parted by single - or _, found \"Government forces\"; write from: government",
      "error field-invalid claims/hama-taken.yaml:31 claims[2].speaker: expected an id of small Latin letters and digits, parted by single - or _, found \"Ministry of Defence\"; write speaker: ministry",
      "error field-invalid claims/hama-taken.yaml:38 claims[3].place: expected an id of small Latin letters and digits, parted by single - or _, found \"ha\\u200Bma\"; write place: hama, without U+200B ZERO WIDTH SPACE",
      "error field-invalid claims/near-homs.yaml:9 claims[0].speaker: expected an id of small Latin letters and digits, parted by single - or _, found \"Ministry of War\"; write speaker: ministry-of-war",
      "error field-invalid map.yaml:9 lead_places[0]: expected an id of small Latin letters and digits, parted by single - or _, found \"حمص\"; write homs",
      "error field-invalid places.geojson:14 features[0].properties.within: expected an id of small Latin letters and digits, parted by single - or _, found \"Hama Governorate\"; write \"within\": \"hama-governorate\"",
    ],
  },
  {
    name: "lead-place-unknown",
    edits: [replace("map.yaml", "languages:", "lead_places: [hama, homes]\nlanguages:")],
    issues: [
      "error id-unknown map.yaml:9 lead_places[1]: expected the id of a place, found homes; did you mean homs? Write homs; or add to the features of places.geojson, filled in: {\"type\":\"Feature\",\"properties\":{\"id\":\"homes\",\"name_ar\":\"\",\"name_en\":\"\",\"kind\":\"\",\"country\":\"\"},\"geometry\":null}",
    ],
  },
  {
    name: "lead-place-twice",
    edits: [replace("map.yaml", "languages:", "lead_places: [hama, hama]\nlanguages:")],
    issues: [
      "error field-invalid map.yaml:9 lead_places: expected each place once, found [\"hama\",\"hama\"]; write lead_places: and each place once",
    ],
  },
  {
    name: "country-unknown",
    edits: [replace("map.yaml", "time_zone:", "countries: [SY, SA, XX]\ntime_zone:")],
    issues: [
      "error id-unknown map.yaml:8 countries[1]: expected a country of basemap/countries.geojson, found SA; write SY, or delete it",
      "error id-unknown map.yaml:8 countries[2]: expected a country of basemap/countries.geojson, found XX; write SY, or delete it",
    ],
  },
  {
    name: "a place that only the basemap knows",
    edits: [
      replace("claims/hama-taken.yaml", "    place: hama\n    actor: hts", "    place: qusayr\n    actor: hts"),
      replace("claims/near-homs.yaml", "    kind: advance\n    place: homs", "    kind: advance\n    place: qusayr"),
      replace("claims/near-homs.yaml", "    kind: strike\n    place: homs", "    kind: strike\n    place: homs-governorate"),
      write(
        "basemap/towns.geojson",
        '{"type":"FeatureCollection","features":[\n{"type":"Feature","properties":{"geonames":163808,"name_ar":"القصير","name_en":"Al-Qusayr","country":"SY","rank":3},"geometry":{"type":"Point","coordinates":[36.5796,34.5089]}}\n]}\n',
      ),
      write(
        "basemap/governorates.geojson",
        '{"type":"FeatureCollection","features":[\n{"type":"Feature","properties":{"id":"homs-governorate","country":"SY","name_ar":"محافظة حمص","name_en":"Homs Governorate"},"geometry":{"type":"Polygon","coordinates":[[[36,34],[38,34],[38,35],[36,34]]]}}\n]}\n',
      ),
      replace(
        "basemap/sources.yaml",
        "  made_by: hand\n",
        ["towns", "governorates"].reduce(
          (text, name) =>
            `${text}- file: ${name}.geojson\n  source: A drawing\n  url: https://example.org/\n  licence: public domain\n  attribution: drawn by hand\n  made_by: hand\n`,
          "  made_by: hand\n",
        ),
      ),
    ],
    issues: [
      "error id-unknown claims/hama-taken.yaml:5 claims[0].place: expected the id of a place, found qusayr; add it to the features of places.geojson, as basemap/towns.geojson has it: {\"type\":\"Feature\",\"properties\":{\"id\":\"qusayr\",\"name_ar\":\"القصير\",\"name_en\":\"Al-Qusayr\",\"kind\":\"town\",\"country\":\"SY\",\"precision\":1000,\"source_ar\":\"A drawing\",\"source_en\":\"A drawing\",\"geonames\":163808},\"geometry\":{\"type\":\"Point\",\"coordinates\":[36.5796,34.5089]}}",
      "error id-unknown claims/near-homs.yaml:5 claims[0].place: expected the id of a place, found qusayr; add its entry, which the issue offers where qusayr is first named",
      "error id-unknown claims/near-homs.yaml:15 claims[1].place: expected the id of a place, found homs-governorate; add it to the features of places.geojson, as basemap/governorates.geojson has it: {\"type\":\"Feature\",\"properties\":{\"id\":\"homs-governorate\",\"name_ar\":\"محافظة حمص\",\"name_en\":\"Homs Governorate\",\"kind\":\"governorate\",\"country\":\"SY\",\"precision\":5000,\"source_ar\":\"A drawing\",\"source_en\":\"A drawing\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[36,34],[38,34],[38,35],[36,34]]]}}",
    ],
  },
  {
    name: "a file whose name is no id",
    edits: [
      (files) => files.set("articles/خبر.md", files.get("articles/near-homs.md") ?? ""),
      remove("articles/near-homs.md"),
    ],
    issues: [
      "warning article-without-claims articles/خبر.md:2: expected claims in claims/خبر.yaml, found none; write the first one there, as README shows, or delete the article",
      "error id-mismatch articles/خبر.md:2 id: expected a file name of small Latin letters and digits, found خبر; rename the file articles/near-homs.md",
      "error file-missing claims/near-homs.yaml:1 article: expected the file articles/near-homs.md, found none; run add --id near-homs with its text, or delete the file of claims",
    ],
  },
];
