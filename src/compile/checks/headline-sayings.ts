import { type History, periodOn } from "../../history/history.ts";
import { isDivided } from "../../history/is-divided.ts";
import type { Period, Standing } from "../../history/standing.ts";
import { listClaims } from "../../history/standing-claims.ts";
import { placeKindName } from "../../language/describe.ts";
import { sayIn } from "../../language/sayings.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { type Claim, type ClaimId, isWitness } from "../../model/claim.ts";
import { type Day, isoDay } from "../../model/day.ts";
import type { Saying } from "../../model/headline.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { Place, PlaceId } from "../../model/place.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { fold } from "../../text/fold.ts";
import { mentions } from "../../text/mentions.ts";
import type { Issue } from "../issue.ts";
import type { RawClause } from "../sources/records.ts";
import { type Entry, entryIssue, show } from "../sources/shape.ts";

/** What a clause is to say, as its editor is told. */
const EXPECTED: Readonly<Record<Saying, (place: string) => string>> = {
  contested: (place) => `words that say that reports about ${place} disagree`,
  hedged: (place) => `words that say that the report about ${place} is unconfirmed`,
  leaving: (place) => `words that say that forces are leaving ${place}`,
  open: (place) => `words that say by which day, as reports leave that of ${place} open`,
  part: (place) => `words that say that only a part of ${place} is held`,
  present: (place) => `words that say that forces are present in ${place}, which is less than to hold it`,
};

/** Whether a clause names a place of its claims, links both sides where they disagree, and says all that qualifies its standing. */
export function checkSayings(
  clause: Entry<RawClause>,
  id: PlaceId,
  claims: readonly Claim[],
  day: Day,
  history: History,
): Issue[] {
  const { map, places } = history.dataset;
  const place = lookUp("place", id, places);
  const linked = claims.filter((claim) => claim.place === id);
  const period = periodOn(history, id, day);
  const toSay = sayingsOf(linked, period, day).filter((saying) => !clause.fields.says?.includes(saying));
  const texts = Object.entries(textsOf(clause.fields, "text", map.languages));
  return [
    ...checkSides(clause, place, linked, period.standing, day),
    ...texts.flatMap(([language, text]) => {
      const field = [`text_${language}`];
      const name = inLanguage(place.names, language);
      const says = [...(clause.fields.says ?? []), ...toSay].join(", ");
      const remedy = `write it into the text, or, where it is there in other words, says: [${says}]`;
      const unsaid = toSay.filter((saying) => !sayIn(text, saying, language));
      const message = (saying: Saying) => `expected ${EXPECTED[saying](name)}, found ${show(text)}`;
      return [
        ...(isNamed(text, place, language, history) ? [] : [unnamed(clause, field, name, text)]),
        ...unsaid.map((saying) => entryIssue("headline-unsaid", clause, field, message(saying), remedy)),
      ];
    }),
  ];
}

const unnamed = (clause: Entry<RawClause>, field: string[], name: string, text: string) =>
  entryIssue(
    "headline-place-missing",
    clause,
    field,
    `expected the name of the place of its claims, ${name}, found ${show(text)}`,
    `write ${name} into it, or delete its claims from claims:`,
  );

const isInDispute = (standing: Standing) => standing.status === "contested" && !isDivided(standing);

/** What has to be said of a place: of what the claims are about, and of its standing where they tell of that. */
function sayingsOf(linked: readonly Claim[], { standing, first, turn }: Period, day: Day): Saying[] {
  const tells = linked.some(isWitness);
  const { status, holders, absent } = standing;
  const of = tells ? holders : [];
  const today = tells && first === day ? turn : null;
  const isHedged =
    linked.some(({ hedge }) => hedge !== null) ||
    today?.hedged === true ||
    of.some(({ hedged, leaving }) => hedged || leaving?.hedged) ||
    (tells && absent.some(({ hedged }) => hedged));
  const is: Readonly<Record<Saying, boolean>> = {
    contested: tells && isInDispute(standing),
    hedged: isHedged,
    leaving: of.some(({ leaving }) => leaving !== null),
    open: linked.some(({ earliest, day: last }) => earliest < last) || today?.open != null,
    part: of.some(({ part }) => part),
    present: status === "held" && of.some(({ basis }) => basis === "present"),
  };
  return (Object.keys(is) as Saying[]).filter((saying) => is[saying]);
}

/** An issue where reports about a place disagree and the claims are all of one side. */
function checkSides(
  clause: Entry<RawClause>,
  { id }: Place,
  linked: readonly Claim[],
  standing: Standing,
  day: Day,
): Issue[] {
  const ids = linked.filter((claim) => listClaims(standing).includes(claim.id)).map((claim) => claim.id);
  if (!isInDispute(standing) || ids.length === 0) return [];
  const { holders, absent } = standing;
  const isLinked = ({ claims }: { readonly claims: readonly ClaimId[] }) => claims.some((claim) => ids.includes(claim));
  const held = holders.filter(isLinked);
  const denied = absent.filter(isLinked);
  if (held.length > 1 || held.some(({ actor }) => denied.some((absence) => absence.actor === actor))) return [];
  const other = listClaims(standing).filter((claim) => !ids.includes(claim));
  const message = `expected claims of both sides, as reports about ${id} disagree on ${isoDay(day)}, found only ${ids.join(", ")}`;
  const remedy = `write claims: [${[...(clause.fields.claims ?? []), other[0]].join(", ")}]${other.length > 1 ? `, or another of ${other.join(", ")}` : ""}`;
  return [entryIssue("headline-one-sided", clause, ["claims"], message, remedy)];
}

/** Whether the text bears a name of the place; one may stand without the word for its kind where that stands elsewhere, as in "Aleppo and Idlib governorates". */
function isNamed(text: string, { names, aliases, kind }: Place, language: Language, { dataset }: History): boolean {
  const all = [...Object.values(names), ...aliases];
  if (all.some((name) => mentions(text, name))) return true;
  const word = fold(placeKindName(kind, dataset.map, localeFor(language, "latn", dataset.map))).replace(/ه$/, "");
  const isSaid = ` ${fold(text)}`.includes(` ${word}`);
  return isSaid && all.some((name) => mentions(text, withoutWord(fold(name), word)));
}

const withoutWord = (name: string, word: string) =>
  name
    .split(" ")
    .filter((each) => !each.startsWith(word))
    .join(" ");
