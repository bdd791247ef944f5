import type {
  Claim,
  ControlClaim,
  DenialClaim,
  EventClaim,
  Extent,
  PresenceClaim,
  WithdrawalClaim,
  WitnessClaim,
} from "../src/model/claim.ts";
import { type Day, isoDay, parseDay } from "../src/model/day.ts";
import { LEFT_OUT } from "./build-claim.ts";
import { byId } from "./build-dataset.ts";
import { buildActor } from "./build-people.ts";
import { toId } from "./id.ts";

/** Government, opposition and SDF; HTS is within the opposition, a division within the government. */
export const ACTORS = byId(
  [["government"], ["division", "government"], ["opposition"], ["hts", "opposition"], ["sdf"], ["sfa"]].map(
    ([id = "", within = null]) => buildActor({ id, within }),
  ),
);

/** The day of November or December 2024 that "4 Dec" names. */
export function dayNamed(text: string): Day {
  const [date = "", month] = text.split(" ");
  const day = parseDay(`2024-${month === "Nov" ? "11" : "12"}-${date.padStart(2, "0")}`);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

/** The day as `dayNamed` reads it. */
export function nameDay(day: Day): string {
  return `${Number(isoDay(day).slice(8))} ${isoDay(day).slice(5, 7) === "11" ? "Nov" : "Dec"}`;
}

/** What all claims have; `when` is a day, or the days that the claim leaves open: "27 Nov to 6 Dec". */
function buildStatement(id: string, when: string) {
  const [earliest = when, day = earliest] = when.split(" to ");
  return {
    ...LEFT_OUT,
    id: toId(id),
    article: toId("article"),
    place: toId("hama"),
    speaker: toId("monitor"),
    day: dayNamed(day),
    earliest: dayNamed(earliest),
    quote: { text: "", start: 0, end: 0 },
    translator: "project",
    denies: null,
  };
}

/** That the actor took or holds the place. */
export function control(id: string, when: string, actor: string, from: string | null = null): ControlClaim {
  return {
    ...buildStatement(id, when),
    kind: "control",
    actor: toId(actor),
    extent: "full",
    from: from === null ? null : toId(from),
  };
}

/** That forces of the actor left the place. */
export function withdrawal(id: string, when: string, actor: string, extent: Extent = "full"): WithdrawalClaim {
  return { ...buildStatement(id, when), kind: "withdrawal", actor: toId(actor), extent };
}

/** That forces of the actor are there. */
export function presence(id: string, when: string, actor: string): PresenceClaim {
  return { ...buildStatement(id, when), kind: "presence", actor: toId(actor), extent: "full" };
}

/** A bare "not so" to the claim of the id. */
export function denial(
  id: string,
  when: string,
  actor: string,
  says: DenialClaim["says"],
  denies = "denied",
): DenialClaim {
  return { ...buildStatement(id, when), kind: "denial", actor: toId(actor), says, denies: toId(denies) };
}

/** A strike on the place. */
export function strike(id: string, when: string): EventClaim {
  return { ...buildStatement(id, when), kind: "strike", actor: null, to: null, movers: null, distanceKm: null };
}

/** The claim in words of doubt. */
export const hedged = <C extends Claim>(claim: C): C => ({ ...claim, hedge: "reportedly" });

/** The claim about a part of the place alone. */
export const ofPart = <C extends ControlClaim | PresenceClaim>(claim: C): C => ({ ...claim, extent: "partial" });

/** The claim as a denial of the one of the id. */
export const denying = <C extends WitnessClaim>(claim: C, denies: string): C => ({ ...claim, denies: toId(denies) });
