import { type AreasOfDay, areasOn } from "../../history/areas.ts";
import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { describePeriod, holderName } from "../../language/phrases/areas.ts";
import { areasWordsIn } from "../../language/words/areas-vocabulary.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { KeyEntry } from "../key/key-entries.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Picture } from "../symbols/shape.ts";
import { frontSign, heldSign } from "./area-tile.ts";

/** What a key says of areas that others drew for a day: whose they are, which ground is whose, and where they meet. */
export function areaKeyEntries(history: History, day: Day, compare: Day | null, locale: Locale): KeyEntry[] {
  return areasOn(history, day).flatMap((each) => entriesOf(each, history, day, compare, locale));
}

function entriesOf(
  { layer, period }: AreasOfDay,
  history: History,
  day: Day,
  compare: Day | null,
  locale: Locale,
): KeyEntry[] {
  const words = areasWordsIn(locale);
  const source = inLanguage(layer.source, locale.language);
  const entry = (id: string, text: string, picture: (paint: Paint) => Picture, inLine = false): KeyEntry => ({
    id: `areas ${layer.id} ${id}`,
    short: text,
    text,
    inLine,
    actor: null,
    sign: { is: "drawn", picture },
  });
  const of = describePeriod(layer, period, day, locale);
  const drawn = layer.holders.filter(({ value }) => period?.sizes.some(({ holder }) => holder === value));
  const holders = drawn.flatMap(({ value, actor }) => {
    if (actor === null) return [];
    const text = words.areaOf(holderName(layer, value, history, locale), source);
    return [entry(value, text, (paint) => heldSign(paint.actors.get(actor)))];
  });
  const then = compare === null ? [] : [entry("before", words.frontBefore(locale.format.day(compare)), beforeSign)];
  return [
    {
      ...entry("of", of, (paint) => frontSign(paint), true),
      short: period ? of : words.notKnown(source, locale.format.day(day)),
    },
    ...holders,
    ...(holders.length > 1 ? [entry("front", words.front, (paint) => frontSign(paint))] : []),
    ...then,
  ];
}

const beforeSign = (paint: Paint) => frontSign(paint, true);
