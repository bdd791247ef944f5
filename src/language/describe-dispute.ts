import type { Dating, DayDispute } from "../history/day-disputes.ts";
import type { NumberDispute } from "../history/number-disputes.ts";
import type { WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { lookUp } from "../model/lookup.ts";
import { inLanguage } from "../model/names.ts";
import { describeClaim, speakersOf } from "./describe.ts";
import { describeDay } from "./describe-source.ts";
import type { Locale } from "./locale.ts";

/** That reports put a change on different days, each with the number of its sources. */
export function describeDayDispute({ earlier, later }: DayDispute, dataset: Dataset, locale: Locale): string {
  const { words, format } = locale;
  const dated = (dating: Dating) => {
    const day = dating.earliest < dating.day ? describeDay(dating, locale) : format.day(dating.day);
    return words.dispute.dayBy(day, words.sources(format, speakersOf(dating.claims, dataset).size));
  };
  return words.dispute.days(dated(earlier), dated(later));
}

/** That reports give different numbers, each with who gives it. */
export function describeNumbers({ figures }: NumberDispute, dataset: Dataset, locale: Locale): string {
  const { words, format, language } = locale;
  const figure = ({ value, sense, claims }: NumberDispute["figures"][number]) => {
    const speakers = new Set(
      claims.map(({ speaker }) => inLanguage(lookUp("speaker", speaker, dataset.speakers).names, language)),
    );
    const number = words.dispute.senses[sense](format.number(value));
    return words.dispute.numberBy(number, format.list([...speakers]));
  };
  return words.dispute.numbers(figures.map(figure).join(" · "));
}

/** What changed on some day that the text leaves open, and the days between which it did. */
export function describeOpenChange(claim: WitnessClaim, dataset: Dataset, locale: Locale): string {
  return locale.words.dispute.openDay(describeClaim(claim, dataset, locale), describeDay(claim, locale));
}
