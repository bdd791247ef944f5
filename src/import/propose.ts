import type { Day } from "../model/day.ts";
import { type Earlier, earlierOf, type Into } from "./into.ts";
import { Cast, type NewActor } from "./rows/cast.ts";
import { daysOfRow } from "./rows/day-of.ts";
import { draftOf, type Parts, type ReadingRules, type RowDraft } from "./rows/draft.ts";
import { exactSlug, idFor, mark } from "./rows/ids.ts";
import { type Kind, kindOf, needsActor } from "./rows/kinds.ts";
import { type AddedPlace, newPlace } from "./rows/new-place.ts";
import { PlaceIndex } from "./rows/place-index.ts";
import type { Row } from "./rows/row.ts";
import { type AddedSpeaker, Speakers } from "./rows/speakers.ts";
import { textOfRow } from "./rows/text-of-row.ts";
import { withdrawnFrom } from "./rows/withdrawn.ts";
import { oneLine, type Reject } from "./sources/record.ts";

/** What rows become. Each row is in one of `added`, `unchanged`, `changed` and `rejects`. */
export interface Proposed {
  readonly added: readonly RowDraft[];
  /** Rows that are in the data already, as they are. */
  readonly unchanged: number;
  /** Rows that are there with other words, or another claim. */
  readonly changed: readonly (RowDraft & { readonly what: "words" | "claim" })[];
  readonly rejects: readonly Reject[];
  /** Articles of the source that the files should have and do not. */
  readonly withdrawn: readonly string[];
  readonly places: readonly AddedPlace[];
  readonly actors: readonly NewActor[];
  readonly speakers: readonly AddedSpeaker[];
  /** Which place each name was taken for, and why. */
  readonly matches: ReadonlyMap<string, string>;
  /** Names of actors that the map does not have, and how many rows have each. */
  readonly unknownActors: ReadonlyMap<string, number>;
}

/** What rows become in a data folder. */
export function propose(rows: readonly Row[], reading: ReadingRules, into: Into): Proposed {
  const proposal = new Proposal(reading, into);
  const ofKind = rows.map((row) => ({ row, kind: kindOf(row.kind, reading.mapping.kinds, reading.format.kinds) }));
  for (const { row, kind } of ofKind) if (needsActor(kind)) proposal.meet(row.actor);
  // A place with coordinates is the better one to find a name at.
  const order = [...ofKind.filter(({ row }) => row.spot), ...ofKind.filter(({ row }) => !row.spot)];
  for (const { row, kind } of order) proposal.take(row, kind);
  return proposal.finish();
}

type Problem = { readonly problem: string };

const isProblem = (value: object | string | null): value is Problem =>
  typeof value === "object" && value !== null && "problem" in value;

class Proposal {
  readonly #added: RowDraft[] = [];
  readonly #changed: (RowDraft & { what: "words" | "claim" })[] = [];
  readonly #rejects: Reject[] = [];
  readonly #matches = new Map<string, string>();
  readonly #unknown = new Map<string, number>();
  readonly #places = new Map<string, AddedPlace>();
  readonly #seen = new Map<string, Row>();
  readonly #days: Day[] = [];
  readonly #cast: Cast;
  readonly #speakers: Speakers;
  readonly #index: PlaceIndex;
  readonly #earlier: ReadonlyMap<string, Earlier>;
  readonly #articles: ReadonlySet<string>;
  readonly #claims: ReadonlyMap<string, string>;
  #unchanged = 0;

  constructor(
    readonly reading: ReadingRules,
    readonly into: Into,
  ) {
    const { folder } = into;
    this.#cast = new Cast(folder.actors, folder.languages);
    this.#speakers = new Speakers(folder.speakers, folder.languages);
    this.#index = new PlaceIndex(folder.places.entries);
    this.#earlier = earlierOf(folder, reading.mapping.source);
    this.#articles = new Set(folder.articles.entries.map(({ named }) => named));
    this.#claims = new Map(
      folder.claims.entries.flatMap(({ fields, article }) => (fields.id ? [[fields.id, article]] : [])),
    );
  }

  /** Adds an actor without whom a row says nothing, if the map has none of that name. */
  meet(name: string): void {
    const told = this.#own(this.reading.mapping.actors, name);
    if (name !== "" && (told === undefined || told === "new")) this.#cast.findOrAdd(name);
  }

  take(row: Row, kind: Kind): void {
    const problem = this.#take(row, kind);
    if (problem !== null) this.#rejects.push({ file: row.record.file, line: row.record.line, reason: problem });
  }

  /** Why nothing can be made of the row; null where something is. */
  #take(row: Row, kind: Kind): string | null {
    const id = this.#idOf(row);
    const earlier = this.#earlier.get(id);
    const taken = this.#whyTaken(id, row) ?? row.misplaced;
    if (taken !== null) return taken;
    const parts = this.#partsOf(row, kind, id, earlier);
    if (isProblem(parts)) return parts.problem;
    this.#seen.set(id, row);
    this.#days.push(parts.days.first, parts.days.last);
    const speaker = this.#speakers.find(row.speaker, this.#cast.find(row.side));
    this.#put(draftOf(row, { id, kind, ...parts, speaker }, this.reading, this.into), earlier);
    return null;
  }

  /** Why the id is not free for the row; null where it is. */
  #whyTaken(id: string, row: Row): string | null {
    const before = this.#seen.get(id)?.record;
    const same = row.id === "" ? "says the same as" : `has the id ${row.id}, that of`;
    if (before) return `${same} ${before.file}:${before.line}`;
    if (!this.#earlier.has(id) && this.#articles.has(id))
      return `articles/${id}.md is there already and of another publisher`;
    const owner = this.#claims.get(id);
    return owner === undefined || owner === id ? null : `${id} is the id of a claim of ${owner} already`;
  }

  /** What a claim is made of; the place last, as one that is new is added by it. */
  #partsOf(row: Row, kind: Kind, id: string, earlier: Earlier | undefined): Parts | Problem {
    const { mapping, order, terms } = this.reading;
    const days = daysOfRow(row, order, this.into.calendar, mapping.name);
    if (isProblem(days)) return days;
    const text = textOfRow(row, oneLine(`${mapping.name} ${row.id || mark(id)}`), terms !== null);
    if (isProblem(text)) return text;
    const actors = this.#actorsOf(row, kind);
    if (isProblem(actors)) return actors;
    const place = this.#placeOf(row, earlier?.claim?.fields.place);
    return isProblem(place) ? place : { days, text, actors, place: place.id };
  }

  #put(draft: RowDraft, earlier: Earlier | undefined): void {
    if (!earlier) this.#added.push(draft);
    else if (earlier.article.body !== draft.body) this.#changed.push({ ...draft, what: "words" });
    else if (earlier.claim && !isSame(earlier.claim.fields, draft.claim))
      this.#changed.push({ ...draft, what: "claim" });
    else this.#unchanged++;
  }

  #idOf(row: Row): string {
    const { date, place, spot, words, title, kind, actor } = row;
    const own =
      row.id === "" ? mark(JSON.stringify([date, place, spot, words, title, kind, actor])) : exactSlug(row.id);
    return `${this.reading.mapping.source}-${own}`;
  }

  /** Who took part, by id, and those whom the map does not have or the kind cannot name, as the row calls them. */
  #actorsOf({ actor, from }: Row, kind: Kind): Parts["actors"] | Problem {
    const found = [actor, from].map((name) => this.#actorCalled(name));
    const [one = null, other = null] = found;
    if (isProblem(one)) return one;
    if (isProblem(other)) return other;
    if (needsActor(kind) && one === null) {
      return {
        problem: `a claim of ${kind} needs an actor, and the row names ${actor === "" ? "none" : `${actor}, which is none`}`,
      };
    }
    const used = kind === "control" && other !== one ? other : null;
    const unnamed = [one === null ? actor : "", used === null ? from : ""].filter((name) => name !== "");
    return { actor: one, from: used, unnamed };
  }

  #actorCalled(name: string): string | null | Problem {
    if (name === "") return null;
    const told = this.#own(this.reading.mapping.actors, name);
    if (told === "none") return null;
    if (told === "new") return this.#cast.findOrAdd(name);
    if (told !== undefined)
      return this.#cast.has(told)
        ? told
        : { problem: `the mapping has ${told} for ${name}, which is not in actors.yaml` };
    const found = this.#cast.find(name);
    if (found === null) this.#unknown.set(name, (this.#unknown.get(name) ?? 0) + 1);
    return found;
  }

  #placeOf(row: Row, earlier: string | undefined): { readonly id: string } | Problem {
    const told = this.#own(this.reading.mapping.places, row.place);
    if (told !== undefined) {
      return this.#index.ids.has(told)
        ? { id: told }
        : { problem: `the mapping has ${told} for ${row.place}, which is not in places.geojson` };
    }
    const found = this.#index.find(row.place, row.spot, earlier);
    if (isProblem(found)) return found;
    if ("id" in found) {
      const made = this.#places.get(found.id);
      if (!made && row.place !== "") this.#matches.set(row.place, `${found.id} (${found.reason})`);
      return found;
    }
    const name = row.place || `at ${row.spot?.[1]} ${row.spot?.[0]}`;
    const place = newPlace(idFor(name, "place", this.#index.ids), row, this.into, this.reading.mapping.name);
    if (isProblem(place)) return place;
    this.#places.set(place.id, place);
    this.#index.add({ id: place.id, names: [place.name], spot: row.spot });
    return place;
  }

  #own(table: Readonly<{ [name: string]: string }>, name: string): string | undefined {
    return Object.hasOwn(table, name) ? table[name] : undefined;
  }

  finish(): Proposed {
    const drafts = [...this.#added, ...this.#changed];
    const used = new Set(drafts.flatMap(({ claim }) => [claim.actor, claim.from, claim.place, claim.speaker]));
    const speakers = this.#speakers.added.filter(({ id }) => used.has(id));
    return {
      added: this.#added,
      unchanged: this.#unchanged,
      changed: this.#changed,
      rejects: this.#rejects,
      withdrawn: withdrawnFrom(this.#earlier, new Set(this.#seen.keys()), this.#days),
      places: [...this.#places.values()].filter(({ id }) => used.has(id)),
      actors: this.#cast.added.filter(({ id }) => used.has(id) || speakers.some(({ side }) => side === id)),
      speakers,
      matches: this.#matches,
      unknownActors: this.#unknown,
    };
  }
}

/** What an editor may have put right, or a mapping read otherwise. */
const COMPARED = ["kind", "place", "actor", "from", "day", "between", "speaker", "quote"] as const;

function isSame(stored: object, claim: RowDraft["claim"]): boolean {
  return COMPARED.every((field) => JSON.stringify(Reflect.get(stored, field)) === JSON.stringify(claim[field]));
}
