import { splitsOf, type Token, tokensOf } from "./tokens.ts";

/** A name found in a text: what it names, from which token to which (exclusive), and the particles written with it. */
export interface FoundName<T> {
  readonly values: readonly T[];
  readonly from: number;
  readonly until: number;
  readonly clitic: string;
}

interface Name<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ed|er|es|et|ez|the)$/;

/** The article within a Latin name is written in many ways: "Deir el-Zor", "Deir ez-Zor". */
const isSameWord = (one: string, other: string) => one === other || (ARTICLE.test(one) && ARTICLE.test(other));

/** Names by their first word, to find the longest that begins at a token. */
export class NameIndex<T> {
  private readonly names = new Map<string, Name<T>[]>();

  /** Adds a name; one in Latin letters is found with and without the article before it. */
  add(name: string, value: T): void {
    const words = tokensOf(name)
      .filter(({ isMark }) => !isMark)
      .map(({ code }) => code);
    this.put(words, value);
    if (words.length > 1 && ARTICLE.test(words[0] ?? "")) this.put(words.slice(1), value);
  }

  /** The longest name that begins at the token; null where none does. */
  longestAt(tokens: readonly Token[], from: number): FoundName<T> | null {
    const first = tokens[from];
    if (!first || first.isMark) return null;
    const found = splitsOf(first.code).flatMap(({ clitic, rest }) =>
      (this.names.get(rest) ?? []).flatMap(({ words, value }) => {
        const until = this.endOf(words, tokens, from);
        return until === null ? [] : [{ until, clitic, value }];
      }),
    );
    const longest = Math.max(0, ...found.map(({ until }) => until));
    const best = found.filter(({ until }) => until === longest);
    const [one] = best;
    if (!one) return null;
    const values = best.filter(({ clitic }) => clitic === one.clitic).map(({ value }) => value);
    return { values: [...new Set(values)], from, until: longest, clitic: one.clitic };
  }

  private put(words: readonly string[], value: T): void {
    const [first] = words;
    if (first === undefined) return;
    const known = this.names.get(first) ?? [];
    if (known.some((each) => each.value === value && each.words.join(" ") === words.join(" "))) return;
    known.push({ words, value });
    this.names.set(first, known);
  }

  /** Quotation marks within a name do not part it. */
  private endOf(words: readonly string[], tokens: readonly Token[], from: number): number | null {
    let at = from + 1;
    for (const word of words.slice(1)) {
      if (tokens[at]?.code === '"') at += 1;
      const token = tokens[at];
      if (token?.isMark !== false || !isSameWord(token.code, word)) return null;
      at += 1;
    }
    return at;
  }
}
