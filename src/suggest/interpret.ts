import type { Extent } from "../model/claim.ts";
import type { Lexicon, ProposedKind, Trigger } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Piece } from "./pieces.ts";
import type { Objects } from "./place-list.ts";
import type { Roles } from "./roles.ts";

/** What the words around a trigger make of its kind. */
export interface Interpretation {
  readonly kind: ProposedKind;
  readonly extent: Extent | null;
  readonly to: Mention | null;
}

/** A trigger with what was found for it. */
export interface Instance {
  readonly trigger: Trigger;
  readonly pieces: readonly Piece[];
  readonly begin: number;
  readonly end: number;
  readonly objects: Objects;
  readonly roles: Roles;
}

/** The kind that the words about the place make of the trigger's; null where it says nothing of the place itself. */
export function interpret(instance: Instance, lexicon: Lexicon): Interpretation | null {
  const { trigger, roles } = instance;
  const { kind } = trigger;
  switch (kind) {
    case "control":
      return control(instance, lexicon);
    case "withdrawal":
      if (roles.winner) return { kind: "control", extent: null, to: null };
      if (staysNear(instance)) return { kind: "movement", extent: null, to: null };
      return roles.actor === null ? null : { kind, extent: extentLeft(instance, lexicon), to: null };
    case "movement":
      return { kind, extent: null, to: destination(instance) };
    case "presence":
    case "advance":
      return roles.actor === null ? null : { kind, extent: null, to: null };
    case "strike":
    case "clash":
    case "closure":
    case "gathering":
    case "release":
      return { kind, extent: null, to: null };
  }
}

/** A control by nobody is told only where it is denied, or of somebody. */
function control({ trigger, roles, objects }: Instance, lexicon: Lexicon): Interpretation | null {
  const { between, isInside } = objects;
  if (roles.actor === null) {
    return trigger.actor === "after" || trigger.actor === "winner" || trigger.isNoun
      ? { kind: "control", extent: null, to: null }
      : null;
  }
  if (isInside && lexicon.spots.test(` ${between} `)) return { kind: "advance", extent: null, to: null };
  return { kind: "control", extent: isOfPart(objects, lexicon) ? "partial" : null, to: null };
}

const isOfPart = ({ between, hasException }: Objects, lexicon: Lexicon) =>
  lexicon.partOf.test(` ${between} `) || hasException;

function codes(pieces: readonly Piece[], from: number, until: number): string {
  const words = pieces.slice(Math.max(0, from), until).map(({ code }) => code);
  return ` ${words.join(" ")} `;
}

/** «القوات وقادة مجموعات …»: how many of those left who are named second says nothing of the first. */
const withoutCompany = (words: string) => words.replace(/ A (?:و\S*|مع|and|with) .*$/u, " A ");

/** Whether forces left the place, or only some, from positions, or redeployed. */
function extentLeft({ trigger, pieces, begin, end, objects }: Instance, lexicon: Lexicon): Extent {
  if (trigger.extent) return trigger.extent;
  const start = objects.from > end ? objects.from : end;
  const said = withoutCompany(`${codes(pieces, end, start)} ${objects.between} `);
  const around = `${codes(pieces, begin - 3, begin)}${said}`;
  if (lexicon.whole.test(`${around}${codes(pieces, objects.until, objects.until + 3)}`)) return "full";
  const isOutside = /خارج|outside/u.test(`${around}${codes(pieces, end, end + 3)}`);
  const isRedeployment = /انتشار|redeploy/u.test(trigger.rule) && !isOutside;
  const isSome = lexicon.some.test(around) || lexicon.spots.test(around) || isOfPart(objects, lexicon);
  return isSome || isRedeployment ? "partial" : "full";
}

/** «من حمص إلى أطرافها»: forces that only moved to the edge of a place did not leave it. */
const staysNear = ({ pieces, objects }: Instance) =>
  /^ (?:الي|نحو|باتجاه|to) (?:اطرافها|مشارفها|محيطها|ضواحيها|تخومها|its) /u.test(
    codes(pieces, objects.until, objects.until + 2),
  );

/** The place after «باتجاه» or "to", right behind the place of a movement. */
function destination({ pieces, objects }: Instance): Mention | null {
  const behind = pieces.slice(objects.until, objects.until + 8);
  const isTowards = (code: string | undefined) => /^(?:الي|نحو|باتجاه|to|towards)$/u.test(code ?? "");
  return behind.find(({ code }, index) => code === "P" && isTowards(behind[index - 1]?.code))?.mention ?? null;
}
