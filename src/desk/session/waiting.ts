import { parseDocument } from "yaml";
import { OPEN, type PlaceFeature } from "../../suggest/draft-claims.ts";
import { anchor, type Stretch } from "../../text/anchor.ts";
import { type Normalised, normalise } from "../../text/normalise.ts";
import type { ClaimFields } from "../contract/operations.ts";
import type { Files } from "./base.ts";

/** A proposal that waits in the inbox, which an editor may have mended there. */
export interface Waiting {
  readonly id: string;
  /** As the file has it, without the id, and without what is open. */
  readonly fields: ClaimFields;
  readonly quote: Stretch | null;
  /** The entry of its place, where the file has one. */
  readonly newPlace: PlaceFeature | null;
}

/** The file in which proposals of an article wait. */
export const inboxPath = (article: string) => `inbox/${article}.yaml`;

/** The proposals that wait for an editor, in the order of the file; null where no file can be read. */
export function waitingIn(files: Files, article: string, text: string): readonly Waiting[] | null {
  const file = read(files.get(inboxPath(article)));
  if (!Array.isArray(file?.claims)) return null;
  const body = normalise(text);
  const places: readonly PlaceFeature[] = Array.isArray(file.places) ? file.places : [];
  return file.claims.flatMap((claim) => {
    if (claim === null || typeof claim.id !== "string") return [];
    const { id } = claim;
    const said = Object.entries(claim as ClaimFields).filter(([name, value]) => name !== "id" && value !== OPEN);
    const fields = Object.fromEntries(said);
    const newPlace = places.find(({ properties }) => properties?.id === fields.place) ?? null;
    return [{ id, fields, quote: quoteOf(fields, body), newPlace }];
  });
}

function quoteOf({ quote, prefix }: ClaimFields, body: Normalised): Stretch | null {
  const found = anchor(body, String(quote ?? ""), prefix == null ? undefined : String(prefix));
  return typeof found === "object" ? found : null;
}

interface InboxFile {
  readonly claims?: readonly (ClaimFields | null)[];
  readonly places?: readonly PlaceFeature[];
}

/** Whoever wrote something else there by hand finds it as it was. */
function read(text: string | undefined): InboxFile | null {
  const document = text === undefined ? null : parseDocument(text, { schema: "core", prettyErrors: false });
  return document === null || document.errors.length > 0 ? null : document.toJS();
}
