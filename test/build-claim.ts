import * as v from "valibot";
import type { Claim, EventClaim, EventKind, Quote } from "../src/model/claim.ts";
import { CLAIM_FIELDS } from "../src/model/schema/claim.ts";
import { storedEntries } from "../src/model/schema/faces.ts";
import { december } from "./day.ts";
import type { Plain } from "./id.ts";

type Kind = Claim["kind"];

type ClaimOf<K extends Kind> = K extends EventKind ? EventClaim & { readonly kind: K } : Extract<Claim, { kind: K }>;

/** What a test says of a claim: its id, and any other field; the quote as its words alone, or with their offsets. */
type Given<C> = Partial<Omit<Plain<C>, "kind" | "quote">> & { readonly id: string; readonly quote?: string | Quote };

/** What a claim of any kind has. */
type Statement = Omit<EventClaim, "kind" | "actor" | "to" | "movers" | "distanceKm">;

type Needed = "id" | "article" | "place" | "speaker" | "day" | "earliest" | "quote" | "denies";

/** What a claim has whose editor wrote nothing that may be left out. */
export const LEFT_OUT = v.getDefaults(v.object(storedEntries(CLAIM_FIELDS))) as Omit<Statement, Needed>;

const STATEMENT: Plain<Statement> = {
  ...LEFT_OUT,
  id: "claim",
  article: "report",
  place: "hama",
  speaker: "monitor",
  day: december(5),
  earliest: december(5),
  quote: { text: "", start: 0, end: 0 },
  denies: null,
};

/**
 * A claim of the kind by the monitor in the article `report`, about Hama on 5 December 2024, quoted by its id: certain, of a
 * known day, of the opposition (a withdrawal: full, of the government; an event: of nobody). `earliest` follows `day`.
 */
export function buildClaim<K extends Kind>(kind: K, { quote, ...given }: Given<ClaimOf<K>>): ClaimOf<K> {
  const text = quote ?? given.id;
  const claim = {
    ...defaultsOf(kind),
    earliest: given.day ?? STATEMENT.day,
    ...given,
    quote: typeof text === "string" ? { text, start: 0, end: text.length } : text,
  };
  return claim as Claim as ClaimOf<K>;
}

function defaultsOf(kind: Kind): Plain<Claim> {
  switch (kind) {
    case "control":
      return { ...STATEMENT, kind, actor: "opposition", extent: "full", from: null };
    case "withdrawal":
      return { ...STATEMENT, kind, actor: "government", extent: "full" };
    case "presence":
      return { ...STATEMENT, kind, actor: "opposition", extent: "full" };
    case "denial":
      return { ...STATEMENT, kind, actor: "opposition", says: "absent", denies: "denied" };
    default:
      return { ...STATEMENT, kind, actor: null, to: null, movers: null, distanceKm: null };
  }
}
