import { day } from "../schema/day.ts";
import { actorId, articleId, claimId, placeId, speakerId } from "../schema/id.ts";
import { keyFieldOf } from "../schema/records.ts";
import { httpAddress, httpOrMailAddress, WEB_OR_MAIL_PATTERN, WEB_PATTERN } from "../schema/text.ts";
import { CHECKS, type Check } from "./checks.ts";
import type { Checks, Collection, ObjectPlan, Plan, PlanOf } from "./plan.ts";

/** What is read of a valibot schema or of an action in its pipe, whichever kind it is. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly message?: unknown;
  readonly requirement?: unknown;
  readonly operation?: unknown;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly items?: readonly Part[];
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly default?: unknown;
  readonly key?: unknown;
  readonly value?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

const COLLECTIONS: ReadonlyMap<object, Collection> = new Map<object, Collection>([
  [placeId, "places"],
  [actorId, "actors"],
  [speakerId, "speakers"],
  [articleId, "articles"],
  [claimId, "claims"],
]);

/** Schemas that change what they read. */
const CHANGING: ReadonlyMap<object, Plan> = new Map<object, Plan>([
  [day, { is: "day" }],
  [httpAddress, { is: "address", pattern: WEB_PATTERN.source }],
  [httpOrMailAddress, { is: "address", pattern: WEB_OR_MAIL_PATTERN.source }],
]);

const TAKES: Readonly<Record<string, PlanOf<"optional">["takes"]>> = {
  optional: "missing",
  nullable: "null",
  nullish: "either",
};

/** The plan of a valibot schema; throws where it has what no plan can say. */
export function planOf(schema: object): Plan {
  const changing = CHANGING.get(schema);
  if (changing) return changing;
  const part = schema as Part;
  const actions = (part.pipe ?? []).filter(({ kind }) => kind !== "schema");
  const key = actions.map(({ operation }) => keyFieldOf(operation)).find(Boolean);
  const all = { ...limitsOf(actions.filter(({ type }) => type !== "transform")), ...expectedOf(part, actions) };
  if (key) return { ...all, is: "map", by: key, of: planOf(part.item as Part) };
  return planOfKind(part, all);
}

/** What actions and messages say of any kind of value. */
type Limits = ReturnType<typeof limitsOf> & ReturnType<typeof expectedOf>;

function planOfKind(part: Part, limits: Limits): Plan {
  const { type, entries, items, item, wrapped, options } = part;
  switch (type) {
    case "string": {
      const names = COLLECTIONS.get(part);
      return { is: "text", ...limits, ...(names && { names }) };
    }
    case "number":
      return { is: "number", ...limits };
    case "literal":
      return { is: "one of", expected: String(part.literal), ...limits, values: [part.literal as string] };
    case "picklist":
      return { is: "one of", ...limits, values: options as readonly string[] };
    case "object":
      return objectPlan(entries ?? {}, limits);
    case "variant":
      return {
        is: "variant",
        ...limits,
        key: String(part.key),
        options: (options as object[]).map(planOf) as ObjectPlan[],
      };
    case "array":
      return { is: "list", ...limits, of: planOf(item as Part) };
    case "tuple":
    case "strict_tuple":
      return { is: "tuple", ...limits, of: (items ?? []).map(planOf), isClosed: type === "strict_tuple" };
    case "record":
      return { is: "record", ...limits, keys: planOf(part.key as Part), of: planOf(part.value as Part) };
    default:
      return optionalPlan(part, wrapped);
  }
}

function objectPlan(entries: Readonly<Record<string, Part>>, limits: Limits): ObjectPlan {
  const fields = Object.entries(entries).map(([name, entry]) => [name, planOf(entry)]);
  return { is: "object", ...limits, fields: Object.fromEntries(fields) };
}

function optionalPlan(part: Part, wrapped: Part | undefined): Plan {
  const takes = TAKES[part.type];
  if (!takes || !wrapped || part.pipe) throw new Error(`no plan can say what the schema ${part.type} does`);
  return {
    is: "optional",
    takes,
    of: planOf(wrapped),
    ...(part.default !== undefined && { orElse: part.default }),
  };
}

/** The last message of a schema and its actions, but for those of checks, which have their own. */
function expectedOf({ message }: Part, actions: readonly Part[]): { readonly expected?: string } {
  const own = actions.filter((action) => action.type !== "check").map((action) => action.message);
  const expected = [message, ...own].findLast((each) => typeof each === "string");
  return typeof expected === "string" ? { expected } : {};
}

/** What each action that limits a value says of it. */
const LIMITS: Readonly<Record<string, (requirement: unknown) => object>> = {
  regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
  integer: () => ({ isWhole: true }),
  min_value: (least) => ({ least }),
  min_length: (least) => ({ least }),
  max_value: (most) => ({ most }),
  gt_value: (above) => ({ above }),
};

/** What the actions of a pipe ask of a value. */
function limitsOf(actions: readonly Part[]): { readonly checks?: Checks } {
  const checks = actions.flatMap(({ type, requirement, message }) => {
    const check = checkOf(type, requirement);
    return check ? [{ check, expected: String(message) }] : [];
  });
  const limits = actions.map(({ type, requirement }) => {
    const limit = LIMITS[type];
    if (!limit && !CHECKING.has(type)) throw new Error(`no plan can say what the action ${type} does`);
    return limit?.(requirement);
  });
  return Object.assign({}, ...limits, checks.length > 0 && { checks });
}

const CHECKING = new Set(["check", "url"]);

function checkOf(type: string, requirement: unknown): Check | null {
  if (type === "url") return "isUrl";
  if (type !== "check") return null;
  const found = Object.entries(CHECKS).find(([, check]) => check === requirement);
  if (!found) throw new Error("no plan can carry a check that is not among those with a name");
  return found[0] as Check;
}
