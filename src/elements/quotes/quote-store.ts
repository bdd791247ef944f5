import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Core } from "../../model/core/core-file.ts";
import { decodeQuotes, type Quoted } from "../../model/core/quote-file.ts";
import type { Quotes, QuotesComing, QuotesWanted } from "../../model/core/quotes.ts";
import { findLast } from "../../model/find-last.ts";
import { fetchDecoded } from "../fetch-decoded.ts";

/** The quotes of a map that was opened without them, as far as they have been fetched. */
export class QuoteStore implements Quotes {
  /** What becomes of each file that was asked for. */
  readonly #asked = new Map<string, QuotesComing>();
  readonly #here = new Set<string>();
  /** The places by their rank, which is how their files follow each other. */
  readonly #ranks: ReadonlyMap<string, number>;

  /** The claims whose quotes are not there. */
  readonly #without: Set<ClaimId>;

  /** `base` is what the files are relative to. */
  constructor(private readonly core: Core & { readonly base: string }) {
    this.#ranks = new Map([...core.dataset.places.keys()].map((id, rank) => [id, rank]));
    this.#without = new Set(core.without);
  }

  has({ id }: Pick<Claim, "id">): boolean {
    return !this.#without.has(id);
  }

  want(wanted: QuotesWanted): QuotesComing | null {
    const missing = this.#filesOf(wanted).filter((file) => !this.#here.has(file));
    const coming = missing.map((file) => this.#ask(file));
    if (coming.length === 0) return null;
    const lost = coming.find((each) => each.lost !== null)?.lost ?? null;
    return { lost, settled: Promise.all(coming.map(({ settled }) => settled)).then(() => {}) };
  }

  #filesOf(wanted: QuotesWanted): string[] {
    switch (wanted.of) {
      case "days":
        return [...new Set(wanted.days.map((day) => fileFor(this.core.files.days, ({ first }) => first <= day)))];
      case "place": {
        const rankOf = (id: string) => this.#ranks.get(id) ?? Number.POSITIVE_INFINITY;
        return [fileFor(this.core.files.places, ({ first }) => rankOf(first) <= rankOf(wanted.place))];
      }
    }
  }

  #ask(file: string): QuotesComing {
    const asked = this.#asked.get(file) ?? { lost: null, settled: this.#fetch(file) };
    this.#asked.set(file, asked);
    return asked;
  }

  async #fetch(file: string): Promise<void> {
    const answer = await fetchDecoded(new URL(file, this.core.base).href, new AbortController().signal, decodeQuotes);
    if ("value" in answer) {
      this.#take(answer.value);
      this.#here.add(file);
    } else this.#asked.set(file, { lost: answer, settled: Promise.resolve() });
  }

  /** Completes the claims themselves, so that all that follows from them has their quotes. */
  #take(quotes: readonly Quoted[]): void {
    for (const { id, ...quoted } of quotes) {
      const claim = this.core.dataset.claims.get(id);
      if (claim && this.#without.delete(id)) Object.assign(claim, quoted);
    }
  }
}

/** The last file of those whose days or places have begun; the first where none has. */
function fileFor<F extends { readonly file: string }>(files: readonly F[], hasBegun: (file: F) => boolean): string {
  const found = findLast(files, hasBegun) ?? files[0];
  if (!found) throw new Error("a core without files of quotes");
  return found.file;
}
