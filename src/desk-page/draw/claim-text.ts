import type { FormFields } from "../state/form.ts";
import { nameOf, type PageContext } from "./context.ts";

/** What a claim of the fields says of its place, as a phrase. */
export function claimText(fields: FormFields, context: PageContext): string {
  const { words } = context;
  const actor = nameOf(context, "actors", fields.actor === "?" ? "…" : fields.actor);
  const kind = String(fields.kind ?? "");
  const name = words.kinds[kind] ?? kind;
  return actor ? withActor(kind, { actor, name }, fields, context) : name;
}

function withActor(
  kind: string,
  { actor, name }: { readonly actor: string; readonly name: string },
  { from, extent }: FormFields,
  context: PageContext,
): string {
  const { claims, eventBy } = context.locale.words;
  switch (kind) {
    case "control":
      return from ? claims.controlFrom(actor, nameOf(context, "actors", from)) : claims.control(actor);
    case "withdrawal":
      return extent === "partial" ? claims.withdrawalPartial(actor) : claims.withdrawalFull(actor);
    case "presence":
      return claims.presence(actor);
    default:
      return eventBy(name, actor);
  }
}
