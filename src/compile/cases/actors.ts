import { type Case, replace } from "./case.ts";

export const ACTOR_CASES: readonly Case[] = [
  {
    name: "actor-circle",
    edits: [
      replace(
        "actors.yaml",
        `  colour: "#7fbf7b"
  pattern: solid
  letter: O
`,
        `  within: hts
`,
      ),
    ],
    issues: [
      "error actor-circle actors.yaml:10 [1].within: expected an actor that is not within itself, found opposition within hts within opposition; delete within from one of them",
    ],
  },
  {
    name: "colour-missing",
    edits: [
      replace(
        "actors.yaml",
        `  colour: "#9e1b1b"
  pattern: diagonal
`,
        "",
      ),
    ],
    issues: [
      "error colour-missing actors.yaml:1 [0].colour: expected the field colour, as the actor is within no other, found nothing; write colour: \"#rrggbb\" with its six digits, or within: and the larger actor",
      "error field-missing actors.yaml:1 [0].pattern: expected the field pattern, as the actor is within no other, found nothing; write pattern: solid or diagonal or back-diagonal or horizontal or vertical or cross or grid or dots or waves or checks",
    ],
  },
  {
    name: "colour-of-inner-actor",
    edits: [
      replace(
        "actors.yaml",
        `  within: opposition
`,
        `  within: opposition
  colour: "#123456"
`,
      ),
    ],
    issues: [
      "error field-unknown actors.yaml:17 [2].colour: expected no colour, as the actor takes that of opposition, found #123456; delete colour",
    ],
  },
  {
    name: "letter-duplicate-in-arabic",
    edits: [
      replace("actors.yaml", "letter: O", 'letter: O\n  letter_ar: "ح"'),
      replace("actors.yaml", "letter: G", 'letter: G\n  letter_ar: "ح"'),
    ],
    issues: [
      "error letter-duplicate actors.yaml:14 [1].letter_ar: expected a letter of its own, found ح, the letter_ar of government; write letter_ar: and another, of up to three letters; or delete it, as colour and pattern tell, too",
    ],
  },
  {
    name: "letter-duplicate",
    edits: [replace("actors.yaml", "letter: O", "letter: G")],
    issues: [
      "error letter-duplicate actors.yaml:12 [1].letter: expected a letter of its own, found G, the letter of government; write letter: and another, of up to three letters; or delete it, as colour and pattern tell, too",
    ],
  },
  {
    name: "letter-duplicate-of-one-language",
    edits: [replace("actors.yaml", "letter: G", "letter: G\n  letter_en: O")],
    issues: [
      "error letter-duplicate actors.yaml:13 [1].letter: expected a letter of its own, found O, the letter_en of government; write letter: and another, of up to three letters; or delete it, as colour and pattern tell, too",
    ],
  },
  {
    name: "a common letter that every language has another one for",
    edits: [
      replace("actors.yaml", "letter: O", 'letter: G\n  letter_ar: "م"\n  letter_en: O'),
    ],
    issues: [],
  },
  {
    name: "actor-alike",
    edits: [
      replace("actors.yaml", '  colour: "#7fbf7b"\n  pattern: solid', '  colour: "#9e1b1c"\n  pattern: diagonal'),
      replace("actors.yaml", "  name_en: Hayat Tahrir al-Sham", "  name_en: Opposition"),
      replace("actors.yaml", "  letter: G\n", '  letter: G\n  colour_dark: "#262c33"\n'),
    ],
    issues: [
      "warning actor-alike actors.yaml:7 [0].colour_dark: expected a colour that stands off land, found #262c33, nearly that of land on dark ground; write another one, so that readers can tell them apart",
      "warning actor-alike actors.yaml:11 [1].colour: expected a colour or pattern of its own, found #9e1b1c in diagonal, as government has it on light ground; write another one, so that readers can tell them apart",
      "warning actor-alike actors.yaml:16 [2].name_en: expected a name of its own, found Opposition, that of opposition; write another one, so that readers can tell them apart",
    ],
  },
  {
    name: "actors without letters, and with several",
    edits: [replace("actors.yaml", "  letter: G\n", ""), replace("actors.yaml", "letter: O", "letter: OPP")],
    issues: [],
  },
  {
    name: "id-reserved",
    edits: [replace("actors.yaml", "- id: hts", "- id: no-side"), replace("claims/hama-taken.yaml", "actor: hts", "actor: no-side")],
    issues: [
      "error id-reserved actors.yaml:13 [2].id: expected another id, found no-side, which stands for whose word counts in addresses; write another, such as id: no-side-group",
    ],
  },
];
