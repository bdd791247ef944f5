import type { Claim } from "../src/model/claim.ts";
import type { Day, DayRange } from "../src/model/day.ts";
import { RANGE } from "./tell-story.ts";
import { control, dayNamed, denying, hedged, ofPart, presence, strike, withdrawal } from "./witnesses.ts";

/** A case of `docs/control.md`: what is claimed about one place, and what follows for each day. */
export interface WorkedCase {
  /** In plain words, as the page has it. */
  readonly said: string;
  readonly claims: readonly Claim[];
  /** 20 November to 9 December 2024 unless said. */
  readonly range?: DayRange;
  readonly asOf?: Day;
  readonly story: readonly string[];
}

export const WORKED_CASES: readonly WorkedCase[] = [
  {
    said: "A: control opposition from government, 4 Dec. B: full withdrawal of government, 5 Dec. C: control opposition, 5 Dec",
    claims: [
      control("A", "4 Dec", "opposition", "government"),
      withdrawal("B", "5 Dec", "government"),
      control("C", "5 Dec", "opposition"),
    ],
    story: [
      "to 3 Dec: held by government (implied)",
      "4 Dec: contested: government (implied), opposition (stated); disputed",
      "from 5 Dec: held by opposition (stated), not government (left); changed-hands",
    ],
  },
  {
    said: "A monitor: full withdrawal of government, 6 Dec. The ministry: presence of government, 6 Dec, denies it",
    claims: [withdrawal("A", "6 Dec", "government"), denying(presence("B", "6 Dec", "government"), "A")],
    story: [
      "to 5 Dec: held by government (implied)",
      "from 6 Dec: contested: government (present), not government (left); disputed",
    ],
  },
  {
    said: "full withdrawal of government, 6 Dec, nothing else",
    claims: [withdrawal("A", "6 Dec", "government")],
    story: ["to 5 Dec: held by government (implied)", "from 6 Dec: vacated, not government (left); left"],
  },
  {
    said: "control opposition from government between 27 Nov and 6 Dec",
    claims: [control("A", "27 Nov to 6 Dec", "opposition", "government")],
    story: [
      "to 26 Nov: held by government (implied)",
      "27 Nov to 5 Dec: unknown; lapsed",
      "from 6 Dec: held by opposition (stated); changed-hands, between 27 Nov and 6 Dec",
    ],
  },
  {
    said: "the same, range from 27 Nov",
    claims: [control("A", "27 Nov to 6 Dec", "opposition", "government")],
    range: { ...RANGE, first: dayNamed("27 Nov") },
    story: ["to 5 Dec: unknown", "from 6 Dec: held by opposition (stated); changed-hands, between 27 Nov and 6 Dec"],
  },
  {
    said: "control opposition from government, 4 Dec. A late report: full withdrawal of government, 6 Dec",
    claims: [control("A", "4 Dec", "opposition", "government"), withdrawal("B", "6 Dec", "government")],
    story: [
      "to 3 Dec: held by government (implied)",
      "4 Dec to 5 Dec: contested: government (implied), opposition (stated); disputed",
      "from 6 Dec: held by opposition (stated), not government (left)",
    ],
  },
  {
    said: "full withdrawal of government, 5 Dec. control opposition from government, 7 Dec",
    claims: [withdrawal("A", "5 Dec", "government"), control("B", "7 Dec", "opposition", "government")],
    story: [
      "to 4 Dec: held by government (implied)",
      "5 Dec to 6 Dec: vacated, not government (left); left",
      "from 7 Dec: held by opposition (stated); changed-hands",
    ],
  },
  {
    said: "control opposition, 5 Dec. The ministry: presence of government, 6 Dec",
    claims: [control("A", "5 Dec", "opposition"), presence("B", "6 Dec", "government")],
    story: [
      "to 4 Dec: unknown",
      "5 Dec: held by opposition (stated); first-report",
      "from 6 Dec: contested: government (present), opposition (stated); disputed",
    ],
  },
  {
    said: "A: control opposition from government between 27 Nov and 6 Dec. B: control SDF, 4 Dec",
    claims: [control("A", "27 Nov to 6 Dec", "opposition", "government"), control("B", "4 Dec", "sdf")],
    story: [
      "to 26 Nov: held by government (implied)",
      "27 Nov to 3 Dec: unknown; lapsed",
      "from 4 Dec: held by sdf (stated), undated A; changed-hands",
    ],
  },
  {
    said: "control HTS, 6 Dec. control opposition, 6 Dec (HTS is within the opposition)",
    claims: [control("A", "6 Dec", "hts"), control("B", "6 Dec", "opposition")],
    story: ["to 5 Dec: unknown", "from 6 Dec: held by opposition (stated); first-report"],
  },
  {
    said: "control government, 1 Dec. partial withdrawal of government, 5 Dec, hedged",
    claims: [control("A", "1 Dec", "government"), hedged(withdrawal("B", "5 Dec", "government", "partial"))],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 4 Dec: held by government (stated); first-report",
      "from 5 Dec: held by government (stated, leaving hedged); leaving, hedged",
    ],
  },
  {
    said: "partial withdrawal of government, 4 Dec, hedged. full withdrawal of it, 6 Dec",
    claims: [hedged(withdrawal("A", "4 Dec", "government", "partial")), withdrawal("B", "6 Dec", "government")],
    story: [
      "to 3 Dec: held by government (implied)",
      "4 Dec to 5 Dec: held by government (implied, leaving hedged); leaving, hedged",
      "from 6 Dec: vacated, not government (left); left",
    ],
  },
  {
    said: "partial withdrawal of government between 1 and 6 Dec",
    claims: [withdrawal("A", "1 Dec to 6 Dec", "government", "partial")],
    story: [
      "to 5 Dec: held by government (implied)",
      "from 6 Dec: held by government (implied, leaving); leaving, between 1 Dec and 6 Dec",
    ],
  },
  {
    said: "presence of SFA, 7 Dec, nothing else",
    claims: [presence("A", "7 Dec", "sfa")],
    story: ["to 6 Dec: unknown", "from 7 Dec: held by sfa (present); first-report"],
  },
  {
    said: "presence of opposition, 3 Dec. control opposition, 5 Dec",
    claims: [presence("A", "3 Dec", "opposition"), control("B", "5 Dec", "opposition")],
    story: [
      "to 2 Dec: unknown",
      "3 Dec to 4 Dec: held by opposition (present); first-report",
      "from 5 Dec: held by opposition (stated); took",
    ],
  },
  {
    said: "full withdrawal of government, 3 Dec. presence of government, 5 Dec",
    claims: [withdrawal("A", "3 Dec", "government"), presence("B", "5 Dec", "government")],
    story: [
      "to 2 Dec: held by government (implied)",
      "3 Dec to 4 Dec: vacated, not government (left); left",
      "from 5 Dec: held by government (present); returned",
    ],
  },
  {
    said: "control opposition, 1 Dec. full withdrawal of it, 3 Dec. control opposition, 5 Dec",
    claims: [
      control("A", "1 Dec", "opposition"),
      withdrawal("B", "3 Dec", "opposition"),
      control("C", "5 Dec", "opposition"),
    ],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 2 Dec: held by opposition (stated); first-report",
      "3 Dec to 4 Dec: vacated, not opposition (left); left",
      "from 5 Dec: held by opposition (stated); returned",
    ],
  },
  {
    said: "full withdrawal of a division within the government, 4 Dec, nothing else",
    claims: [withdrawal("A", "4 Dec", "division")],
    story: ["to 3 Dec: held by government (implied)", "from 4 Dec: held by government (implied, leaving); leaving"],
  },
  {
    said: "control government, 1 Dec. control opposition of a part, 5 Dec",
    claims: [control("A", "1 Dec", "government"), ofPart(control("B", "5 Dec", "opposition"))],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 4 Dec: held by government (stated); first-report",
      "from 5 Dec: contested: government (stated), opposition (stated, part); disputed",
    ],
  },
  {
    said: "control government, 1 Dec. presence of opposition in a part, 3 Dec. control opposition of a part, 5 Dec",
    claims: [
      control("A", "1 Dec", "government"),
      ofPart(presence("B", "3 Dec", "opposition")),
      ofPart(control("C", "5 Dec", "opposition")),
    ],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 2 Dec: held by government (stated); first-report",
      "3 Dec to 4 Dec: contested: government (stated), opposition (present, part); disputed",
      "from 5 Dec: contested: government (stated), opposition (stated, part); disputed",
    ],
  },
  {
    said: "control government, 1 Dec. presence of opposition, 3 Dec. control opposition of a part, 5 Dec",
    claims: [
      control("A", "1 Dec", "government"),
      presence("B", "3 Dec", "opposition"),
      ofPart(control("C", "5 Dec", "opposition")),
    ],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 2 Dec: held by government (stated); first-report",
      "3 Dec to 4 Dec: contested: government (stated), opposition (present); disputed",
      "from 5 Dec: contested: government (stated), opposition (stated, part); disputed",
    ],
  },
  {
    said: "presence of opposition, 3 Dec. control opposition of a part, 5 Dec",
    claims: [presence("A", "3 Dec", "opposition"), ofPart(control("B", "5 Dec", "opposition"))],
    story: [
      "to 2 Dec: unknown",
      "3 Dec to 4 Dec: held by opposition (present); first-report",
      "from 5 Dec: held by opposition (stated, part); took",
    ],
  },
  {
    said: "presence of opposition in a part, 3 Dec. control opposition, 5 Dec",
    claims: [ofPart(presence("A", "3 Dec", "opposition")), control("B", "5 Dec", "opposition")],
    story: [
      "to 2 Dec: unknown",
      "3 Dec to 4 Dec: held by opposition (present, part); first-report",
      "from 5 Dec: held by opposition (stated); took",
    ],
  },
  {
    said: "control government, 1 Dec. control opposition, 5 Dec",
    claims: [control("A", "1 Dec", "government"), control("B", "5 Dec", "opposition")],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 4 Dec: held by government (stated); first-report",
      "from 5 Dec: held by opposition (stated); changed-hands",
    ],
  },
  {
    said: "control government, 1 Dec. full withdrawal of it, 5 Dec. full withdrawal of it between 3 and 7 Dec",
    claims: [
      control("A", "1 Dec", "government"),
      withdrawal("B", "5 Dec", "government"),
      withdrawal("C", "3 Dec to 7 Dec", "government"),
    ],
    story: [
      "to 30 Nov: unknown",
      "1 Dec to 2 Dec: held by government (stated); first-report",
      "3 Dec to 4 Dec: held by government (implied)",
      "from 5 Dec: vacated, not government (left); left",
    ],
  },
  {
    said: "control HTS from opposition, 5 Dec (HTS is within the opposition)",
    claims: [control("A", "5 Dec", "hts", "opposition")],
    story: ["to 4 Dec: unknown", "from 5 Dec: held by opposition (stated); first-report"],
  },
  {
    said: "presence of opposition, 3 Dec. control opposition from government, 5 Dec. full withdrawal of SDF, 5 Dec",
    claims: [
      presence("A", "3 Dec", "opposition"),
      control("B", "5 Dec", "opposition", "government"),
      withdrawal("C", "5 Dec", "sdf"),
    ],
    story: [
      "to 2 Dec: contested: government (implied), sdf (implied)",
      "3 Dec to 4 Dec: contested: government (implied), opposition (present), sdf (implied); disputed",
      "from 5 Dec: held by opposition (stated), not sdf (left); changed-hands",
    ],
  },
  {
    said: "only a strike, 4 Dec",
    claims: [strike("A", "4 Dec")],
    story: ["always: unknown"],
  },
  {
    said: "control opposition, 4 Dec, as of 27 Nov, a day before every article",
    claims: [control("A", "4 Dec", "opposition")],
    asOf: dayNamed("27 Nov"),
    story: ["always: unknown"],
  },
];
