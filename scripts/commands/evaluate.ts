// Measures the proposals of `suggest` on texts whose claims an editor wrote, and prints sums.
// --write puts the table into docs/measured.md; --show NAME prints what is missed and what is too much in a text for development.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CLONE } from "../../src/site/clone.ts";
import { readFolder } from "../../src/site/read-folder.ts";
import { nameFolder } from "../../src/site/suggest/folder-atlas.ts";
import type { Proposal } from "../../src/suggest/proposal.ts";
import {
  addCounts,
  type Count,
  isRight,
  MEASURES,
  type Measure,
  ratesOf,
  scoreClaims,
  scoreMentions,
} from "../../src/suggest/score.ts";
import { suggest } from "../../src/suggest/suggest.ts";
import type { Stretch } from "../../src/text/anchor.ts";
import { scoredClaim, scoredMention } from "../evaluate/compare.ts";
import { type Gold, goldOfMap, readGold } from "../evaluate/gold.ts";
import { writeSection } from "../section.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { write: { type: "boolean", default: false }, show: { type: "string" } },
});

const texts = join(CLONE.root, "test/suggest");
const atlases = {
  syria: nameFolder(readFolder(CLONE.clone?.data ?? ""), CLONE.cache),
  sudan: nameFolder(readFolder(join(texts, "sudan")), CLONE.cache),
};

const gold = readGold(join(texts, "gold"));
const outlets = readGold(join(texts, "outlets"));
/** Fixed before the first rule: odd numbers are for development, even ones stay untouched. */
const isUntouched = ({ name }: Gold) => Number(name) % 2 === 0;
const groups = {
  "the five articles": goldOfMap(atlases.syria.folder),
  "texts for development": gold.filter((each) => !isUntouched(each)),
  "untouched texts": gold.filter(isUntouched),
  "in the styles of outlets": outlets,
};

if (values.show !== undefined) show(values.show);
else {
  const times: number[] = [];
  const table = tableOf(times);
  console.log(table);
  if (values.write)
    writeSection(join(CLONE.root, "docs/measured.md"), "npm run evaluate -- --write", page(table, times));
}

type Counts = Partial<Record<Measure, Count>>;

function measure(each: Gold, times: number[]): Counts {
  const { atlas } = atlases[each.map];
  // The first reading of a language compiles its rules.
  suggest(each.article, atlas);
  // What else the machine does is not counted.
  const began = process.cpuUsage();
  const { mentions, proposals } = suggest(each.article, atlas);
  const { user, system } = process.cpuUsage(began);
  times.push((user + system) / 1000);
  const claims = claimsOf(each, proposals);
  return {
    ...(each.mentions && { mentions: scoreMentions(mentions.map(scoredMention), each.mentions) }),
    ...scoreClaims(claims, each.claims),
  };
}

/** The proposals as they are compared: statements only with what has statements. */
function claimsOf({ article, publisher, hasStatements }: Gold, proposals: readonly Proposal[]) {
  const compared = proposals.filter(({ kind }) => hasStatements || kind !== "statement");
  return compared.map((proposal) => scoredClaim(proposal, article.text, publisher));
}

function tableOf(times: number[]): string {
  const rows = Object.entries(groups).flatMap(([group, members]) => {
    const all = members.map((each) => measure(each, times));
    return MEASURES.flatMap((measured) => {
      const counts = all.flatMap((counts) => counts[measured] ?? []);
      if (counts.length === 0) return [];
      const sum = counts.reduce(addCounts);
      const { precision, recall, f1 } = ratesOf(sum);
      const cells = [precision, recall, f1].map((rate) => rate.toFixed(2));
      return [`| ${group} | ${measured} | ${sum.gold} | ${sum.found} | ${cells.join(" | ")} |`];
    });
  });
  return [
    "| texts | measure | to find | found | precision | recall | F1 |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function page(table: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const [middle, longest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  return `## Claims proposed by rules

Written by \`npm run evaluate -- --write\`; do not edit. ${gold.length + outlets.length} invented texts and the five articles, with the claims that an
editor took from them ([how](../test/suggest/README.md)). Days, speakers, quotes and hedges are those of claims of which
place and kind are right, quotes counted in letters; a claim is right where place, kind, extent, actor and day are. The five articles were read while the rules were made,
like the texts for development. Aims on the untouched texts: mentions 0.95, days 0.95,
claims 0.80. An article took, once the program is warm, ${middle.toFixed(0)} ms of processor time (median), at most ${longest.toFixed(0)} ms.

${table}`;
}

/** What is missed, and what is too much, in a text that is looked at. */
function show(name: string): void {
  const each = Object.values(groups)
    .flat()
    .find((one) => one.name === name || one.name.startsWith(name));
  if (!each) throw new Error(`${name}: expected a text or an article, found none`);
  if (outlets.includes(each) || (gold.includes(each) && isUntouched(each)))
    throw new Error(`${name}: this text stays untouched`);
  const { mentions, proposals } = suggest(each.article, atlases[each.map].atlas);
  const claims = claimsOf(each, proposals);
  const wordsOf = (quote: Stretch | null) => (quote ? each.article.text.slice(quote.start, quote.end) : "");
  const line = ({ kind, extent, place, actor, days, speaker, quote }: (typeof claims)[number]) =>
    [kind, extent ?? "", place[0], actor[0] ?? "-", days[0], speaker[0], `«${wordsOf(quote)}»`].join(" · ");
  console.log(`places: ${mentions.map((mention) => `${mention.words} = ${mention.place?.id ?? "?"}`).join("; ")}`);
  if (each.mentions)
    console.log(`expected: ${each.mentions.map(({ words, place }) => `${words} = ${place[0]}`).join("; ")}`);
  for (const claim of claims)
    console.log(`${each.claims.some((other) => isRight(claim, other)) ? "right " : "WRONG "} ${line(claim)}`);
  for (const claim of each.claims)
    if (!claims.some((other) => isRight(other, claim))) console.log(`MISSED ${line(claim)}`);
}
