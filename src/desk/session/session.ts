import type { Compiled } from "../../compile/compile.ts";
import { fingerprintOf } from "../../history/headline.ts";
import { buildHistory } from "../../history/history.ts";
import { isoDay } from "../../model/day.ts";
import { memoize, memoizeNewest } from "../../model/memoize.ts";
import { sentencesOf } from "../../text/sentence.ts";
import { type DeskIssue, isWritten, type SessionAnswer } from "../contract/answers.ts";
import type { SessionRequest } from "../contract/requests.ts";
import { type EditedFiles, editFiles } from "../edit/edit-files.ts";
import type { RecordChange } from "../records.ts";
import { articleOf, type SessionArticle } from "./article.ts";
import type { Base, Files } from "./base.ts";
import { type Gazetteer, gazetteerOf } from "./candidates.ts";
import { changesOf } from "./changes.ts";
import { foldOperations } from "./fold.ts";
import { obstacleOf, placeIssues } from "./issues.ts";
import { itemOf, untranslatedIn } from "./items.ts";
import { compileRight, type Right } from "./right.ts";
import { compareStandings, dayOfClaim, HEADLINES_FILE, headlinesIn } from "./standings.ts";
import { lookAtArticle, type Seen, type Work } from "./work.ts";

/** What the operations of a request change, record by record, before anything is checked. */
export interface ChangePlan {
  readonly article: SessionArticle;
  readonly seen: Seen;
  readonly works: readonly Work[];
  readonly idle: readonly number[];
  readonly changes: readonly RecordChange[];
  /** The ids of claims by the keys of items. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The plan of a request on a folder; null where the folder has no such article. */
export function planChanges(request: SessionRequest, base: Base): ChangePlan | null {
  const article = articleOf(request, base);
  if (!article) return null;
  const seen = look(base, article);
  const { works, idle } = foldOperations(request.operations, seen, article, base);
  const { operations } = request;
  const session = { article, works, waiting: seen.waiting, operations };
  return { article, seen, works, idle, ...changesOf(session, base, gazetteerFor(base)) };
}

/** Files with changes, and what the check says of them. */
export interface Checked {
  /** Changed files by path; null for one that goes. */
  readonly files: EditedFiles["files"];
  /** All files as they would be. */
  readonly after: Files;
  readonly compiled: Compiled;
  readonly issues: readonly DeskIssue[];
  readonly obstacle: SessionAnswer["obstacle"];
}

/** What changes make of the files of a folder; `ids` leads from items to claims. */
export function checkChanges(
  changes: readonly RecordChange[],
  { article, ids }: Pick<ChangePlan, "article" | "ids">,
  base: Base,
): Checked {
  const edited = editFiles(base.files, changes, base.schemas);
  const after = filesAfter(base.files, edited.files);
  const compiled = edited.files.size === 0 ? base.compiled : base.compile(after);
  const read = markRead(changes, compiled);
  const rest = changes.filter(({ file, record }) => !read.some((each) => each.file === file && each.record === record));
  const files = read.length === 0 ? edited.files : editFiles(base.files, [...rest, ...read], base.schemas).files;
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  const stale = new Set(read.map(({ record }) => record));
  const issues = [
    ...placeIssues(compiled.issues, base.compiled.issues, { files: after, article: article.id, keys }, base.files),
    ...edited.problems.map(problemIssue),
  ].filter(({ code, target }) => code !== "headline-stale" || !stale.has(target.record ?? ""));
  return { files, after, compiled, issues, obstacle: files.size === 0 ? "nothing-to-save" : obstacleOf(issues) };
}

/** The files with those that are changed and without those that go. */
function filesAfter(before: Files, edited: EditedFiles["files"]): Files {
  const after = new Map(before);
  for (const [path, text] of edited) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  return after;
}

/** The session of a request on a folder, as the page has it; null where the folder has no such article. `clock` counts milliseconds. */
export function openSession(
  request: SessionRequest,
  base: Base,
  clock: () => number,
): Omit<SessionAnswer, "versions"> | null {
  const started = clock();
  const plan = planChanges(request, base);
  if (!plan) return null;
  const { article, seen, works, ids, idle } = plan;
  const suggested = clock();
  const { files, after, compiled, issues, obstacle } = checkChanges(plan.changes, plan, base);
  const compileTime = clock() - suggested;
  const gazetteer = gazetteerFor(base);
  const items = works.map((work) => itemOf(work, ids.get(work.key) ?? work.key, { article, base, gazetteer, works }));
  const right = compileRight(after, compiled, base);
  const standings = standingsOf(works, { base, right, after }, request.language);
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return {
    ...describe(article, seen, gazetteer),
    items: items.sort((one, other) => (one.quote?.start ?? 0) - (other.quote?.start ?? 0)),
    untranslated: untranslatedIn(items),
    issues: [...issues],
    standings: standings && [...standings.standings],
    leftOut: right.leftOut.map(({ file, record }) => ({ file, record, item: keys.get(record) ?? null })),
    affectedDays: [...(standings?.days ?? [])],
    changes: [...files].map(([path, text]) => changeOf(path, text, base.files.get(path))),
    idle: [...idle],
    obstacle,
    milliseconds: { suggest: suggested - started, compile: compileTime, all: clock() - started },
  };
}

const GAZETTEERS = new WeakMap<Files, Gazetteer>();

/** The gazetteer of a folder, made once for its files. */
export function gazetteerFor(base: Base): Gazetteer {
  const known = GAZETTEERS.get(base.files) ?? gazetteerOf(base);
  GAZETTEERS.set(base.files, known);
  return known;
}

/** What is to be seen in the article, remembered for the one asked for last. */
const look = memoizeNewest(
  1,
  ({ id, language, published, head, text }: SessionArticle) =>
    JSON.stringify([id, language, published, head.publisher, text]),
  (base: Base, article): Seen => lookAtArticle(article, base),
);

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
  severity: "error" as const,
  code: "field-unknown",
  file,
  line: 1,
  path: "",
  message,
  isOld: false,
  target: { item: null, record: null, field: null },
});

function describe(article: SessionArticle, { suggestions }: Seen, gazetteer: Gazetteer) {
  const { id, isSaved, head, text, language } = article;
  const { mentions, days, today } = suggestions;
  return {
    article: { id, isSaved, head, text, language, today: isoDay(today) },
    sentences: sentencesOf(text),
    mentions: mentions.map(({ start, end, words, place, candidates, evidence }) => ({
      start,
      end,
      words,
      evidence,
      place: place && gazetteer.candidateOf(place, { language, words }),
      candidates:
        candidates.length > 1 ? candidates.map((each) => gazetteer.candidateOf(each, { language, words })) : [],
    })),
    days: days.map(({ start, end, day, isToday }) => ({ start, end, day: isoDay(day), isToday })),
  };
}

function standingsOf(
  works: readonly Work[],
  { base, right, after }: { readonly base: Base; readonly right: Right; readonly after: Files },
  language: string,
) {
  const { dataset: before } = rightOf(base);
  if (!before || !right.dataset) return null;
  const both = works.flatMap(({ fields, saved }) => [fields, ...(saved ? [saved] : [])]);
  const places = new Set(both.flatMap(({ place, to }) => [place, to].filter((each) => typeof each === "string")));
  const touched = works.filter((work) => work.state !== "saved" && (isWritten(work) || work.state === "removed"));
  const days = touched.flatMap(({ fields, saved }) =>
    [fields, ...(saved ? [saved] : [])].flatMap((each) => dayOfClaim(each) ?? []),
  );
  const untold = right.leftOut.flatMap(({ file, record }) => (file === HEADLINES_FILE ? [record] : []));
  const headlines = headlinesIn(after.get(HEADLINES_FILE));
  return compareStandings(before, right.dataset, { places, days: [...days, ...untold], headlines, language });
}

/** What is right of the folder itself. */
const rightOf = memoize((base: Base): Right => compileRight(base.files, base.compiled, base));

function changeOf(path: string, text: string | null, before: string | undefined): SessionAnswer["changes"][number] {
  const [old, now] = [countLines(before ?? ""), countLines(text ?? "")];
  let removed = 0;
  for (const [line, count] of old) removed += Math.max(0, count - (now.get(line) ?? 0));
  let added = 0;
  for (const [line, count] of now) added += Math.max(0, count - (old.get(line) ?? 0));
  return { path, isNew: before === undefined, isGone: text === null, added, removed };
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
