import type { LoggedCorrection } from "../../history/corrections.ts";
import type { Locale } from "../../language/locale.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { sourcesWordsIn } from "../../language/words/sources-vocabulary.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import { markup } from "../../text/markup.ts";
import { claimPath } from "../../view/claim-path.ts";
import { correctionText } from "./correction-text.ts";
import type { FeedEntry } from "./feed.ts";
import { instantOf } from "./instant.ts";
import { permanentId } from "./permanent-id.ts";
import { siteAddress } from "./site-address.ts";

/** The entry by which a feed tells of a correction. */
export function correctionEntry(correction: LoggedCorrection, locale: Locale, dataset: Dataset): FeedEntry {
  const { claim, how, day } = correction;
  const { map } = dataset;
  const { language, lang, direction, format } = locale;
  const { corrections } = sourcesWordsIn(locale);
  const place = inLanguage(lookUp("place", claim.place, dataset.places).names, language);
  const at = instantOf({ day, time: null }, map.timeZone);
  return {
    id: permanentId(`data/corrections.csv#${claim.id}-${how}-${isoDay(day)}-${language}`, map),
    url: siteAddress(map, claimPath(claim.id, language)),
    title: withoutIsolates(corrections.entry(place, `${corrections.how[how]} · ${format.day(day)}`)),
    tags: [isoDay(day), claim.place],
    html: markup`<div lang="${lang}" dir="${direction}">
${correctionText(correction, dataset, locale)}</div>`.text,
    published: at,
    updated: at,
  };
}
