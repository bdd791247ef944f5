/** A fault that somebody could make, and the tests that must notice it. */
export interface Mutation {
  /** The rule, the check or the export that it breaks. */
  readonly breaks: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly replacement: string;
  /** Files of tests, in each of which a test must fail. */
  readonly tests: readonly string[];
}

type Row = readonly [breaks: string, text: string, replacement: string, ...tests: string[]];

const inFile = (file: string, rows: readonly Row[]): readonly Mutation[] =>
  rows.map(([breaks, text, replacement, ...tests]) => ({ breaks, file, text, replacement, tests }));

const WORKED = "src/history/worked-cases.test.ts";
const ASSERTIONS = "src/history/assertions.test.ts";
const STANDING = "src/history/build-standing.test.ts";
const TURNS = "src/history/turns.test.ts";
const KNOWN = "src/history/known-on.test.ts";
const FILTER = "src/history/filter.test.ts";
const CORRECTED = "src/history/corrections.test.ts";
const CASES = "src/compile/cases.test.ts";
const STANDARD = "src/compile/sources/standard-geometry.test.ts";
const COMPILE = "src/compile/compile.test.ts";
const HASH_AGAIN = "src/site/publish/recomputed-hash.test.ts";
const PHRASES = "src/language/phrases/standing.test.ts";
const TOLD_TURNS = "src/language/phrases/turn.test.ts";

/** The rules of `docs/control.md`. */
const RULES: readonly Mutation[] = [
  ...inFile("src/history/assert-forward.ts", [
    [
      "a control by another actor ends a hold",
      "return Math.min(this.#left.get(actor) ?? Infinity, ...others.map(([, day]) => day));",
      "return others.length < 0 ? 0 : (this.#left.get(actor) ?? Infinity);",
      WORKED,
    ],
    ["a full withdrawal ends a hold", "if (leaves) noteEarliest(", "if (!leaves && leaves) noteEarliest(", WORKED],
    [
      "a control of a part ends nothing of others",
      'claim.kind === "control" && claim.extent !== "partial"',
      'claim.kind === "control"',
      WORKED,
    ],
    [
      "a presence ends that its actor left",
      '(claim.kind === "presence" && claim.denies === null)',
      'claim.kind === "denial"',
      WORKED,
    ],
    [
      "a presence that denies something ends nothing",
      '(claim.kind === "presence" && claim.denies === null)',
      'claim.kind === "presence"',
      ASSERTIONS,
    ],
    [
      "any control ends that an actor left",
      "Math.min(this.#back.get(actor) ?? Infinity, ...this.#taken.values())",
      "this.#back.get(actor) ?? Infinity",
      WORKED,
    ],
    [
      "what a claim of open days ends is silent from the first of them",
      "noteEarliest(this.#taken, actor, claim.earliest)",
      "noteEarliest(this.#taken, actor, claim.day)",
      ASSERTIONS,
    ],
    [
      "of several ends the first counts",
      "noted === undefined || day < noted",
      "noted === undefined || day > noted",
      WORKED,
    ],
    ["a claim that is undated ends nothing", "if (!overtaken.has(witness)) ends.note", "ends.note", ASSERTIONS],
    ["a partial withdrawal says that some stay", 'return leaves ? "absent" : "holds";', 'return "absent";', WORKED],
  ]),
  ...inFile("src/history/assert-backward.ts", [
    ["who held before is named by a control", "return from;", "return null;", WORKED],
    ["who leaves held before", "return actor;", "return null;", WORKED],
    [
      "what is implied reaches back to the last shift",
      "return takes(witness) && shift.left ? Infinity : shift.day;",
      "return takes(witness) && shift.left ? Infinity : -Infinity;",
      ASSERTIONS,
    ],
    [
      "nobody took a place from who had left it",
      "return takes(witness) && shift.left ? Infinity : shift.day;",
      "return shift.day;",
      ASSERTIONS,
    ],
    [
      "who takes the place on the same day did not lose it",
      " || (takes(witness) && takers.has(actor))",
      "",
      ASSERTIONS,
    ],
    [
      "the days between are silent",
      "return goesOn ? witness.claim.day : witness.claim.earliest;",
      "return witness.claim.day;",
      WORKED,
    ],
    [
      "but not where the same is said before and after",
      "return goesOn ? witness.claim.day : witness.claim.earliest;",
      "return witness.claim.earliest;",
      WORKED,
    ],
  ]),
  ...inFile("src/history/witnesses.ts", [
    ["a control within open days overtakes them", "if (taking) overtaken.set(witness, taking.day);", "", WORKED],
    ["an actor within another counts as that", "actor: outermost(claim.actor, actors),", "actor: claim.actor,", WORKED],
    ["a full withdrawal of a part is a partial one", " && outermost(claim.actor, actors) === claim.actor", "", WORKED],
    [
      "nobody takes a place from itself",
      "return from === outermost(claim.actor, actors) ? null : from;",
      "return from;",
      WORKED,
    ],
  ]),
  ...inFile("src/history/assertions.ts", [
    [
      "who holds a part contradicts nobody who holds the rest",
      " && !tellsOfPart(a) && !tellsOfPart(b)",
      "",
      "src/history/source-report.test.ts",
    ],
  ]),
  ...inFile("src/history/source-report.ts", [
    [
      "who holds a part contradicts nobody who holds the rest, whatever else is said of his hold",
      " || !standing.holders.some(({ actor, part }) => part && [a.actor, b.actor].includes(actor))",
      " || standing.holders.length > 0",
      "src/history/source-report.test.ts",
    ],
  ]),
  ...inFile("src/history/day-disputes.ts", [
    ["who takes a part disputes no day", " && !tellsOfPart(each)", "", "src/history/day-disputes.test.ts"],
  ]),
  ...inFile("src/history/build-standing.ts", [
    ["a control states", 'ground.claim.kind === "control" ? "stated" : "present"', '"present"', WORKED],
    [
      "a denial says of whom it speaks that he is there",
      'claim.kind !== "withdrawal"',
      'claim.kind === "presence"',
      STANDING,
    ],
    ["a part is a part only if nothing says more", "grounds.every(tellsOfPart)", "grounds.some(tellsOfPart)", STANDING],
    [
      "a part is judged by what gives the basis",
      "const grounds = findGrounds(forward);",
      'const grounds = forward.filter(({ claim }) => claim.kind !== "withdrawal");',
      WORKED,
    ],
    [
      "words of doubt: those that give the basis",
      "areHedged(grounds.length > 0 ? grounds : own)",
      "areHedged(own)",
      WORKED,
    ],
    [
      "leaving is told of the newest day",
      "days.slice(days.map((own) => own.length).lastIndexOf(0) + 1)",
      "days.filter((own) => own.length > 0)",
      STANDING,
    ],
    ["a leaving in words of doubt", "hedged: areHedged(newest),", "hedged: false,", WORKED],
    ["a leaving that is denied", "newest.some(({ claim }) => denied.has(claim.id))", "false", STANDING],
    [
      "last said",
      "lastSaid: forward.at(-1)?.claim.day ?? null,",
      "lastSaid: forward.at(0)?.claim.day ?? null,",
      STANDING,
    ],
    [
      "a place is vacated only by a withdrawal",
      'evidence.absent.some(({ left }) => left) ? "vacated"',
      'evidence.absent.length > 0 ? "vacated"',
      ASSERTIONS,
    ],
    [
      "one word against another is a dispute",
      "const isContradicted = evidence.absent.some(({ actor }) => actor === holder.actor);",
      "const isContradicted = false;",
      WORKED,
    ],
  ]),
  ...inFile("src/history/turns.ts", [
    ["what is left of the holders is no turn", "if (isLeftOver(before, standing, begun)) return null;", "", WORKED],
    [
      "a loser that is named",
      " || namesLoser(holder, begun, actors)) return fromOther;",
      ") return fromOther;",
      WORKED,
    ],
    ["presence arrives", 'basis === "present" ? "arrived" : "changed-hands"', '"changed-hands"', TURNS],
    [
      "one side of a dispute settles it",
      'if (before.status === "contested" && actorsOf(before).includes(actor)) return "settled";',
      "",
      TURNS,
    ],
    ["who held it before returns", 'return holders.has(actor) ? "returned" : fromOther;', "return fromOther;", WORKED],
    [
      "who was only present took it",
      'return namesLoser(taker, begun, actors) ? "changed-hands" : "took";',
      "return null;",
      WORKED,
    ],
    [
      "who was only present took it within a dispute",
      'if (standing.status === "contested") return "disputed";',
      'if (standing.status === "contested") return null;',
      TURNS,
    ],
    ["a first report is no change", 'if (!known) return "first-report";', "", WORKED],
    ["a holder begins to leave", 'return beginsLeaving(before, standing) ? "leaving" : null;', "return null;", WORKED],
    ["the first day tells only of its own claims", "if (at.isFirst && told.length === 0) return null;", "", TURNS],
    [
      "a day that one claim fixes is not open",
      "makers.length === 0 || makers.some(({ claim }) => claim.earliest === claim.day)",
      "makers.length === 0",
      TURNS,
    ],
    ["a turn in words of doubt", "hedged: areHedged(makers),", "hedged: false,", WORKED],
    [
      "that nothing is known is no news",
      'case "lapsed":\n      return null;',
      'case "took":\n      return null;',
      "src/history/history.test.ts",
    ],
  ]),
  ...inFile("src/history/filter.ts", [
    [
      "as of a day",
      "if (asOf !== null && knownOn(article) > asOf)",
      "if (asOf !== null && knownOn(article) < 0)",
      FILTER,
    ],
    [
      "a claim that was revoked",
      "if (revoked && (asOf === null || revoked.day <= asOf))",
      "if (revoked && asOf === null)",
      FILTER,
    ],
    ["according to no side", "return side === null;", "return true;", FILTER],
    ["according to a side", "return side === outermost(voice.actor, actors);", "return side === voice.actor;", FILTER],
  ]),
  ...inFile("src/history/known-on.ts", [
    ["known on: all that is told counts", "const told = [status, holders, absent, ", "const told = [status, ", KNOWN],
    ["known on: what is told beside a standing", "[...new Set(besides)].sort()", "[]", KNOWN],
    ["known on: the days on which a claim was revoked", "...correctionsOf(claim).map(({ day }) => day),", "", KNOWN],
  ]),
];

/** What was corrected, and how a claim read before. */
const CORRECTIONS: readonly Mutation[] = [
  ...inFile("src/history/corrections.ts", [
    ["corrections: what was taken back", "...(revocation ? [{ ...revocation, was: null }] : []),", "", CORRECTED],
    [
      "corrections: the newest first",
      "flatMap(correctionsOf).sort((a, b) => b.day - a.day)",
      "flatMap(correctionsOf)",
      CORRECTED,
    ],
  ]),
  ...inFile("src/history/claim-as-of.ts", [
    [
      "a claim reads as it did before it was corrected",
      "({ day }) => day > asOf",
      "({ day }) => day < asOf",
      CORRECTED,
    ],
    [
      "of what was corrected twice the oldest counts",
      ".sort((a, b) => b.day - a.day)",
      ".sort((a, b) => a.day - b.day)",
      CORRECTED,
    ],
  ]),
];

/** Each field of a standing and of a turn in the words. */
const WORDS: readonly Mutation[] = [
  ...inFile("src/language/describe.ts", [
    [
      "the words of a claim tell a part",
      "words.claims.control[claim.extent](by)",
      "words.claims.control.full(by)",
      "src/language/describe.test.ts",
    ],
  ]),
  ...inFile("src/history/compare-days.ts", [
    [
      "a day after the as-of day differs from none",
      "if (isUntold(a) || isUntold(b)) return true;",
      "",
      "src/history/compare-days.test.ts",
    ],
  ]),
  ...inFile("src/language/phrases/clauses.ts", [
    [
      "the words tell that a day was not known yet",
      "if (isUntold(standing)) return hearing.later;",
      "",
      "src/language/phrases/map.test.ts",
    ],
    [
      "the words tell what is undated as what it is",
      'if (claim.kind === "control" && claim.extent === "full") {',
      "if (claim.actor !== null) {",
      PHRASES,
    ],
    ["the words tell a part", "part ? words.holdsPart[basis] : words.holds[basis]", "words.holds[basis]", PHRASES],
    [
      "the words tell what is unconfirmed",
      "return qualify(clause, [hedged && words.unconfirmed], locale);\n}\n\nfunction tellInference",
      "return qualify(clause, [hedged && false], locale);\n}\n\nfunction tellInference",
      PHRASES,
    ],
    [
      "the words tell that troops are leaving",
      "return holder.leaving ? [hold,",
      "return holder.leaving === undefined ? [hold,",
      PHRASES,
    ],
    [
      "the words tell that a leaving is denied",
      "[hedged && words.unconfirmed, denied && words.denied]",
      "[hedged && words.unconfirmed]",
      PHRASES,
    ],
    [
      "the words tell both ends of open days",
      "format.range({ first: earliest, last: day })",
      "format.range({ first: day, last: day })",
      "src/site/sample-standings.test.ts",
    ],
    [
      "the words tell by when",
      "return earliest < day ? words.standing.by",
      "return earliest > day ? words.standing.by",
      PHRASES,
    ],
  ]),
  ...inFile("src/language/phrases/turn.ts", [
    ["the words tell by when it turned", "if (open) return", "if (open && form === null) return", TOLD_TURNS],
    ["the words tell what a turn rests on", "tellBasis(turn, standing, locale),", "", TOLD_TURNS],
    [
      "the words tell the first of the open days",
      'form === "dated" && turn.open !== null &&',
      'form === "full" && turn.open !== null &&',
      TOLD_TURNS,
    ],
  ]),
];

const checking = (name: string, rows: readonly Row[]) => inFile(`src/compile/checks/${name}.ts`, rows);

/** What the compiler looks for in a data folder. */
const CHECKS: readonly Mutation[] = [
  ...checking("headline-sayings", [
    [
      "one side of what is divided is enough",
      'status === "contested" && !isDivided(standing);',
      'status === "contested";',
      CASES,
    ],
  ]),
  ...checking("denials", [
    ["denies-self", "if (denies === id) return", "if (denies === undefined) return", CASES],
    ["denies-other-place", "place !== deniedPlace)", "place === id)", CASES],
    ["denies-later-day", "last && first && last < first", "last && first && last < last", CASES],
    [
      "denies-no-witness",
      'kind === "denial" && deniedKind !== undefined &&',
      'kind === "control" && deniedKind !== undefined &&',
      CASES,
    ],
    [
      "denies-unknown",
      'return checkReference(entry, ["denies"], denies, { ...index, add: deniable }, "denies-unknown");',
      "return [];",
      CASES,
    ],
  ]),
  ...checking("circles", [
    [
      "actor-circle, place-circle and denies-circle",
      ".filter((circle) => circle.length >= shortest)",
      ".filter((circle) => circle.length > 9)",
      CASES,
    ],
    [
      "a circle begins with the first of its records",
      "firstInOrder(walked.slice(entry), ranks)",
      "walked.slice(entry)",
      "src/compile/checks/circles.test.ts",
    ],
  ]),
  ...inFile("src/compile/dataset/claims.ts", [
    [
      "a denial of a withdrawal says that the actor holds",
      'return { actor: claim.actor, says: "absent" };',
      'return { actor: claim.actor, says: "holds" } as Meaning;',
      COMPILE,
    ],
    ["a denial of a denial says the opposite", 'says === "holds" ? "absent" : "holds"', "says", COMPILE],
    [
      "a quote as the article has it",
      "text: article.body.slice(stretch.start, stretch.end)",
      "text: raw.quote",
      COMPILE,
    ],
  ]),
  ...checking("revocations", [
    ["revoked-twice", "...(retracted && superseded ? [both()] : []),", "", CASES],
    ["revoked-before-published", "day === null || known === null || day >= known", "day !== 0", CASES],
    ["corrected before published", "...corrected.flatMap(", "...corrected.slice(1, 1).flatMap(", CASES],
    ["correction-same-day", "if (days.indexOf(day) === index)", "if (days.indexOf(day) >= 0)", CASES],
    ["revoked before what says so", "(told.day ?? 0) > (published.day ?? 0) ? told", "told.day === 0 ? told", CASES],
    ["revoked-by-itself", "if (own === by) {", "if (own !== own) {", CASES],
    ["superseded-by-older", "newer >= older) return [];", "newer >= 0) return [];", CASES],
  ]),
  ...checking("quotes", [
    [
      "quote-missing",
      'return entryIssue("quote-missing", claim, ["quote"], misquoted("quote", quote, body));',
      "return null;",
      CASES,
    ],
    ["quote-ambiguous", 'return entryIssue("quote-ambiguous", claim, ["quote"], message);', "return null;", CASES],
    ["prefix-missing", 'return entryIssue("prefix-missing", claim, ["prefix"], message);', "return null;", CASES],
    [
      "hedge-missing",
      "if (hedge === undefined || contains(body, hedge)) return [];",
      "if (hedge !== null) return [];",
      CASES,
    ],
  ]),
  ...checking("excerpt-share", [
    ["excerpt-share", "quoted.length === 0 || share <= EXCERPT_SHARE", "quoted.length === 0 || share <= 1", CASES],
  ]),
  ...checking("claim-days", [
    ["between-reversed", "last !== undefined && first >= last;", "last !== undefined && first > first;", CASES],
    [
      "day-missing",
      "entry.whole !== null && (day === undefined) === (between === undefined)",
      "entry.whole !== null && day === between && between !== undefined",
      CASES,
    ],
  ]),
  ...inFile("src/compile/sources/id-named.ts", [
    ["a name of one record only", "ids.set(name, isShared ? null : record.id)", "ids.set(name, record.id)", CASES],
    ["names that nobody has as they are typed", "ids.get(fold(text)) ?? null", "ids.get(text) ?? null", CASES],
  ]),
  ...inFile("src/compile/sources/shape.ts", [
    ["a list of too many or too few", 'received: "list", input: last.input', 'received: "list", input: null', CASES],
  ]),
  ...inFile("src/text/direction-signs.ts", [
    ["overrides of the direction", "if (override !== undefined)", "if (override === null)", CASES],
    ["signs of direction in pairs", "if (open === closed) return null;", "if (open !== 9) return null;", CASES],
  ]),
  ...inFile("src/site/output/build-marker.ts", [
    [
      "files put into a build after it",
      "filter((name) => !own.has(name))",
      "filter((name) => own.has(name))",
      "src/site/output/build-marker.test.ts",
    ],
  ]),
  ...inFile("src/site/add/same-article.ts", [
    [
      "the same text again",
      "if (publisher === undefined || publisher === own) return path;",
      "if (publisher === own) return path;",
      "src/site/add/add.test.ts",
    ],
  ]),
  ...inFile("src/site/commands/import.ts", [
    [
      "a source for each format",
      "if (isKnown || !before || before.format === format)",
      "if (isKnown || !before || before.format)",
      "src/site/commands/import.test.ts",
    ],
    [
      "an import of nothing fails",
      "return isFailed ? 1 : 0;",
      "return isFailed ? 0 : 0;",
      "src/site/commands/import.test.ts",
    ],
  ]),
  ...inFile("src/site/new-map/choices.ts", [
    [
      "no such country",
      "said.country !== undefined && !isCountry(",
      "said.country === null && !isCountry(",
      "src/site/new-map/data-files.test.ts",
    ],
  ]),
  ...checking("swapped", [
    ["bounds and areas the other way round", "&& isWithin(y, x, bounds)", "&& isWithin(x, y, bounds)", CASES],
  ]),
  ...checking("same-again", [
    ["from-self", "from !== undefined && from === actor", "from !== from", CASES],
    ["to-self", "to !== undefined && to === place", "to !== to", CASES],
    ["correction-empty", "if (before.length === 0) {", "if (before.length < 0) {", CASES],
    ["a correction that was taken back", "[...later.map((each) => each.was), entry.fields]", "[entry.fields]", CASES],
    ["correction-same", "if (value !== after) return [];", "if (value !== null) return [];", CASES],
  ]),
  ...checking("article-days", [
    [
      "updated-before-published",
      "!isBefore(updated, published)) return",
      "isBefore(updated, published)) return",
      CASES,
    ],
    ["published-in-future", "published <= tomorrow) return", "published > 0) return", CASES],
  ]),
  ...checking("published-days", [
    [
      "published-before-event",
      "published === null || day <= published",
      "published === null || day <= Infinity",
      CASES,
    ],
  ]),
  ...checking("hedges", [
    ["hedge-elsewhere", "places.some((place) => overlaps(place, own))", "places.length > 0", CASES],
    ["a hedge beside its sentence needs a note", "if (isBeside && Object", "if (isBeside || Object", CASES],
  ]),
  ...checking("whole-words", [
    ["word-cut", "if (!first || !whole || !isCut) return [];", "if (first || !whole || !isCut) return [];", CASES],
  ]),
  ...checking("weekdays", [["weekday-differs", "on.size > 0 && !fits(on)", "on.size > 9 && !fits(on)", CASES]]),
  ...checking("titles", [["title-not-in-text", "title === undefined ||", "title !== undefined ||", CASES]]),
  ...checking("alike", [
    ["id-reserved", "!RESERVED.includes(id)) return", "RESERVED.includes(id)) return", CASES],
    ["actor-alike", "<= ALIKE;", "<= -ALIKE;", CASES],
  ]),
  ...checking("within-bounds", [["place-outside-bounds", "if (isSeen) return [];", "if (!isSeen) return [];", CASES]]),
  ...checking("withheld", [
    ["withheld-told", "telling.some((words) => text.includes(words))", "telling.length > 9", CASES],
    ["denial-withheld", 'if (kind !== "denial" ||', 'if (kind === "denial" ||', CASES],
  ]),
  ...checking("coarse-places", [
    ["coarsen-impossible", "if (geometry === null) return found(", "if (geometry === undefined) return found(", CASES],
  ]),
  ...inFile("src/compile/withhold/embargo.ts", [
    [
      "an embargo holds without a clock",
      "if (now === null) return true;",
      "if (now === null) return false;",
      "src/site/withheld.test.ts",
    ],
  ]),
  ...inFile("src/compile/withhold/secrets.ts", [
    [
      "a bare denial of what is withheld is withheld, and what denies that",
      "silenced.add(denial.id);",
      "silenced.delete(denial.id);",
      "src/compile/withhold/secrets.cost.test.ts",
    ],
  ]),
  ...inFile("src/compile/sources/git-traces.ts", [
    ["a pointer of Git LFS", "begins.test(lines.text(1))", "begins.test(lines.text(2))", CASES],
    ["the mark of a merge", "(?: |$)/);", "(?:!)/);", CASES],
  ]),
  ...inFile("src/compile/sources/yaml-slips.ts", [
    [
      "a page of the web in the place of YAML",
      "if (line === null || !MARKUP.test(lines.text(line))) return null;",
      "if (line !== null || MARKUP.test(String(line))) return null;",
      CASES,
    ],
    ["a colour between braces", "if (name !== undefined) return { line: near, message };", "", CASES],
  ]),
  ...inFile("src/compile/sources/schema-at.ts", [
    [
      "what belongs in a field further in",
      "return schemaAt(inner, rest);",
      "return rest.length > 9 ? schemaAt(inner, rest) : undefined;",
      CASES,
    ],
  ]),
  ...inFile("src/compile/withhold/without-secrets.ts", [
    [
      "what only a withheld claim names goes with it",
      "suspects.has(name) && !named.has(name)",
      "suspects.has(name) && named.has(name) && false",
      "src/site/withheld.test.ts",
    ],
  ]),
  ...checking("translations", [
    [
      "translation-missing",
      "if (text === undefined && there === undefined) {",
      "if (text === undefined && there !== undefined) {",
      CASES,
    ],
    ["translation-differs", "text.trim() === there.text.trim()", "text.trim() !== there.text.trim()", CASES],
    ["translator-missing", "...(isNobodys ? [nobody()] : [])", "", CASES],
    ["a translation into the article's own language", "if (given[own] === undefined)", "if (own !== null)", CASES],
    [
      "a translation of what is not quoted",
      "return Object.keys(given).map((tag)",
      "return Object.keys({}).map((tag)",
      CASES,
    ],
  ]),
  ...checking("languages", [
    [
      "a text that is in one language and not in another",
      "languages.filter((language) => !given.includes(language))",
      "languages.filter((language) => language === given[0] && language !== languages[0])",
      CASES,
    ],
  ]),
  ...checking("days", [
    ["day-invalid", "text === undefined || parseDay(text) !== null", "text === undefined || text !== null", CASES],
    ["day-outside-range", "range.first <= day && day <= range.last", "range.first <= day", CASES],
  ]),
  ...checking("numbers", [
    ["number-words-missing", "contains(normalise(quote), number.words)", "number.words", CASES],
    ["number-topic-differs", "known === undefined || known.text === text", "known === undefined || known", CASES],
  ]),
  ...checking("references", [
    ["a name in the place of an id", "const meantId = called ?? close(id);", "const meantId = close(id);", CASES],
    ["id-unknown", "id === undefined || !complete || byId.has(id)", "id === undefined || !complete || id", CASES],
    [
      "id-unknown within groups and their lists",
      "if (Array.isArray(value)) return value.flatMap((item, at) => namedBy(item, [name, at], { index, parts }));",
      "if (Array.isArray(value)) return [];",
      CASES,
    ],
  ]),
  ...checking("duplicates", [
    ["id-duplicate", "if (!first || first === entry) return [];", "if (first !== null) return [];", CASES],
  ]),
  ...checking("places-used", [
    [
      "place-without-claims",
      "fields.id !== undefined && !used.has(fields.id)",
      'fields.id !== undefined && used.has("")',
      CASES,
    ],
  ]),
  ...checking("files", [
    ["an article under another ending", "nameInPath(path).toLowerCase() === id", 'nameInPath(path) === ""', CASES],
    ["a note beside the articles", '&& !text.startsWith("---")', '&& text.startsWith("---")', CASES],
    ["id-mismatch", "if (id === undefined || id === name) return [];", 'if (id !== "") return [];', CASES],
    ["file-unknown", "...unknown.map(unknownFile)", "...unknown.slice(1, 1).map(unknownFile)", CASES],
    ["article-without-claims", "!claiming.has(named)", 'claiming.has("")', CASES],
    ["file-missing: a claim's article", "if (files.has(path)) return [];", "if (files !== null) return [];", CASES],
  ]),
  ...checking("digests", [["sha256-mismatch", "if (given === right)", 'if (given !== "")', CASES]]),
  ...checking("range", [
    [
      "range-reversed",
      "const isReversed = first !== undefined && last !== undefined && last < first;",
      "const isReversed = false;",
      CASES,
    ],
    [
      "opening-day-outside-range",
      'range, nearest, "opening-day-outside-range"',
      'null, nearest, "opening-day-outside-range"',
      CASES,
    ],
  ]),
  ...checking("looks", [
    ["colour-of-inner-actor", "return colour === undefined ? [] :", 'return colour !== "" ? [] :', CASES],
    ["colour-missing", "entry.whole?.[field] === undefined", "entry.whole?.[field] === null", CASES],
  ]),
  ...checking("letters", [
    [
      "letter-duplicate",
      "if (owner === undefined || told.has(field)) return [];",
      "if (owner !== null) return [];",
      CASES,
    ],
    ["letter-duplicate: in the language of a reader", "own[language] ?? actor.letter", "actor.letter", CASES],
  ]),
  ...checking("basemap", [
    [
      "file-missing: of the basemap",
      "file === undefined || readings.has(pathOf(file))",
      'file !== "" || readings.has(pathOf(file))',
      CASES,
    ],
    ["source-missing", "geojsons.filter((path) => !named.has(path))", 'geojsons.filter((path) => path === "")', CASES],
  ]),
  ...inFile("src/compile/sources/standard-geometry.ts", [
    ["a ring that goes the wrong way round is turned", "signedArea(closed) > 0 === isHole", "isHole", STANDARD],
    [
      "a ring that is left open is closed",
      "first === undefined ? ring : [...ring, first]",
      "first ? ring : ring",
      STANDARD,
    ],
  ]),
  ...checking("geometry", [
    [
      "geometry-invalid: a place whose outline crosses itself",
      "return fault ? [entryIssue(",
      "return !fault ? [entryIssue(",
      CASES,
    ],
    ["geometry-incomplete: no precision", "entry.whole.precision === undefined", "entry.whole.precision === 0", CASES],
  ]),
  ...checking("outline-fault", [
    [
      "an outline fault stands at the corner that is nearest",
      "each.distance < best.distance",
      "each.distance > best.distance",
      CASES,
    ],
    [
      "an outline fault is told in degrees, to a metre",
      "Number(degrees.toFixed(5))",
      "Number(degrees.toFixed(0))",
      CASES,
    ],
    ["an outline fault: a hole outside", '2: ["every hole inside its outline", "one that is outside"],', "", CASES],
  ]),
  ...checking("basemap-features", [
    [
      "geometry-invalid: an outline of the basemap that crosses itself",
      "return fault ? [invalid(source, [...coordinates, ...fault.path], fault.message, REPAIR)] : [];",
      "return [];",
      CASES,
    ],
    [
      "geometry-invalid: an area of the basemap without rings",
      "if (!v.is(schema, geometry.coordinates) ||",
      "if (!v.is(schema, geometry.coordinates)) return [];\n  if (",
      CASES,
    ],
  ]),
  ...checking("coordinates", [
    [
      "coordinates-out-of-range",
      "if (!isSound) return found(",
      "if (!isSound) return []; else if (!middle) return found(",
      CASES,
    ],
    [
      "coordinates-outside-country",
      "if (!outline || isHere(middle)) return [];",
      "if (outline !== null) return [];",
      CASES,
    ],
    ["coordinates-swapped", "isHere([...middle].reverse())", "isHere(middle)", CASES],
  ]),
  ...inFile("src/compile/sources/shape.ts", [
    [
      "field-outdated: a value that is called otherwise now",
      "if (renamed !== undefined) return",
      "if (renamed === null) return",
      CASES,
    ],
    [
      "field-outdated: a text that is written for each language now",
      "if (inLanguages.length > 0) return",
      "if (inLanguages.length < 0) return",
      CASES,
    ],
  ]),
  ...inFile("src/compile/dataset/hash.ts", [
    [
      "the hash of the content: all that says something",
      '"articles", "claims", "places", "speakers"]',
      '"articles", "claims", "places"]',
      COMPILE,
      HASH_AGAIN,
    ],
    ["the hash of the content: not how actors are painted", "!LOOK.includes(name)", 'name !== ""', COMPILE, HASH_AGAIN],
    ["the hash of the content: records in the order of ids", ".sort(byId)", "", HASH_AGAIN],
    ["the hash of the content: fields in order", ".sort()\n", "\n", HASH_AGAIN],
    ["the hash of the content: without what is empty", "!EMPTY.includes(field)", 'field !== ""', HASH_AGAIN],
  ]),
];

const publishing = (name: string, rows: readonly Row[]) => inFile(`src/site/publish/${name}.ts`, rows);
const beside = (name: string) => `src/site/publish/${name}.test.ts`;

const KML = beside("kml/kml");
const CODEBOOK = beside("codebook/codebook");

/** In each of which the columns of standings and turns are read. */
const STANDING_TABLES = ["changes", "control"].map(beside);

/** What comes in: tables of claims, workbooks, and files of many rows. */
const TABLES: readonly Mutation[] = [
  ...inFile("src/compile/sources/claims-table.ts", [
    [
      "the apostrophe before a formula is not read",
      "text.replace(/^'(?='*[=+\\-@\\t])/, \"\") : text",
      "text : text",
      "src/compile/claims-table.test.ts",
    ],
    ["a row names its line", "line = row.lastLine + 1;", "line += 1;", "src/compile/claims-table.test.ts", CASES],
    ["a cell beyond the columns", "cells.slice(names.length).some(", "cells.slice(99).some(", CASES],
  ]),
  ...inFile("src/compile/sources/guess-value.ts", [
    ["both days that a date may mean are named", "other === undefined ? meant :", "other !== text ? meant :", CASES],
  ]),
  ...inFile("src/compile/sources/csv-rows.ts", [
    [
      "rows come while the table is read",
      "of headFirst(chunks)",
      'of [[...chunks].join("")]',
      "src/compile/sources/csv-rows.test.ts",
    ],
    [
      "the first line is whole before its separator is looked for",
      "of headFirst(chunks)",
      "of chunks",
      "src/compile/claims-table.test.ts",
    ],
  ]),
  ...inFile("src/compile/sources/decode.ts", [
    [
      "a line end may be in two chunks",
      'held = text.endsWith("\\r") ? "\\r" : "";',
      'held = "";',
      "src/compile/sources/decode.test.ts",
    ],
  ]),
  ...inFile("src/site/text-file.ts", [
    [
      "a table is read in chunks",
      "const CHUNK = 64 * 1024;",
      "const CHUNK = 64 * 1024 * 1024;",
      "src/site/read-folder.test.ts",
    ],
  ]),
  ...inFile("src/compile/checks/article-of-row.ts", [
    [
      "a row names an article of the folder",
      'if (entry.article !== "") return',
      'if (entry.article !== "") return [] ??',
      CASES,
    ],
  ]),
  ...inFile("docs/control.sql", [
    [
      "in SQL, a control of a part ends nothing",
      "l.takes AND NOT l.of_part AND l.actor <> w.actor",
      "l.takes AND l.actor <> w.actor",
      "src/site/publish/control-sql.test.ts",
    ],
    [
      "in SQL, a part is judged by what gives the basis",
      "MIN(CASE WHEN s.tense = 'forward' AND s.kind = 'control' THEN CASE WHEN s.of_part THEN 1 ELSE 0 END END)",
      "MIN(CASE WHEN s.tense = 'forward' AND s.kind <> 'withdrawal' THEN CASE WHEN s.of_part THEN 1 ELSE 0 END END)",
      "src/site/publish/control-sql.test.ts",
    ],
  ]),
  ...inFile("src/desk/edit/csv-table.ts", [
    [
      "a group that is taken out of a row is gone",
      'return [...parts.map((part): [string, string] => [part, ""]), ...cellsOfField(name, value)];',
      'return [...parts.slice(0, 0).map((part): [string, string] => [part, ""]), ...cellsOfField(name, value)];',
      "src/desk/edit/csv-table.test.ts",
    ],
  ]),
  ...inFile("src/import/sources/workbook/serial-date.ts", [
    ["days before March 1900", "whole < 60 ? 1 : 0", "whole < 60 ? 0 : 0", "src/site/import/workbook.test.ts"],
    ["days counted from 1904", "1904: 24_107", "1904: 25_569", "src/site/import/workbook.test.ts"],
  ]),
  ...inFile("src/import/sources/workbook/xml.ts", [
    [
      "no document type in a workbook",
      'parser.on("doctype", () => {',
      'parser.on("comment", () => {',
      "src/site/import/workbook.test.ts",
    ],
  ]),
  ...inFile("src/import/sources/zip.ts", [
    [
      "nothing is unpacked that would fill the memory",
      "if (total > MOST || isTight)",
      "if (total > MOST * MOST)",
      "src/site/import/workbook.test.ts",
    ],
  ]),
  ...inFile("src/site/import/claim-files.ts", [
    [
      "many claims are one table",
      "drafts.length > MOST_IN_YAML",
      "drafts.length > MOST_IN_YAML * 2",
      "src/site/import/import.test.ts",
    ],
  ]),
];

/** What the site publishes. */
const EXPORTS: readonly Mutation[] = [
  ...publishing("standing-columns", [
    [
      "the columns of a standing: who holds",
      "({ holders }) => holders.map(({ actor }) => actor)",
      "() => []",
      ...STANDING_TABLES,
    ],
    [
      "the columns of a standing: who does not hold",
      "({ absent }) => absent.map(({ actor }) => actor)",
      "() => []",
      ...STANDING_TABLES,
    ],
    [
      "the columns of a standing: basis",
      "holders.map(({ basis }) => basis)",
      'holders.map(() => "stated")',
      ...STANDING_TABLES,
    ],
    [
      "the columns of a standing: leaving",
      "holders.map(({ leaving }) => nameLeaving(leaving))",
      'holders.map(() => "no")',
      beside("day-layer"),
      beside("standing-columns"),
    ],
    [
      "the columns of a standing: how surely it is leaving",
      'leaving.denied ? "hedged-denied" : "hedged"',
      'leaving.denied ? "hedged-denied" : "reported"',
      beside("day-layer"),
    ],
    [
      "the columns of a standing: what of a side is unconfirmed",
      "holders.map(({ hedged }) => String(hedged))",
      'holders.map(() => "false")',
      beside("standing-columns"),
    ],
    [
      "the columns of a standing: what of who does not hold is unconfirmed",
      "absent.map(({ hedged }) => String(hedged))",
      'absent.map(() => "false")',
      ...STANDING_TABLES,
    ],
    [
      "the columns of a standing: a part",
      "holders.map(({ part }) => String(part))",
      'holders.map(() => "false")',
      beside("standing-columns"),
    ],
    ["the columns of a standing: claims against", "listClaimsAgainst)", "() => [])", ...STANDING_TABLES],
    ["the columns of a turn: basis", "(turn) => turn?.basis ?? null", "() => null", ...STANDING_TABLES],
    [
      "the columns of a turn: what is unconfirmed",
      "turn && String(turn.hedged)",
      'turn && "false"',
      beside("changes"),
      beside("control"),
    ],
  ]),
  ...inFile("src/history/standing-claims.ts", [
    ["the columns of a standing: last said", "Math.max(...days)", "Math.min(...days)", ...STANDING_TABLES],
  ]),
  ...publishing("day-layer", [
    [
      "the layer of a day: the day itself",
      "const period = findPeriod(periods, day);",
      "const period = findPeriod(periods, dataset.map.range.last);",
      beside("day-layer"),
    ],
    [
      "the layer of a day: what that day did alone",
      "const turn = period.first === day ? period.turn : null;",
      "const turn = period.turn;",
      beside("day-layer"),
    ],
    [
      "the layer of a day: when that of the day was known",
      "knownOn: standingKnownOn(history, place.id, day)",
      "knownOn: standingKnownOn(history, place.id, findPeriod(periods, day).first)",
      beside("day-layer"),
    ],
    [
      "the layer of a day: the index names that of every day",
      "const file = dayLayerFile(day, history);",
      "const file = `days/${isoDay(day)}.geojson`;",
      beside("day-layer"),
    ],
  ]),
  ...publishing("control", [
    [
      "the table of control: the last day included",
      "isoDay(addDays(period.until, -1))",
      "isoDay(period.until)",
      beside("control"),
    ],
    [
      "the table of control: the first of the open days",
      "period.turn?.open ? isoDay(period.turn.open.earliest) : null",
      "period.turn?.open ? isoDay(period.first) : null",
      beside("control"),
    ],
    [
      "the table of control: when it was known",
      "knownOn: standingKnownOn(history, id, period.first)",
      "knownOn: period.first",
      beside("control"),
    ],
    [
      "the features of control: an id for each period",
      "`${place.id}-${isoDay(period.first)}`",
      "place.id",
      beside("control"),
    ],
  ]),
  ...publishing("simple-style", [
    [
      "the features of control: nobody's colour where reports disagree",
      "return CONTESTED;",
      "return null;",
      beside("control"),
    ],
    [
      "the features of control: fainter where all is inferred",
      "isInferred(standing) ? 0.2 : 0.6",
      "0.6",
      beside("control"),
    ],
  ]),
  ...publishing("changes", [
    ["the table of turns: when it was known", "isoDay(turn.knownOn)", "isoDay(turn.turn.day)", beside("changes")],
    ["the table of turns: how many days later", "turn.knownOn - turn.turn.day", "0 * turn.knownOn", beside("changes")],
    [
      "the table of turns: the first of the open days",
      "of.turn.open?.earliest ?? of.turn.day",
      "of.turn.day",
      beside("changes"),
    ],
    ["the table of turns: the standing before", "until === period.first", "until === period.until", beside("changes")],
    [
      "the table of turns: nothing before the first day",
      "?.standing ?? null",
      "?.standing ?? period.standing",
      beside("changes"),
    ],
  ]),
  ...publishing("claims", [
    [
      "the table of claims: open days",
      "claim.earliest < claim.day ? isoDay(claim[day]) : null",
      "claim.earliest > claim.day ? isoDay(claim[day]) : null",
      beside("claims"),
    ],
    ["the table of claims: words of doubt", "=> hedge !== null;", "=> hedge === undefined;", beside("claims")],
    [
      "the table of claims: the map's first language that is not the article's",
      "(each) => each !== article.language",
      "(each) => each === languages[1]",
      beside("claims"),
    ],
    [
      "the table of claims: from when the article counts",
      "isoDay(knownOn(article))",
      "isoDay(article.published.day + 1)",
      beside("claims"),
    ],
  ]),
  ...inFile("src/model/schema/claim.ts", [
    ["the table of claims: what was revoked", 'column: "revoked",', "column: null,", beside("claims")],
  ]),
  ...publishing("corrections", [
    ["the table of corrections: what was said before", "was ?? NOTHING", "was && NOTHING", beside("corrections")],
    ["the table of corrections: how", "({ how }) => how,", '() => "corrected",', beside("corrections")],
    ["the table of corrections: by which article", "by: REVOCATION_FIELDS.by, ", "", beside("corrections")],
  ]),
  ...publishing("correction-text", [
    [
      "a correction tells what was said before",
      "if (was === null) return [];",
      "if (was !== undefined) return [];",
      beside("feed"),
    ],
    ["a correction tells why", "${inLanguage(reason, language)}", "", beside("feed")],
  ]),
  ...publishing("correction-entry", [
    [
      "the entries of corrections have names of their own",
      "#${claim.id}-${how}-${isoDay(day)}-${language}",
      "",
      beside("feed"),
    ],
    ["an entry of a correction tells how", "${corrections.how[how]} · ", "", beside("feed")],
  ]),
  ...publishing("licence", [
    [
      "licences are named as catalogues have them",
      'replace(/[^-a-zA-Z0-9._]+/g, "-")',
      'replace(/[^-a-zA-Z0-9._]+/g, "")',
      beside("licence"),
    ],
    ["whom to name: where it is published", ', url ?? ""]', "]", beside("licence")],
    ["the licence covers no excerpts", " ${words.excluded.excerpts}", "", beside("licence")],
    ["the licence covers no coordinates", "    excluded.coordinates,\n", "", beside("licence")],
    ["the licence covers no background map", "...(layers.length > 0 ?", "...(layers.length < 0 ?", beside("licence")],
  ]),
  ...publishing("csv", [
    [
      "a table ends lines as the standard has it",
      'record_delimiter: "\\r\\n"',
      'record_delimiter: "\\n"',
      beside("csv"),
    ],
  ]),
  ...publishing("feed", [
    ["the feed tells no lapse", ".filter(({ turn }) => isNews(turn))", "", beside("feed")],
    [
      "the feed tells corrections",
      "listCorrections(dataset).map((each)",
      "listCorrections(dataset).slice(1, 1).map((each)",
      beside("feed"),
    ],
    ["the feed has the newest first", "|| b.day - a.day", "|| a.day - b.day", beside("feed")],
    [
      "the feed tells the whole turn",
      "title: withoutIsolates(pagesWordsIn(locale).feed.entry(name, told))",
      'title: withoutIsolates(pagesWordsIn(locale).feed.entry(name, facts[1] ?? ""))',
      "src/site/sample-standings.test.ts",
    ],
  ]),
  ...publishing("atom", [
    ["Atom: when it became known", "tags, html, published,", "tags, html, updated: published,", beside("atom")],
  ]),
  ...publishing("json-feed", [["JSON feed: the address", "...(url !== null && { url }),", "", beside("json-feed")]]),
  ...publishing("kml/control-placemark", [
    ["KML: the last day of a standing", "addDays(period.until, -1)", "period.until", KML],
    [
      "KML: what the period began with",
      "if (turn === null) return describeStanding",
      "if (turn !== undefined) return describeStanding",
      KML,
    ],
    ["KML: programs read the evidence too", "...evidenceData(claims, dataset)", "", KML],
  ]),
  ...publishing("kml/kml", [
    [
      "KML: what nothing is known of is left out",
      'period.standing.status !== "unknown"',
      "period.standing !== null",
      KML,
    ],
    ["KML: movements are no events at one place", "events.filter((claim) => !leads(claim))", "events", KML],
  ]),
  ...publishing("kml/event-placemark", [
    ["KML: an event on open days begins with the first of them", "first: claim.earliest,", "first: claim.day,", KML],
    ["KML: a claim about control is no event", "isWitness(claim) || from === null", "from === null", KML],
  ]),
  ...publishing("kml/placemark", [
    ["KML: days end by the clocks of the place", "endOfDay(last, map.timeZone)", 'endOfDay(last, "UTC")', KML],
    [
      "KML: no sign that isolates directions",
      "<description>${withoutIsolates(balloon.text)}",
      "<description>${balloon.text}",
      KML,
    ],
  ]),
  ...publishing("kml/styles", [
    ["KML: colours as it has them", "alpha + colour.slice(5, 7)", "alpha + colour.slice(1, 3)", KML],
    ["KML: who is leaving looks otherwise", 'leaving ? "-leaving" : ""', '""', KML],
    [
      "KML: what is present looks otherwise",
      'present: { label: "cc", line: "cc", fill: "66", scale: 0.9 }',
      'present: { label: "ff", line: "ff", fill: "99", scale: 1 }',
      KML,
    ],
  ]),
  ...publishing("kml/evidence", [["KML: who said it", "<bdi>${speaker}</bdi> · ", "<p>", KML]]),
  ...publishing("kml/geometry", [["KML: the holes of an area", "holes.map((hole)", "holes.slice(1).map((hole)", KML]]),
  ...publishing("codebook/table-section", [
    ["the codebook: what a column may hold", "${valuesOf(column, words)}", "", CODEBOOK],
    ["the codebook: where a column leads", "${to && ` ${words.leadsTo(to)}`}", "", CODEBOOK],
    [
      "the codebook: a column of the day before",
      'if (name.startsWith("before_"))',
      'if (name === "before_")',
      CODEBOOK,
    ],
  ]),
  ...publishing("codebook/file-list", [
    ["the codebook: only files that are published", ".filter(([path]) => isPublished(path, files))", "", CODEBOOK],
  ]),
  ...publishing("codebook/vocabularies", [
    ["the codebook: what each kind of place means", 'vocabulary("place-kind", placeKinds, kinds),', "", CODEBOOK],
  ]),
  ...publishing("codebook/page", [
    ["the codebook: the hash", '<code class="digest" dir="ltr">${hash}</code>', "", CODEBOOK],
    [
      "the codebook: the licence",
      '{ id: "licence", heading: own.licence, inside: licence(history, locale) },',
      "",
      CODEBOOK,
    ],
    ["the codebook: the rules of control", "Object.entries(own.control).map(rule)", "null", CODEBOOK],
  ]),
  ...publishing("codebook/files", [
    [
      "the codebook: a short address in the first language",
      "language === languages[0]",
      "language === languages[1]",
      CODEBOOK,
    ],
  ]),
  ...inFile("docs/research/rules.mjs", [
    [
      "the rules as the codebook words them: a control of a part",
      'return isOwn ? !holds : extent !== "partial";',
      "return isOwn ? !holds : true;",
      beside("codebook/rules-again"),
    ],
    [
      "the rules as the codebook words them: a part is judged by what gives the basis",
      'kinds.has("control") ? ["control"] : ["presence", "denial"]',
      '["control", "presence", "denial"]',
      beside("codebook/rules-again"),
    ],
  ]),
  ...publishing("places", [
    [
      "the gazetteer: why a place has no spot",
      'place.form === "unlocated" ? { ...place, note: place.reason } : place',
      "place",
      "src/site/publish.test.ts",
    ],
  ]),
  ...inFile("src/map/render/text-line.ts", [
    [
      "pictures: Arabic lines are read from the right",
      "${isRtl && EMBEDDING}",
      "${isRtl && null}",
      "src/map/render/text-line.test.ts",
    ],
  ]),
  ...publishing("oembed", [
    ["oEmbed: only with an address", "if (frame === null || image === null) return null;", "", beside("pages")],
  ]),
  ...publishing("datapackage", [
    [
      "the data package: digests",
      'createHash("sha256").update(content)',
      'createHash("sha256").update(path)',
      beside("datapackage"),
    ],
  ]),
  ...publishing("corrections", [
    ["the log: what a claim said before", "was ?? NOTHING", "NOTHING", beside("corrections")],
  ]),
  ...publishing("foreign-keys", [
    ["keys: within a table the path is left out", 'to.path === path ? "" : to.path', "to.path", beside("foreign-keys")],
  ]),
  ...inFile("src/history/claim-as-of.ts", [
    ["as of a day: what was corrected on it", "day > asOf", "day >= asOf", "src/history/corrections.test.ts"],
    ["as of a day: the newest is undone first", "b.day - a.day", "a.day - b.day", "src/history/corrections.test.ts"],
  ]),
  ...inFile("src/compile/dataset/hash.ts", [
    ["the hash: without the look of actors", "withoutLook(encoded)", "encoded", "src/compile/compile.test.ts"],
    ["the hash: without what is empty", "!EMPTY.includes(field)", "true", beside("recomputed-hash")],
  ]),
  ...publishing("permanent-id", [
    ["ids stay", "7d0c1d5ef5a94a5c9c0b6a3a2f6e4b11", "00000000000000000000000000000000", beside("permanent-id")],
  ]),
  ...publishing("instant", [
    ["instants are in UTC", 'return sign === "-" ? -ahead : ahead;', "return ahead;", beside("instant")],
  ]),
  ...publishing("day-page", [
    [
      "the page of a day: with the days of the reports",
      'form: "full" })}</dd>',
      'form: "short" })}</dd>',
      "src/site/sample-standings.test.ts",
    ],
    [
      "the page of a day: what it did",
      'form: "dated" });\n  const sources',
      'form: "short" });\n  const sources',
      "src/site/sample-standings.test.ts",
    ],
  ]),
  ...inFile("src/text/markup.ts", [
    ["no text ends the script of a page", "replace(/[<>&", "replace(/[&", beside("hostile")],
    ["no name of the ground is markup", "replace(/[<>&", "replace(/[&", "src/map/ground/draw-page-ground.test.ts"],
  ]),
  ...publishing("head", [
    [
      "a page names itself in the other languages",
      "...languages.map((each) =>",
      "...languages.slice(1).map((each) =>",
      beside("pages"),
    ],
  ]),
  ...inFile("src/model/schema/encode.ts", [
    [
      "a large map.json leaves out only what is empty, as the hash does",
      "EMPTY.includes(text) && JSON",
      "JSON",
      beside("recomputed-hash"),
    ],
  ]),
  ...publishing("colour-table", [
    ["colours that look alike are one", "> ALIKE", "> -1", beside("colour-table")],
    [
      "the nearest colour stands for another",
      "if (away >= least) continue;",
      "if (away < 0) continue;",
      beside("colour-table"),
    ],
  ]),
  ...publishing("control", [
    ["a large map's layers leave out no", "return NO.has(cell) ? null : cell;", "return cell;", beside("day-layer")],
  ]),
  ...publishing("brief-excerpt", [
    ["a brief excerpt names its article", "[${format.number(around.placeOf(article))}]", "", beside("pages")],
  ]),
  ...publishing("day-claims", [
    ["claims of other days are led to", "claims.filter((each) => !isOwn(each))", "[]", beside("pages")],
  ]),
  ...publishing("sides", [
    [
      "the evidence of who does not hold",
      "const sides = [...holders, ...absent];",
      "const sides = [...holders];",
      beside("pages"),
    ],
  ]),
  ...inFile("src/map/poster/key-part.ts", [
    [
      "letters of a key that can be read",
      "const LEAST_LETTERS = 11;",
      "const LEAST_LETTERS = 9;",
      "src/site/publish/posters.test.ts",
    ],
    [
      "the parties that are drawn least are left out",
      "drawn(a) - drawn(b)));",
      "drawn(b) - drawn(a)));",
      "src/site/publish/posters.test.ts",
    ],
  ]),
  ...publishing("posters", [
    [
      "a poster of each language",
      "const locale = publishedLocale(language, dataset.map);",
      "const locale = publishedLocale(dataset.map.languages[0] ?? language, dataset.map);",
      beside("posters"),
    ],
  ]),
];

/** What an editor's work at the desk rests on. */
const DESK: readonly Mutation[] = [
  ...inFile("src/suggest/deniable.ts", [
    [
      "nothing of a later day is denied",
      "return first === undefined || last === undefined || first <= last;",
      "return true;",
      "src/suggest/deniable.test.ts",
    ],
  ]),
  ...inFile("src/suggest/inbox-left.ts", [
    [
      "a file of the inbox goes with its last proposal",
      "return claims.items.length === 0 ? null : document",
      "return document",
      "src/desk/session/recognise.test.ts",
    ],
  ]),
  ...inFile("src/desk/session/recognise.ts", [
    [
      "a mended proposal is known again",
      "shareOf(claim.quote, work.quote) > LEAST_SHARE",
      "shareOf(claim.quote, work.quote) > 1",
      "src/desk/session/recognise.test.ts",
    ],
  ]),
  ...inFile("src/desk/session/right.ts", [
    ["standings are told of what is right", "round < MOST_ROUNDS", "round < 0", "src/desk/session/right.test.ts"],
  ]),
  ...inFile("src/site/desk/take-back.ts", [
    [
      "lines beside each other that both changed are asked about",
      "if (ownEnd < other.first) {",
      "if (ownEnd <= other.first) {",
      "src/site/desk/take-back.test.ts",
    ],
  ]),
];

/** How code is written. */
const FORM: readonly Mutation[] = [
  ...inFile("src/import/sources/open.ts", [
    [
      "no name is exported with two meanings",
      "export type SourceFile =",
      "export type Source =",
      "src/exported-names.test.ts",
    ],
  ]),
];

export const MUTATIONS: readonly Mutation[] = [
  ...RULES,
  ...CORRECTIONS,
  ...WORDS,
  ...CHECKS,
  ...TABLES,
  ...EXPORTS,
  ...DESK,
  ...FORM,
];
