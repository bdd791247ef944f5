import { WITNESS_KINDS } from "../../model/claim.ts";
import { parseDay } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import { checkReference, type Index } from "./references.ts";

/**
 * Whether each claim that denies another may: the same place, not on an earlier day, and a bare denial one about control. A claim
 * of open days counts on the last of them: a denial before that is a doubt, as nothing on the map tells of it.
 */
export function checkDenials(index: Index<ClaimEntry>): Issue[] {
  const entries = [...index.byId.values()];
  const byPlace = groupBy(entries, ({ fields }) => fields.place);
  return entries.flatMap((entry) => checkDenial(entry, index, byPlace));
}

function checkDenial(entry: ClaimEntry, index: Index<ClaimEntry>, byPlace: ClaimsByPlace): Issue[] {
  const { id, denies, place, kind } = entry.fields;
  if (denies === undefined) return [];
  const found = (code: Issue["code"], message: string, remedy: string) =>
    entryIssue(code, entry, ["denies"], message, remedy);
  const deniable = () => writeDenied(entry, byPlace);
  if (denies === id) return [found("denies-self", `expected another claim, found the claim itself, ${id}`, deniable())];
  const denied = index.byId.get(denies);
  if (!denied) return checkReference(entry, ["denies"], denies, { ...index, add: deniable }, "denies-unknown");

  const issues: Issue[] = [];
  const { place: deniedPlace, kind: deniedKind } = denied.fields;
  if (place !== undefined && deniedPlace !== undefined && place !== deniedPlace) {
    issues.push(
      found("denies-other-place", `expected a claim about ${place}, found ${denies} about ${deniedPlace}`, deniable()),
    );
  }
  const last = lastDay(entry);
  const first = firstDay(denied);
  if (last && first && last < first) {
    issues.push(
      found(
        "denies-later-day",
        `expected a claim about ${last} or before, found ${denies} about ${first}`,
        sayOtherwise(kind, denied),
      ),
    );
  }
  const counts = lastDay(denied);
  if (last && first && counts && first <= last && last < counts) {
    const message = `expected a denial about ${counts} or after, when ${denies} may have been at the latest, found ${last}, of which no standing tells`;
    const remedy = `write between: [${firstDay(entry) ?? last}, ${counts}] if it holds until then, or ${sayOtherwise(kind, denied)}`;
    issues.push(found("denial-early", message, remedy));
  }
  if (kind === "denial" && deniedKind !== undefined && !isWitness(deniedKind)) {
    const message = `expected a claim about who holds the place (${WITNESS_KINDS.join(", ")}), found ${denies} of kind ${deniedKind}`;
    const remedy = `${deniable()}; or write kind: statement, which denies a claim of any kind`;
    issues.push(found("denies-no-witness", message, remedy));
  }
  return issues;
}

type ClaimsByPlace = ReadonlyMap<string | undefined, readonly ClaimEntry[]>;

/** The claims that this one may deny. */
function writeDenied(entry: ClaimEntry, byPlace: ClaimsByPlace): string {
  const { place, kind, id } = entry.fields;
  const last = lastDay(entry);
  const ids: string[] = [];
  for (const denied of place === undefined ? [] : (byPlace.get(place) ?? [])) {
    if (ids.length === MOST) break;
    const first = firstDay(denied);
    const isEarlier = last === null || first === null || first <= last;
    const isDeniable = denied.fields.id !== id && isEarlier && (kind !== "denial" || isWitness(denied.fields.kind));
    if (isDeniable && denied.fields.id !== undefined) ids.push(denied.fields.id);
  }
  return ids.length > 0
    ? `write denies: ${ids.join(" or ")}`
    : `write kind: statement and delete denies, as no claim about ${place ?? "its place"} is there to deny`;
}

/** So many claims are offered. */
const MOST = 8;

const isWitness = (kind: string | undefined) => (WITNESS_KINDS as readonly string[]).includes(kind ?? "");

/** How to say what a claim denies before another says it: a denial speaks of its own day only. */
function sayOtherwise(kind: string | undefined, { fields: { kind: denied, actor } }: ClaimEntry): string {
  if (kind !== "denial") return "delete denies, as the claim speaks for itself";
  const instead = denied === "withdrawal" ? `kind: presence and actor: ${actor ?? "and who stays"}` : "kind: statement";
  return `write ${instead} and delete denies, as it was said before that; or correct the day`;
}

const firstDay = ({ fields }: ClaimEntry) => soundDay(fields.day ?? fields.between?.[0]);

const lastDay = ({ fields }: ClaimEntry) => soundDay(fields.day ?? fields.between?.[1]);

const soundDay = (text: string | undefined) => (text !== undefined && parseDay(text) !== null ? text : null);
