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
const CASES = "src/compile/cases.test.ts";
const COMPILE = "src/compile/compile.test.ts";
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
  ...inFile("src/history/build-standing.ts", [
    ["a control states", 'if (kinds.has("control")) return "stated";', "", WORKED],
    [
      "a denial is no statement of control",
      'kinds.has("presence") || kinds.has("denial")',
      'kinds.has("presence")',
      STANDING,
    ],
    [
      "a part is a part only if nothing says more",
      'placed.every((extent) => extent === "partial")',
      'placed.some((extent) => extent === "partial")',
      STANDING,
    ],
    [
      "words of doubt: those forward count first",
      "areHedged(forward.length > 0 ? forward : own)",
      "areHedged(own)",
      WORKED,
    ],
    [
      "leaving is told of the newest day",
      "days.slice(days.findLastIndex((own) => own.length === 0) + 1)",
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
      "if (isTaken(before, standing)) return",
      "if (isTaken(before, standing) && begun.length < 0) return",
      WORKED,
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
    ["that nothing is known is no news", 'kind !== "lapsed"', 'kind !== "took"', "src/history/history.test.ts"],
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
    [
      "known on: all that is told counts",
      "JSON.stringify([status, holders, absent],",
      "JSON.stringify([status],",
      KNOWN,
    ],
    ["known on: the days on which a claim was revoked", "...correctionsOf(claim).map(({ day }) => day),", "", KNOWN],
  ]),
];

/** Each field of a standing and of a turn in the words. */
const WORDS: readonly Mutation[] = [
  ...inFile("src/language/phrases/clauses.ts", [
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

/** What the compiler looks for in a data folder. */
const CHECKS: readonly Mutation[] = [
  ...inFile("src/compile/denials.ts", [
    ["denies-self", "if (denies === id) return", "if (denies === undefined) return", CASES],
    ["denies-other-place", "place !== deniedPlace)", "place === id)", CASES],
    ["denies-later-day", "last && first && last < first", "last && first && last < last", CASES],
    [
      "denies-no-witness",
      'kind === "denial" && deniedKind !== undefined &&',
      'kind === "control" && deniedKind !== undefined &&',
      CASES,
    ],
    ["denies-circle", ".filter((circle) => circle.length > 1)", ".filter((circle) => circle.length > 9)", CASES],
    [
      "a denial of a withdrawal says that the actor holds",
      'return { actor: denied.actor, says: "holds" };',
      'return { actor: denied.actor, says: "absent" };',
      COMPILE,
    ],
    ["a denial of a denial says the opposite", 'says === "holds" ? "absent" : "holds"', "says", COMPILE],
  ]),
  ...inFile("src/compile/revocations.ts", [
    ["revoked-twice", "...(retracted && superseded ? [both()] : []),", "", CASES],
    ["revoked-before-published", "published !== null && day < published", "published !== null && day < 0", CASES],
  ]),
  ...inFile("src/compile/quotes.ts", [
    [
      "quote-missing",
      'return entryIssue("quote-missing", claim, ["quote"], misquoted(quote, body));',
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
    ["excerpt-share", "quoted.length === 0 || share <= EXCERPT_SHARE", "quoted.length === 0 || share <= 1", CASES],
  ]),
  ...inFile("src/compile/claims.ts", [
    ["between-reversed", "last !== undefined && first >= last;", "last !== undefined && first > first;", CASES],
    [
      "day-missing",
      "entry.whole !== null && (day === undefined) === (between === undefined)",
      "entry.whole !== null && day === between && between !== undefined",
      CASES,
    ],
    [
      "published-before-event",
      "published === null || day <= published",
      "published === null || day <= Infinity",
      CASES,
    ],
    [
      "translation-missing",
      "language !== own && given[language] === undefined",
      "language === own && given[language] === undefined",
      CASES,
    ],
    [
      "a quote as the article has it",
      "text: article.body.slice(stretch.start, stretch.end)",
      "text: raw.quote",
      COMPILE,
    ],
  ]),
  ...inFile("src/compile/days.ts", [
    ["day-invalid", "text === undefined || parseDay(text) !== null", "text === undefined || text !== null", CASES],
    ["day-outside-range", "range.first <= day && day <= range.last", "range.first <= day", CASES],
  ]),
  ...inFile("src/compile/numbers.ts", [
    ["number-words-missing", "contains(normalise(quote), number.words)", "number.words", CASES],
    ["number-topic-differs", "own[language] !== known[language])", "own[language] === undefined)", CASES],
  ]),
  ...inFile("src/compile/ids.ts", [
    ["id-unknown", "id === undefined || !complete || byId.has(id)", "id === undefined || !complete || id", CASES],
    ["id-duplicate", "if (!first || first === entry) return [];", "if (first !== null) return [];", CASES],
  ]),
  ...inFile("src/compile/places.ts", [
    ["place-circle", 'return entry ? [entryIssue("place-circle"', 'return !entry ? [entryIssue("place-circle"', CASES],
    [
      "place-without-claims",
      "fields.id !== undefined && !used.has(fields.id)",
      'fields.id !== undefined && used.has("")',
      CASES,
    ],
  ]),
  ...inFile("src/compile/articles.ts", [
    ["id-mismatch", "id === undefined || id === entry.named ?", 'id === undefined || id !== "" ?', CASES],
    ["sha256-mismatch", "digest === undefined || digest === right", 'digest === undefined || digest !== ""', CASES],
  ]),
  ...inFile("src/compile/map-info.ts", [
    ["range-reversed", "last !== undefined && last < first;", "last !== undefined && last < last;", CASES],
    [
      "opening-day-outside-range",
      'rangeOf(entry), "opening-day-outside-range"',
      'null, "opening-day-outside-range"',
      CASES,
    ],
  ]),
  ...inFile("src/compile/actors.ts", [
    ["colour-of-inner-actor", "return colour === undefined ? [] :", 'return colour !== "" ? [] :', CASES],
    ["letter-duplicate", "if (owner === undefined) return [];", "if (owner !== null) return [];", CASES],
  ]),
  ...inFile("src/compile/basemap.ts", [
    ["file-missing", "file === undefined || files.has(pathOf(file))", 'file !== "" || files.has(pathOf(file))', CASES],
    ["source-missing", "geojsons.filter((path) => !named.has(path))", 'geojsons.filter((path) => path === "")', CASES],
  ]),
];

const publishing = (name: string, rows: readonly Row[]) => inFile(`src/site/publish/${name}.ts`, rows);
const beside = (name: string) => `src/site/publish/${name}.test.ts`;

/** What the site publishes. */
const EXPORTS: readonly Mutation[] = [
  ...publishing("day-layer", [
    [
      "the layer of a day: who does not hold",
      "absent: absent.map(({ actor }) => actor),",
      "absent: [],",
      beside("day-layer"),
    ],
    ["the layer of a day: leaving", "holders.some(({ leaving }) => leaving !== null)", "false", beside("day-layer")],
    [
      "the layer of a day: what is unconfirmed",
      "sides.length > 0 && sides.every(({ hedged }) => hedged)",
      "false",
      beside("day-layer"),
    ],
    [
      "the layer of a day: the day itself",
      "changed: turn?.day === day && isNews(turn)",
      "changed: turn !== null",
      beside("day-layer"),
    ],
    ["the layer of a day: basis", "basis: held?.basis ?? null,", 'basis: held && "stated",', beside("day-layer")],
  ]),
  ...publishing("changes", [
    [
      "the table of turns: when it was known",
      "known_on: isoDay(knownOn)",
      "known_on: isoDay(turn.day)",
      beside("changes"),
    ],
    ["the table of turns: who holds", "sides: holders.map(({ actor }) => actor)", "sides: []", beside("changes")],
    [
      "the table of turns: claims against",
      "claims_against: listClaimsAgainst(standing)",
      "claims_against: []",
      beside("changes"),
    ],
  ]),
  ...publishing("claims", [
    [
      "the table of claims: open days",
      "between_start: isOpen ? isoDay(claim.earliest) : null",
      "between_start: null",
      beside("claims"),
    ],
    ["the table of claims: words of doubt", "hedged: claim.hedge !== null", "hedged: false", beside("claims")],
    ["the table of claims: what was revoked", "revoked: claim.revoked?.how ?? null", "revoked: null", beside("claims")],
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
    ["the feed has the newest first", "|| b.day - a.day", "|| a.day - b.day", beside("feed")],
    [
      "the feed tells the whole turn",
      "title: withoutIsolates(words.feed.entry(name, told))",
      'title: withoutIsolates(words.feed.entry(name, facts[1] ?? ""))',
      "src/site/sample-standings.test.ts",
    ],
  ]),
  ...publishing("atom", [
    ["Atom: when it became known", "tags, html, published,", "tags, html, updated: published,", beside("atom")],
  ]),
  ...publishing("json-feed", [["JSON feed: the address", "...(url !== null && { url }),", "", beside("json-feed")]]),
  ...publishing("kml", [
    ["KML: the last day included", "isoDay(addDays(period.until, -1))", "isoDay(period.until)", beside("kml")],
    ["KML: what nothing is known of is left out", 'standing.status !== "unknown"', "standing !== null", beside("kml")],
    ["KML: colours as it has them", "alpha + colour.slice(5, 7)", "alpha + colour.slice(1, 3)", beside("kml")],
  ]),
  ...publishing("places", [
    [
      "the gazetteer: why a place has no spot",
      "note: isLocated(place) ? place.note : place.reason",
      "note: place.note",
      "src/site/publish.test.ts",
    ],
  ]),
  ...publishing("oembed", [
    ["oEmbed: only with an address", "if (frame === null || image === null) return null;", "", beside("pages")],
  ]),
  ...publishing("datapackage", [
    [
      "the data package: digests",
      'createHash("sha256").update(text)',
      'createHash("sha256").update(path)',
      beside("datapackage"),
    ],
  ]),
  ...publishing("corrections", [
    ["the log: what a claim said before", "was ?? NOTHING", "NOTHING", beside("corrections")],
  ]),
  ...publishing("references", [
    ["keys: within a table the path is left out", 'to.path === path ? "" : to.path', "to.path", beside("references")],
  ]),
  ...inFile("src/history/claim-as-of.ts", [
    ["as of a day: what was corrected on it", "day > asOf", "day >= asOf", "src/history/corrections.test.ts"],
    ["as of a day: the newest is undone first", "b.day - a.day", "a.day - b.day", "src/history/corrections.test.ts"],
  ]),
  ...inFile("src/compile/dataset/hash.ts", [
    ["the hash: without the look of actors", ".map(withoutLook)", "", "src/compile/compile.test.ts"],
    ["the hash: without what is empty", "!isEmpty(field)", "true", beside("recomputed-hash")],
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
  ...publishing("linked-data", [
    ["no text ends the script of a page", "replace(/[<>&", "replace(/[&", beside("hostile")],
  ]),
  ...publishing("head", [
    [
      "a page names itself in the other languages",
      "map.languages.map((each) =>",
      "map.languages.slice(1).map((each) =>",
      beside("pages"),
    ],
  ]),
  ...publishing("sides", [
    [
      "the evidence of who does not hold",
      "return [...holders, ...absent].map(",
      "return [...holders].map(",
      beside("pages"),
    ],
  ]),
  ...publishing("posters", [
    [
      "a poster of each language",
      "const locale = publishedLocale(language);",
      "const locale = publishedLocale(languages[0] ?? language);",
      beside("posters"),
    ],
  ]),
];

export const MUTATIONS: readonly Mutation[] = [...RULES, ...WORDS, ...CHECKS, ...EXPORTS];
