import type { Absence, Holder } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { capitalise } from "../capitalise.ts";
import { actorInline } from "../describe.ts";
import type { Locale } from "../locale.ts";
import { joinClauses, qualify, tellAbsence, tellHolder } from "./clauses.ts";

/** What is told of one actor: that it holds the place, on what ground and whether it is leaving, or that it does not. */
export function describeSide(side: Holder | Absence, dataset: Dataset, locale: Locale): string {
  const context = { dataset, locale, withDays: false };
  const clauses = "basis" in side ? tellHolder(side, true, context) : [tellAbsence([side], context)];
  return capitalise(joinClauses(clauses, locale), locale);
}

/**
 * The same as a heading over the reports. That of a hold which nobody states stands over reports of its end, so it begins
 * with saying that it is inferred.
 */
export function describeSideAsHeading(side: Holder | Absence, dataset: Dataset, locale: Locale): string {
  const isInferred = "basis" in side && side.basis === "implied" && side.leaving === null;
  if (!isInferred) return describeSide(side, dataset, locale);
  const { proof, standing } = locale.words;
  const inferred = proof.inferred(actorInline(side.actor, dataset, locale));
  return capitalise(qualify(inferred, [side.hedged && standing.unconfirmed], locale), locale);
}
