import { type LoggedCorrection, listCorrections } from "../../history/corrections.ts";
import { REVOCATIONS } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { CORRECTION_FIELDS, REVOCATION_FIELDS, WAS_FIELDS } from "../../model/schema/claim.ts";
import { claimAddress } from "./claim-address.ts";
import { type Column, column, columnsAt, columnsOf } from "./columns.ts";
import { csvOf } from "./csv.ts";

/** `data/corrections.csv`: a row for each time that a claim was retracted, superseded or corrected, the newest first. */
export function correctionsCsv(dataset: Dataset): string {
  return csvOf(correctionColumns(dataset), listCorrections(dataset));
}

/** The columns of `data/corrections.csv`. */
export function correctionColumns({ map }: Dataset): Column<LoggedCorrection>[] {
  const { languages } = map;
  const ofClaim = columnsOf({ by: REVOCATION_FIELDS.by, reason: CORRECTION_FIELDS.reason }, languages);
  const before = columnsOf(WAS_FIELDS, languages, "was_");
  return [
    column("day", "date", CORRECTION_FIELDS.day.about, ({ day }) => isoDay(day)),
    { ...column<LoggedCorrection>("claim", "string", "The claim.", ({ claim }) => claim.id), names: "claims" },
    {
      ...column<LoggedCorrection>(
        "how",
        "string",
        "Whether it was taken back, replaced or put right.",
        ({ how }) => how,
      ),
      words: [...REVOCATIONS, "corrected"],
    },
    ...ofClaim,
    ...columnsAt(before, ({ was }: LoggedCorrection) => was ?? NOTHING),
    column("permalink", "string", "The address of the claim.", ({ claim }) => claimAddress(claim.id, map)),
  ];
}

/** A claim that does not count any more has not said anything else before. */
const NOTHING = { translation: {} };
