import { OPEN } from "../../suggest/draft-claims.ts";
import type { Stretch } from "../../text/anchor.ts";
import type { ClaimFields } from "../contract/operations.ts";
import type { Waiting } from "./waiting.ts";
import type { Work } from "./work.ts";

/** The proposals that saved claims are, each with its claim: as they were proposed, or mended, one for each claim that is left. */
export function doneBy(saved: readonly Work[], proposed: readonly Work[]): ReadonlyMap<Work, Work> {
  const done = new Map<Work, Work>();
  for (const work of proposed) {
    const claim = saved.find((each) => isOfSame(each, work));
    if (claim) done.set(work, claim);
  }
  const asProposed = new Set(done.values());
  for (const claim of saved.filter((each) => !asProposed.has(each))) {
    const mended = proposed
      .filter((work) => !done.has(work) && shareOf(claim.quote, work.quote) > LEAST_SHARE)
      .sort((one, other) => shareOf(claim.quote, other.quote) - shareOf(claim.quote, one.quote));
    if (mended[0]) done.set(mended[0], claim);
  }
  return done;
}

/** Whether a saved claim is what a proposal proposes. */
function isOfSame(saved: Work, { fields, quote }: Pick<Work, "fields" | "quote">): boolean {
  const isAlike = saved.fields.kind === fields.kind && saved.fields.place === fields.place;
  const overlaps = shareOf(saved.quote, quote) > 0;
  return isAlike && (overlaps || (saved.fields.day === fields.day && saved.fields.speaker === fields.speaker));
}

/** A claim of other words than half of these was not made of them. */
const LEAST_SHARE = 0.5;

/** How much of two stretches together both have, from 0 to 1. */
function shareOf(one: Stretch | null, other: Stretch | null): number {
  if (one === null || other === null) return 0;
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

interface Known {
  readonly saved: readonly Work[];
  readonly open: readonly Work[];
  readonly done: ReadonlyMap<Work, Work>;
}

/** The work that waits there: a saved claim, a proposal with what was answered in the file, or one that no rule makes. */
export function matchWaiting(waiting: Waiting, { saved, open, done }: Known): Work {
  const { id, fields, quote, newPlace } = waiting;
  const isIt = (work: Work) =>
    work.fields.kind === fields.kind && shareOf(work.quote, quote) > LEAST_SHARE && isAt(work, fields);
  const claim = saved.find((work) => isOfSame(work, { fields, quote })) ?? [...done].find(([work]) => isIt(work))?.[1];
  if (claim) return claim;
  const proposal = open.find(isIt);
  if (proposal) return { ...proposal, fields: { ...proposal.fields, ...answersOf(fields, proposal) } };
  const rest = { saved: null, file: null, proposal: null, quote, newPlace };
  const asked = Object.fromEntries(["kind", "place", "day", "speaker"].map((name) => [name, OPEN]));
  return { key: `i:${id}`, origin: "proposal", state: "open", fields: { ...asked, ...fields }, ...rest };
}

/** Whether a proposal is about the place of these fields, which an editor may have answered in the file. */
const isAt = (work: Work, { place }: ClaimFields) =>
  work.fields.place === OPEN || place === undefined || work.fields.place === place;

/** What the file answers of what the rules leave open. */
const answersOf = (fields: ClaimFields, work: Work): ClaimFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => work.fields[name] === OPEN));
