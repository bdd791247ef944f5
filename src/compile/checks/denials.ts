import { WITNESS_KINDS } from "../../model/claim.ts";
import { parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import { checkReference, type Index } from "./references.ts";

/** Whether a claim that denies another may: the same place, not on an earlier day, and a bare denial one about control. */
export function checkDenial(entry: ClaimEntry, index: Index<ClaimEntry>): Issue[] {
  const { id, denies, place, kind } = entry.fields;
  if (denies === undefined) return [];
  const found = (code: Issue["code"], message: string) => entryIssue(code, entry, ["denies"], message);
  if (denies === id) return [found("denies-self", `expected another claim, found the claim itself, ${id}`)];
  const denied = index.byId.get(denies);
  if (!denied) return checkReference(entry, ["denies"], denies, index, "denies-unknown");

  const issues: Issue[] = [];
  const { place: deniedPlace, kind: deniedKind } = denied.fields;
  if (place !== undefined && deniedPlace !== undefined && place !== deniedPlace) {
    issues.push(found("denies-other-place", `expected a claim about ${place}, found ${denies} about ${deniedPlace}`));
  }
  const last = lastDay(entry);
  const first = firstDay(denied);
  if (last && first && last < first) {
    issues.push(found("denies-later-day", `expected a claim about ${last} or before, found ${denies} about ${first}`));
  }
  if (kind === "denial" && deniedKind !== undefined && !(WITNESS_KINDS as readonly string[]).includes(deniedKind)) {
    const message = `expected a claim about who holds the place (${WITNESS_KINDS.join(", ")}), found ${denies} of kind ${deniedKind}`;
    issues.push(found("denies-no-witness", message));
  }
  return issues;
}

const firstDay = ({ fields }: ClaimEntry) => soundDay(fields.day ?? fields.between?.[0]);

const lastDay = ({ fields }: ClaimEntry) => soundDay(fields.day ?? fields.between?.[1]);

const soundDay = (text: string | undefined) => (text !== undefined && parseDay(text) !== null ? text : null);
