import { WITNESS_KINDS } from "../model/claim.ts";
import { parseDay } from "../model/day.ts";
import { circlesOf } from "./circles.ts";
import { checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { ClaimEntry, RawClaim } from "./records.ts";
import { entryIssue, wholeOf } from "./shape.ts";

/** Whether each claim that denies another may: the same place, not on an earlier day, and not in a circle. */
export function checkDenials(index: Index<ClaimEntry>): Issue[] {
  return [...[...index.byId.values()].flatMap((entry) => checkDenial(entry, index)), ...checkCircles(index)];
}

function checkDenial(entry: ClaimEntry, index: Index<ClaimEntry>): Issue[] {
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

function checkCircles({ byId }: Index<ClaimEntry>): Issue[] {
  const steps = new Map([...byId].map(([id, { fields }]) => [id, fields.denies]));
  return circlesOf(steps)
    .filter((circle) => circle.length > 1)
    .flatMap((circle) => {
      const entry = byId.get(circle[0] ?? "");
      const message = `expected denials that end at some claim, found ${[...circle, circle[0]].join(" denies ")}`;
      return entry ? [entryIssue("denies-circle", entry, ["denies"], message)] : [];
    });
}

/** Whom a bare denial speaks about, and what it says of them, after the checks. */
export function meaningOf(
  denial: RawClaim,
  byId: ReadonlyMap<string, ClaimEntry>,
): { actor: string; says: "holds" | "absent" } {
  const entry = byId.get(denial.denies ?? "");
  if (!entry) throw new Error(`denial ${denial.id} denies no claim`);
  const denied = wholeOf(entry);
  switch (denied.kind) {
    case "withdrawal":
      return { actor: denied.actor, says: "holds" };
    case "control":
    case "presence":
      return { actor: denied.actor, says: "absent" };
    case "denial": {
      const { actor, says } = meaningOf(denied, byId);
      return { actor, says: says === "holds" ? "absent" : "holds" };
    }
    default:
      throw new Error(`denial ${denial.id} denies ${denied.id}, which is about no control`);
  }
}
