import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ClaimEntry, Folder } from "../../src/compile/sources/records.ts";
import { type Day, daysOf, isoDay, parseDay } from "../../src/model/day.ts";
import type { ScoredClaim, ScoredMention } from "../../src/suggest/score.ts";
import type { ArticleText } from "../../src/suggest/suggest.ts";
import { anchor, type Stretch, stretchesOf } from "../../src/text/anchor.ts";
import { type Normalised, normalise } from "../../src/text/normalise.ts";

/** A text with what an editor takes from it. */
export interface Gold {
  readonly name: string;
  readonly map: "syria" | "sudan";
  readonly publisher: string;
  readonly article: ArticleText;
  /** Null where nobody marked them. */
  readonly mentions: readonly ScoredMention[] | null;
  readonly claims: readonly ScoredClaim[];
  /** Whether whoever wrote the claims took down aims and hopes, too. */
  readonly hasStatements: boolean;
}

interface GoldFile {
  readonly language: string;
  readonly published: string;
  readonly map?: "sudan";
  readonly text: string;
  readonly mentions: readonly (readonly [words: string, place: string])[];
  readonly claims: readonly Readonly<Record<string, string>>[];
}

/** The texts that were written to measure by. */
export function readGold(folder: string): Gold[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const gold = parse(readFileSync(join(folder, file), "utf8")) as GoldFile;
      const body = normalise(gold.text);
      return {
        name: file.replace(/\.yaml$/, ""),
        map: gold.map ?? "syria",
        publisher: "publisher",
        hasStatements: false,
        article: { text: gold.text, language: gold.language, published: dayOf(gold.published) },
        mentions: gold.mentions.map(([words, place]) => ({ words, place: [place] })),
        claims: gold.claims.map((claim) => ({
          kind: claim.kind ?? "",
          extent: claim.extent ?? null,
          place: [claim.place ?? ""],
          quote: stretchOf(body, claim.quote ?? ""),
          hedge: claim.hedge ?? null,
          actor: claim.actor === undefined ? [] : [claim.actor],
          days: [claim.day ?? ""],
          speaker: [claim.speaker ?? ""],
        })),
      };
    });
}

/** The articles of a map with their own claims, statements among them. */
export function goldOfMap({ articles, claims }: Folder): Gold[] {
  return articles.entries.map(({ named, body, fields }) => ({
    name: named,
    map: "syria" as const,
    publisher: fields.publisher ?? "",
    mentions: null,
    hasStatements: true,
    article: { text: body, language: fields.language ?? "", published: dayOf(String(fields.published).slice(0, 10)) },
    claims: claims.entries.filter(({ article }) => article === named).map((entry) => scored(entry, normalise(body))),
  }));
}

function scored({ fields }: ClaimEntry, body: Normalised): ScoredClaim {
  const { kind = "", place = "", speaker = "", quote = "", prefix, hedge = null, day = "" } = fields;
  const { between = [day, day] } = fields;
  const { extent = null, actor } = fields as { readonly extent?: string; readonly actor?: string };
  const [from, until] = between.map(dayOf) as [Day, Day];
  const days = daysOf({ first: from, last: until }).map(isoDay);
  return {
    kind,
    extent,
    quote: stretchOf(body, quote, prefix),
    hedge,
    days,
    place: [place],
    actor: actor ? [actor] : [],
    speaker: [speaker],
  };
}

/** Where words stand in a text; the first of several places where nothing tells which. */
function stretchOf(body: Normalised, words: string, prefix?: string): Stretch | null {
  const found = anchor(body, words, prefix);
  return typeof found === "object" ? found : (stretchesOf(body, words)[0] ?? null);
}

function dayOf(text: string) {
  const day = parseDay(text);
  if (day === null) throw new Error(`expected a day, found ${text}`);
  return day;
}
