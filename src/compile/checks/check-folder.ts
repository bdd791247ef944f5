import { decodeCountries } from "../../model/countries.ts";
import { ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { listClaimFields } from "../../model/schema/claim.ts";
import { actorId, articleId, claimId, placeId, speakerId } from "../../model/schema/id.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import { ACTOR_FIELDS, SPEAKER_FIELDS } from "../../model/schema/people.ts";
import { PLACE_FIELDS } from "../../model/schema/place.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { SharedTranslations } from "../dataset/shared-translations.ts";
import type { Issue } from "../issue.ts";
import type { BasemapReadings } from "../sources/basemap.ts";
import type { SourceTexts } from "../sources/reader.ts";
import type { ArticleEntry, ClaimEntry, Folder } from "../sources/records.ts";
import { checkAlike } from "./alike.ts";
import { checkAreas } from "./areas.ts";
import { checkArticleDays } from "./article-days.ts";
import { checkArticleOfRow } from "./article-of-row.ts";
import { checkBasemap } from "./basemap.ts";
import { checkCircles } from "./circles.ts";
import { checkClaimDays, daysNamed } from "./claim-days.ts";
import { checkCoarse } from "./coarse-places.ts";
import { checkDay } from "./days.ts";
import { checkDenials } from "./denials.ts";
import { checkDigest } from "./digests.ts";
import { checkDuplicates, checkKinds } from "./duplicates.ts";
import { entryFor } from "./entry-for.ts";
import { checkShares } from "./excerpt-share.ts";
import { checkFiles } from "./files.ts";
import { offerPlaces } from "./gazetteer.ts";
import { checkGeometry } from "./geometry.ts";
import { checkHeadlines } from "./headlines.ts";
import { checkLanguages } from "./languages.ts";
import { checkLetters } from "./letters.ts";
import { checkLook } from "./looks.ts";
import { checkMapArea } from "./map-area.ts";
import { checkNumbers } from "./numbers.ts";
import { checkPlacesUsed } from "./places-used.ts";
import { checkPublished } from "./published-days.ts";
import { checkRange, rangeOf, wayInto } from "./range.ts";
import { checkReferencesIn, closest, type Index, indexOf } from "./references.ts";
import { checkRevocation } from "./revocations.ts";
import { checkSameAgain } from "./same-again.ts";
import { checkSecondReader } from "./second-reader.ts";
import { checkTitle } from "./titles.ts";
import { checkTranslation } from "./translations.ts";
import { checkWeekday } from "./weekdays.ts";
import { checkWithinBounds } from "./within-bounds.ts";
import { checkWordsOfArticles } from "./words-of-articles.ts";

/**
 * Every issue with what the records of a folder say of each other and of its files, and where the claims' quotes stand; `shared`
 * are the translations that claims have of each other.
 */
export function checkFolder(
  folder: Folder,
  files: SourceTexts,
  beside: Beside,
): { stretches: ReadonlyMap<ClaimEntry, Stretch>; issues: Issue[] } {
  const named = new Map(folder.articles.entries.map((entry) => [entry.named, entry]));
  const { stretches, issues } = checkWordsOfArticles(folder.claims.entries, named);
  return {
    stretches,
    issues: [
      ...checkRecords(folder, named, beside),
      ...issues,
      ...checkShares(stretches, named, folder.languages),
      ...checkFiles(files, folder),
      ...checkBasemap(folder.basemap, files, beside.basemap, folder.map?.fields.bounds),
    ],
  };
}

interface Beside {
  readonly basemap: BasemapReadings;
  readonly shared: SharedTranslations;
  /** Null where the time is not to matter. */
  readonly now: Date | null;
}

function checkRecords(folder: Folder, named: ReadonlyMap<string, ArticleEntry>, beside: Beside): Issue[] {
  const { basemap, shared, now } = beside;
  const { languages, map } = folder;
  const addActor = entryFor("actors.yaml", ACTOR_FIELDS, languages);
  const look = ', with within: and a larger actor, or colour: such as "#2d6a8a" and pattern: such as solid';
  const actors = indexOf("an actor", folder.actors, (id) => `${addActor(id)}${look}`);
  const speakers = indexOf("a speaker", folder.speakers, entryFor("speakers.yaml", SPEAKER_FIELDS, languages));
  const addPlace = entryFor("places.geojson", PLACE_FIELDS, languages);
  const places = indexOf("a place", folder.places, addPlace, offerPlaces(basemap, folder.basemap));
  const claims = indexOf("a claim", folder.claims, () => "copy the id of one from the folder claims");
  const articles = {
    noun: "an article",
    byId: named,
    complete: folder.articles.complete,
    add: (id: string) => `run add --id ${id} with its text`,
    offer: () => null,
    named: () => null,
    close: closest([...named.keys()]),
  };
  const indexes = new Map<unknown, Index<unknown>>([
    [actorId, actors],
    [speakerId, speakers],
    [placeId, places],
    [articleId, articles],
  ]);
  const checkClaimReferences = checkReferencesIn(listClaimFields(), indexes);
  const checkPlaceReferences = checkReferencesIn(PLACE_FIELDS, indexes);
  const checkArticleReferences = checkReferencesIn(ARTICLE_FIELDS, indexes);
  const checkSpeakerReferences = checkReferencesIn(SPEAKER_FIELDS, indexes);
  const checkActorReferences = checkReferencesIn(ACTOR_FIELDS, indexes);
  const timeZone = map?.fields.time_zone ?? "UTC";
  const range = rangeOf(map);
  const wayOut = wayInto(
    range,
    daysNamed(folder.claims.entries),
    "delete the claim and tell of it in the note of another",
  );
  const outside = map ? checkWithinBounds(map, folder.places.entries, folder.claims.entries) : [];
  // By bounds the other way round nothing else is measured.
  const bounds = outside.some(({ code }) => code === "coordinates-swapped") ? undefined : map?.fields.bounds;
  const countries = decodeCountries(basemap.get("basemap/countries.geojson")?.source?.value);
  return [
    ...(map
      ? [
          ...checkReferencesIn(MAP_FIELDS, indexes)(map),
          ...checkRange(map),
          ...checkLanguages(map, ["description", "publisher"], languages),
          ...checkKinds(map),
          ...checkMapArea(map, countries, bounds),
          ...outside,
        ]
      : []),

    ...checkDuplicates(actors, folder.actors),
    ...folder.actors.entries.flatMap((entry) => [
      ...checkActorReferences(entry),
      ...checkLanguages(entry, ["note"], languages),
      ...checkLook(entry),
    ]),
    ...checkAlike(folder.actors.entries, languages),
    ...checkLetters(folder.actors.entries, languages),
    ...checkCircles(actors, {
      field: "within",
      code: "actor-circle",
      expected: "an actor that is not within itself",
      shortest: 1,
    }),

    ...checkDuplicates(speakers, folder.speakers),
    ...folder.speakers.entries.flatMap((entry) => [
      ...checkSpeakerReferences(entry),
      ...checkLanguages(entry, ["role"], languages),
    ]),

    ...folder.articles.entries.flatMap((entry) => [
      ...checkArticleReferences(entry),
      ...checkLanguages(entry, ["published_inferred", "translation_inferred", "share_reason", "note"], languages),
      ...checkArticleDays(entry, now, timeZone),
      ...checkDigest(entry),
      ...checkTitle(entry),
    ]),

    ...checkDuplicates(places, folder.places),
    ...folder.places.entries.flatMap((entry) => [
      ...checkPlaceReferences(entry),
      ...checkLanguages(entry, ["source", "note"], languages),
      ...checkGeometry(entry, languages, { countries, middle: folder.middle }),
      ...checkCoarse(entry, places),
    ]),
    ...checkCircles(places, {
      field: "within",
      code: "place-circle",
      expected: "a place that is not within itself",
      shortest: 1,
    }),
    ...checkPlacesUsed(folder.places, places, folder.claims),

    ...checkDuplicates(claims, folder.claims),
    ...folder.claims.entries.flatMap((entry) => [
      ...checkArticleOfRow(entry, articles),
      ...checkClaimReferences(entry),
      ...checkClaimDays(entry, range, wayOut),
      ...checkDay(entry, ["embargo_until"], entry.fields.embargo_until?.slice(0, 10)),
      ...checkWeekday(entry, articles, languages),
      ...checkPublished(entry, articles, timeZone),
      ...checkTranslation(entry, articles, languages, shared),
      ...checkLanguages(entry, ["day_reason", "note"], languages),
      ...checkRevocation(entry, articles, timeZone),
      ...checkSameAgain(entry),
      ...checkSecondReader(entry, map),
    ]),
    ...checkDenials(claims),
    ...checkCircles(claims, {
      field: "denies",
      code: "denies-circle",
      expected: "denials that end at some claim",
      // A claim that denies itself has an issue of its own.
      shortest: 2,
    }),
    ...checkAreas(folder.areas.entries, indexes, { languages, bounds }),
    ...checkNumbers(folder.claims.entries, languages),
    ...checkHeadlines(folder.headlines.entries, new Map([[claimId, claims]]), range, languages),
  ];
}
