import type { Compiled } from "../../compile/compile.ts";
import { fingerprintOf } from "../../history/headline.ts";
import { buildHistory } from "../../history/history.ts";
import { isoDay } from "../../model/day.ts";
import { normalise } from "../../text/normalise.ts";
import { sentenceAround, sentencesOf } from "../../text/sentence.ts";
import type { Candidate, Item, SessionAnswer } from "../contract/answers.ts";
import type { SessionRequest } from "../contract/requests.ts";
import { editFiles } from "../edit/edit-files.ts";
import type { RecordChange } from "../records.ts";
import { articleOf, type SessionArticle } from "./article.ts";
import type { Base, Files } from "./base.ts";
import { type Gazetteer, gazetteerOf } from "./candidates.ts";
import { changesOf } from "./changes.ts";
import { foldOperations, openWords } from "./fold.ts";
import { obstacleOf, placeIssues } from "./issues.ts";
import { compareStandings, dayOfClaim } from "./standings.ts";
import { isWritten, lookAtArticle, type Seen, type Work } from "./work.ts";

/** A session as the page has it, and what saving would do. */
export interface Session {
  readonly answer: Omit<SessionAnswer, "versions">;
  readonly changes: readonly RecordChange[];
  /** Changed files by path. */
  readonly files: Files;
  readonly compiled: Compiled;
}

/** The session of a request on a folder; null where the folder has no such article. `clock` counts milliseconds. */
export function openSession(request: SessionRequest, base: Base, clock: () => number): Session | null {
  const started = clock();
  const article = articleOf(request, base);
  if (!article) return null;
  const seen = look(article, base);
  const suggested = clock();
  const { works, idle } = foldOperations(request.operations, seen, article, base);
  const gazetteer = gazetteerFor(base);
  const { changes, ids } = changesOf({ article, works, operations: request.operations }, base, gazetteer);
  const edited = editFiles(base.files, changes, base.schemas);
  const after = new Map([...base.files, ...edited.files]);
  const compiling = clock();
  const compiled = edited.files.size === 0 ? base.compiled : base.compile(after);
  const compileTime = clock() - compiling;
  const checked = markRead(changes, compiled);
  const files =
    checked.length === 0 ? edited.files : editFiles(base.files, [...changes, ...checked], base.schemas).files;
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  const stale = new Set(checked.map(({ record }) => record));
  const issues = [
    ...placeIssues(compiled.issues, base.compiled.issues, { files: after, article: article.id, keys }, base.files),
    ...edited.problems.map(problemIssue),
  ].filter(({ code, target }) => code !== "headline-stale" || !stale.has(target.record ?? ""));
  const items = works.map((work) => itemOf(work, ids.get(work.key) ?? work.key, { article, base, gazetteer, works }));
  const standings = standingsOf(works, base, compiled, request.language);
  const obstacle = files.size === 0 ? "nothing-to-save" : obstacleOf(issues);
  return {
    ...{ changes: [...changes, ...checked], files, compiled },
    answer: {
      ...describe(article, seen, gazetteer),
      items: items.sort((one, other) => (one.quote?.start ?? 0) - (other.quote?.start ?? 0)),
      untranslated: untranslatedIn(items),
      ...{ issues, standings: standings && [...standings.standings], affectedDays: [...(standings?.days ?? [])] },
      changes: [...files].map(([path, text]) => changeOf(path, text, base.files.get(path))),
      ...{ idle: [...idle], obstacle },
      milliseconds: { suggest: suggested - started, compile: compileTime, all: clock() - started },
    },
  };
}

const GAZETTEERS = new WeakMap<Files, Gazetteer>();

/** The gazetteer of a folder, made once for its files. */
export function gazetteerFor(base: Base): Gazetteer {
  const known = GAZETTEERS.get(base.files) ?? gazetteerOf(base);
  GAZETTEERS.set(base.files, known);
  return known;
}

const SEEN = new WeakMap<Base, { readonly key: string; readonly seen: Seen }>();

/** What is to be seen in the article, remembered for the one asked for last. */
function look(article: SessionArticle, base: Base): Seen {
  const key = JSON.stringify([article.id, article.language, article.published, article.head.publisher, article.text]);
  const known = SEEN.get(base);
  if (known?.key === key) return known.seen;
  const seen = lookAtArticle(article, base);
  SEEN.set(base, { key, seen });
  return seen;
}

/** The fingerprints of the headlines that an editor has set: they have been read against the day as it stands now. */
function markRead(changes: readonly RecordChange[], { dataset }: Compiled): RecordChange[] {
  const set = changes.filter(({ file, how }) => file === "headlines.yaml" && how !== "remove");
  if (!dataset || set.length === 0) return [];
  const history = buildHistory(dataset);
  return set.flatMap(({ file, record, how, fields }) => {
    const headline = [...dataset.headlines.values()].find(({ day }) => isoDay(day) === record);
    if (!headline) return [];
    return [{ file, record, how, fields: { ...fields, checked: fingerprintOf(headline, history) } }];
  });
}

const problemIssue = ({ file, message }: { readonly file: string; readonly message: string }) => ({
  ...{ severity: "error" as const, code: "field-unknown", file, line: 1, path: "", message, isOld: false },
  target: { item: null, record: null, field: null },
});

function describe(article: SessionArticle, { suggestions }: Seen, gazetteer: Gazetteer) {
  const { id, isSaved, head, text, language } = article;
  const { mentions, days, today } = suggestions;
  return {
    article: { id, isSaved, head, text, language, today: isoDay(today) },
    sentences: sentencesOf(text),
    mentions: mentions.map(({ start, end, words, place, candidates, evidence }) => ({
      ...{ start, end, words, evidence },
      place: place && gazetteer.candidateOf(place, { language, words }),
      candidates:
        candidates.length > 1 ? candidates.map((each) => gazetteer.candidateOf(each, { language, words })) : [],
    })),
    days: days.map(({ start, end, day, isToday }) => ({ start, end, day: isoDay(day), isToday })),
  };
}

interface Around {
  readonly article: SessionArticle;
  readonly base: Base;
  readonly gazetteer: Gazetteer;
  readonly works: readonly Work[];
}

function itemOf(work: Work, id: string, around: Around): Item {
  const { article, base, gazetteer } = around;
  const { key, origin, state, fields, quote, proposal, newPlace } = work;
  const { text, language } = article;
  const spelling = (words: string) => ({ language, words });
  const claim = Object.fromEntries(Object.entries({ ...fields, id }).filter(([, value]) => value !== null));
  const isAnswered = { place: fields.place !== "?", actor: fields.actor !== "?", speaker: fields.speaker !== "?" };
  const open = (proposal?.questions ?? []).filter((question) => {
    if (question === "denies-what") return fields.denies === "?";
    const what = question.replace(/-.*/, "") as keyof typeof isAnswered;
    return !isAnswered[what] || (what === "place" && fields.place === newPlace?.properties.id);
  });
  const candidates: Candidate[] = proposal
    ? proposal.place.candidates.map((place) => gazetteer.candidateOf(place, spelling(proposal.place.words)))
    : [];
  return {
    ...{ key, origin, state, claim, quote, rule: proposal?.rule ?? null, questions: open, candidates },
    sentence: quote && sentenceAround(text, quote),
    line: quote && text.slice(0, quote.start).split("\n").length,
    evidence: proposal ? proposal.evidence.map(({ what, start, end }) => ({ what, start, end })) : [],
    words: openWords(work, { article }),
    newPlace:
      (newPlace && candidates.find(({ entry }) => entry?.geonames === newPlace.properties.geonames)?.entry) || null,
    untranslated: isWritten(work) ? lacking(work, around, base) : [],
    readBy: typeof fields.read_by === "string" ? fields.read_by : null,
  };
}

/** The languages of the map in which neither the claim nor another one of the article translates its quote. */
function lacking({ fields }: Work, { article, works }: Around, { folder }: Base): string[] {
  const quoteOf = (of: Work["fields"]) => normalise(String(of.quote ?? "")).text.trim();
  const alike = works.filter((each) => isWritten(each) && quoteOf(each.fields) === quoteOf(fields));
  return folder.languages.filter(
    (language) =>
      language !== article.language && !alike.some((each) => each.fields[`translation_${language}`] != null),
  );
}

function untranslatedIn(items: readonly Item[]): SessionAnswer["untranslated"] {
  const quotes = new Map<string, { quote: string; languages: string[]; items: string[] }>();
  for (const { claim, untranslated, key } of items) {
    if (untranslated.length === 0 || typeof claim.quote !== "string") continue;
    const name = normalise(claim.quote).text.trim();
    const known = quotes.get(name) ?? { quote: claim.quote, languages: untranslated, items: [] };
    quotes.set(name, { ...known, items: [...known.items, key] });
  }
  return [...quotes.values()];
}

function standingsOf(
  works: readonly Work[],
  { compiled: { dataset: before } }: Base,
  { dataset }: Compiled,
  language: string,
) {
  if (!before || !dataset) return null;
  const both = works.flatMap(({ fields, saved }) => [fields, ...(saved ? [saved] : [])]);
  const places = new Set(both.flatMap(({ place, to }) => [place, to].filter((each) => typeof each === "string")));
  const touched = works.filter((work) => work.state !== "saved" && (isWritten(work) || work.state === "removed"));
  const days = touched.flatMap(({ fields, saved }) =>
    [fields, ...(saved ? [saved] : [])].flatMap((each) => dayOfClaim(each) ?? []),
  );
  return compareStandings(before, dataset, { places, days, language });
}

function changeOf(path: string, text: string, before: string | undefined): SessionAnswer["changes"][number] {
  const [old, now] = [countLines(before ?? ""), countLines(text)];
  let removed = 0;
  for (const [line, count] of old) removed += Math.max(0, count - (now.get(line) ?? 0));
  let added = 0;
  for (const [line, count] of now) added += Math.max(0, count - (old.get(line) ?? 0));
  return { path, isNew: before === undefined, added, removed };
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
