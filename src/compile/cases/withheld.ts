import { type Case, type Edit, addToStrike, replace, write } from "./case.ts";

/** Withholds the claim that the forces left Homs. */
const withholdHoms: Edit = replace(
  "claims/hama-taken.yaml",
  "    hedge_en: news keeps coming in\n",
  "    hedge_en: news keeps coming in\n    withhold: The witness lives there\n",
);

export const WITHHELD_CASES: readonly Case[] = [
  {
    name: "coarsen-impossible",
    edits: [
      replace("places.geojson", '"note_en": "The text', '"coarsen": 5,\n        "note_en": "The text'),
      replace("places.geojson", '"id": "homs",', '"id": "homs", "coarsen": "within",'),
    ],
    issues: [
      "error coarsen-impossible places.geojson:25 features[1].properties.coarsen: expected the place to lie within one that has an outline, as its position is moved into it, found none; write \"within\": and the id of an area, or \"coarsen\": and a number of metres",
      "error coarsen-impossible places.geojson:64 features[3].properties.coarsen: expected no coarsen without a geometry, found one; delete coarsen",
    ],
  },
  {
    name: "denial-withheld",
    edits: [withholdHoms],
    issues: [
      "warning denial-withheld claims/hama-taken.yaml:36 claims[2].denies: expected a claim that is published, found homs-withdrawal, which is withheld; this denial is withheld with it; write withhold: and why, to say that this is meant",
    ],
  },
  {
    name: "headline-withheld",
    edits: [
      addToStrike("    embargo_until: 2026-12-01\n"),
      write(
        "headlines.yaml",
        "- day: 2024-12-07\n  clauses:\n    - text_ar: غارات على حمص.\n      text_en: Air strikes on Homs.\n      claims: [homs-strike]\n",
      ),
    ],
    issues: [
      "warning headline-withheld headlines.yaml:2 [0].clauses: expected claims that are published, found one that is withheld; until then the map tells a plain sentence instead; delete its clause, or leave it until the claim is published",
    ],
  },
  {
    name: "withheld-told",
    edits: [
      addToStrike("    withhold: Too close to the base\n    note_en: As the paper says, air strikes hit Homs.\n    note_ar: ضربت غارات جوية حمص\n"),
      replace("claims/near-homs.yaml", "    distance_km: 5\n", "    distance_km: 5\n    note_en: And air strikes hit Homs.\n    note_ar: وقد ضربت غارات جوية حمص.\n"),
      replace("claims/near-homs.yaml", "    quote: five kilometres from Homs\n", "    quote: five kilometres from Homs on Friday. Air strikes hit Homs overnight, residents said. Later, air strikes hit Homs\n"),
    ],
    issues: [
      "error withheld-told claims/near-homs.yaml:12 claims[0].quote: expected no words of the quote of homs-strike, which is withheld, found some; quote less, or write withhold: here, too",
      "error withheld-told claims/near-homs.yaml:21 claims[1].quote: expected words that are published nowhere, as the claim is withheld, found them in claims.4.note; delete them there, or withhold that, too",
      "error withheld-told claims/near-homs.yaml:21 claims[1].quote: expected words that are published nowhere, as the claim is withheld, found them in claims.4.note; delete them there, or withhold that, too",
    ],
  },
];
