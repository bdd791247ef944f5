import { normalise } from "../../text/normalise.ts";
import { sentenceAround } from "../../text/sentence.ts";
import { type Item, isWritten, type PlaceCandidate, type SessionAnswer } from "../contract/answers.ts";
import type { SessionArticle } from "./article.ts";
import type { Base } from "./base.ts";
import type { Gazetteer } from "./candidates.ts";
import { openWords } from "./fold.ts";
import type { Work } from "./work.ts";

/** What stands around an item. */
interface Around {
  readonly article: SessionArticle;
  readonly base: Base;
  readonly gazetteer: Gazetteer;
  readonly works: readonly Work[];
}

/** The item as the page has it; `id` is that of its claim. */
export function itemOf(work: Work, id: string, around: Around): Item {
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
  const candidates: PlaceCandidate[] = proposal
    ? proposal.place.candidates.map((place) => gazetteer.candidateOf(place, spelling(proposal.place.words)))
    : [];
  return {
    key,
    origin,
    state,
    claim,
    quote,
    rule: proposal?.rule ?? null,
    questions: open,
    candidates,
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

/** The quotes that are not translated yet, each once. */
export function untranslatedIn(items: readonly Item[]): SessionAnswer["untranslated"] {
  const quotes = new Map<string, { quote: string; languages: string[]; items: string[] }>();
  for (const { claim, untranslated, key } of items) {
    if (untranslated.length === 0 || typeof claim.quote !== "string") continue;
    const name = normalise(claim.quote).text.trim();
    const known = quotes.get(name) ?? { quote: claim.quote, languages: untranslated, items: [] };
    quotes.set(name, { ...known, items: [...known.items, key] });
  }
  return [...quotes.values()];
}
