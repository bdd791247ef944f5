import { type Case, replace } from "./case.ts";

export const DENIAL_CASES: readonly Case[] = [
  {
    name: "denial-without-denies",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    denies: homs-withdrawal
`,
        "",
      ),
    ],
    issues: [
      "error field-missing claims/hama-taken.yaml:27 claims[2].denies: expected the field denies for kind denial, found nothing; write denies: and the claim that this one contradicts",
    ],
  },
  {
    name: "denies-circle",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    hedge: تتوارد الأنباء
`,
        `    hedge: تتوارد الأنباء
    denies: homs-denial
`,
      ),
    ],
    issues: [
      "error denies-circle claims/hama-taken.yaml:26 claims[1].denies: expected denials that end at some claim, found homs-withdrawal denies homs-denial denies homs-withdrawal; delete denies from one of them",
    ],
  },
  {
    name: "denies-later-day",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    place: homs
    day: 2024-12-06
`,
        `    place: homs
    day: 2024-12-04
`,
      ),
    ],
    issues: [
      "error denies-later-day claims/hama-taken.yaml:35 claims[2].denies: expected a claim about 2024-12-04 or before, found homs-withdrawal about 2024-12-06; write kind: presence and actor: government and delete denies, as it was said before that; or correct the day",
    ],
  },
  {
    name: "denial-early",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    place: homs
    actor: government
    extent: full
    day: 2024-12-06
`,
        `    place: homs
    actor: government
    extent: full
    between: [2024-12-05, 2024-12-07]
`,
      ),
    ],
    issues: [
      "warning published-before-event claims/hama-taken.yaml:20 claims[1].between[1]: expected a day up to 2024-12-06, when the article was published, found 2024-12-07; write between: [2024-12-05, 2024-12-06] or before, or correct when the article was published",
      "warning denial-early claims/hama-taken.yaml:35 claims[2].denies: expected a denial about 2024-12-07 or after, when homs-withdrawal may have been at the latest, found 2024-12-06, of which no standing tells; write between: [2024-12-06, 2024-12-07] if it holds until then, or write kind: presence and actor: government and delete denies, as it was said before that; or correct the day",
    ],
  },
  {
    name: "denies-no-witness",
    edits: [replace("claims/hama-taken.yaml", "denies: homs-withdrawal", "denies: homs-advance")],
    issues: [
      "error denies-no-witness claims/hama-taken.yaml:35 claims[2].denies: expected a claim about who holds the place (control, withdrawal, presence, denial), found homs-advance of kind advance; write denies: homs-withdrawal; or write kind: statement, which denies a claim of any kind",
    ],
  },
  {
    name: "denies-other-place",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    kind: denial
    place: homs
`,
        `    kind: denial
    place: hama
`,
      ),
    ],
    issues: [
      "error denies-other-place claims/hama-taken.yaml:35 claims[2].denies: expected a claim about hama, found homs-withdrawal about homs; write denies: hama-control",
    ],
  },
  {
    name: "denies-self",
    edits: [replace("claims/hama-taken.yaml", "denies: homs-withdrawal", "denies: homs-denial")],
    issues: [
      "error denies-self claims/hama-taken.yaml:35 claims[2].denies: expected another claim, found the claim itself, homs-denial; write denies: homs-withdrawal",
    ],
  },
  {
    name: "denies-unknown",
    edits: [replace("claims/hama-taken.yaml", "denies: homs-withdrawal", "denies: homs-withdrawl")],
    issues: [
      "error denies-unknown claims/hama-taken.yaml:35 claims[2].denies: expected the id of a claim, found homs-withdrawl; did you mean homs-withdrawal? Write denies: homs-withdrawal",
    ],
  },
];
