import { counted } from "./counted.ts";
import type { SourcesWords } from "./sources.ts";

export const sourcesEn: SourcesWords = {
  description: "Every article behind the map, every excerpt that was taken from it, and how reports become colours.",
  contents: "On this page",
  articles: "The articles",
  speakers: "Who is quoted",
  method: "How reports become marks",
  limits: "What the map cannot tell",
  report: "Report an error",
  excerpts: "Every excerpt",
  excerptsByDay:
    "On a map of this size each excerpt stands on the page of the day that it speaks of, and the entry of an article leads to its days. A link to an excerpt goes there by itself where scripts run.",

  publisher: "Publisher",
  published: "Published",
  inferred: "Inferred:",
  updated: "Updated",
  original: "Translation",
  address: "Address",
  noAddress: "The text gives no address for the article",
  contribution: "Excerpts",
  aboutControl: (f, claims) =>
    counted(f, claims, { one: "# excerpt about who holds a place", other: "# excerpts about who holds a place" }),
  aboutEvents: (f, claims) => counted(f, claims, { one: "# excerpt about an event", other: "# excerpts about events" }),
  readExcerpts: "Read them",
  speaksFor: "Days it speaks of",
  excerptsOn: (day, excerpts) => `${day}: ${excerpts}`,
  places: "Places",
  contradicted: "Contradicted",
  contradictedOf: (part, whole) => `${part} of ${whole} about who holds a place`,
  contradictedMeans:
    "An excerpt counts as contradicted if on some day its word and that of another speaker about the same place cannot both be so.",
  denials: "Denials",
  deniesOthers: (f, claims) =>
    counted(f, claims, {
      zero: "denies no other report",
      one: "denies # other report",
      other: "denies # other reports",
    }),
  deniedByOthers: (f, claims) =>
    counted(f, claims, {
      zero: "none of its reports is denied",
      one: "# of its reports is denied",
      other: "# of its reports are denied",
    }),
  note: "Note",
  digest: "Digest of the text",

  speaker: "Speaker",
  side: "Side",
  noSide: "speaks for no side",
  count: "Excerpts",

  rules: {
    evidence: {
      heading: "Only an article's own words count",
      text: "Each excerpt says one thing about one place on one day: who held it, who left it, or what happened there. When the map is built, every quote is looked for in its article, letter by letter. If one is not there, nothing is published.",
    },
    forward: {
      heading: "A report speaks for the days after it",
      text: "“A took the town” holds from its day on, until a later report says that somebody else took the town or that A left. “A left the town” says that A is gone, until somebody is reported to have taken it. If only some of A's forces are said to leave, A is still there.",
    },
    backward: {
      heading: "… and for the days before it",
      text: "Whoever left, or is said to have held a place before another, had been there. So the same report also says who held the place before, back to the last day on which that changed. The map marks this as inferred, never as reported.",
    },
    between: {
      heading: "When the day is open",
      text: "Some texts say only that something happened between two days. Such a report is silent about the days between and speaks from the later one on. If another report of a capture names a day within that time, that one alone speaks from then on.",
    },
    denial: {
      heading: "A denial erases nothing",
      text: "It stands beside the report that it denies, and the place is shown as one about which reports disagree. Nobody's word outweighs another's.",
    },
    clocks: {
      heading: "Two clocks",
      text: "Every excerpt has two dates: the day that it speaks of, and the day on which its article was published or last updated. What the map shows for a day may therefore have become known only later; this is hindsight. “As known on” a day, only the articles published by then are counted, and the days after it are unknown.",
    },
    voices: {
      heading: "Whose word",
      text: "“According to” hears only the speakers of one side, or only those who speak for no side. The rules stay the same; they are applied to fewer reports. Sources are counted by speaker, not by article.",
    },
    areas: {
      heading: "Areas are no evidence for towns",
      text: "A tinted area means that a report names it as a whole; it says nothing about each town in it. Cells around places are inferred from the nearest reported place and always labelled so. Neither is evidence.",
    },
  },
  marks: "What the marks say",
  statuses: {
    stated: "Held: one party is said to hold the place, and nobody says otherwise.",
    present: "Present: forces of a party are reported to be there; no report says that they took or hold the place.",
    implied: "Held, inferred: no report says outright who held it on this day.",
    leaving:
      "Withdrawal under way: a withdrawal of forces is reported, and not said to be complete; until they are gone, the place counts as theirs.",
    contested:
      "Reports disagree: two parties are said to hold it, or one is said both to be there and not to be. The map does not choose. Where parties are said to hold parts of a place, it is called divided.",
    vacated: "Reported to have left: one party is said to have left altogether, and nobody is said to have come.",
    unknown: "No mark: nothing is reported for this day. Such gaps are never filled.",
  },

  example: (place) => `An example: ${place}`,
  exampleIntroduction:
    "All reports about who held the place, in the order of their days, with what each of them says of which days.",
  tryIt: "Untick a report to see what the map would show without it.",
  result: "What follows, day by day",
  readExcerpt: "The excerpt",
  when: (span, what) => `${span}: ${what}`,
  always: "On every day of the map",
  upTo: (day) => `Up to ${day}`,
  fromOn: (day) => `From ${day} on`,
  onDay: (day) => `On ${day}`,
  fromTo: (first, last) => `From ${first} to ${last}`,
  silenced: "Says nothing here: another report names the day.",
  noReport: "No report",

  limitations: {
    scope: "The map knows these articles and nothing else. A place without a mark may well have been held by somebody.",
    reports:
      "Reports can be late, incomplete, one-sided or wrong. The map repeats what they say and who says it; it does not judge.",
    days: "Some days are worked out from words such as “today” or “Thursday”. The reasoning is noted with each excerpt.",
    translations: "Translations of excerpts are this project's own. The original wording prevails.",
  },
  writeTo: "Write to:",
  writeToPublisher: "Write to whoever publishes this page.",
  name: "Name three things:",
  nameExcerpt: "the id printed with the excerpt,",
  nameArticle: "what the article says,",
  nameDataSet: "the data set:",

  corrections: {
    heading: "Corrections",
    introduction:
      "No claim is removed in silence: what was taken back, replaced or put right stands here, with the day and the reason.",
    none: "Nothing has been corrected so far.",
    how: {
      retracted: "retracted by its source",
      superseded: "replaced by a newer report",
      corrected: "corrected by the editors",
    },
    before: "Before:",
    beforeIn: (language) => `Before, in ${language}:`,
    beforeSpeaker: (speaker) => `Before, attributed to ${speaker}.`,
    entry: (place, what) => `Correction: ${place}, ${what}`,
  },

  share: (percent) => `${percent} % of this article is published here:`,
  whyCut:
    "At most about a third of an article is published here; where it is more, the article says why. Where whole sentences would be more, the quote stands alone, and … marks where its sentence goes on.",
  cutBefore: "The beginning of the sentence is left out.",
  cutAfter: "The end of the sentence is left out.",
  excerptId: "Excerpt",
};
