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
  const much = extent === "partial" ? "partial" : "full";
  switch (kind) {
    case "control":
      return from ? claims.controlFrom[much](actor, nameOf(context, "actors", from)) : claims.control[much](actor);
    case "withdrawal":
      return claims.withdrawal[much](actor);
    case "presence":
      return claims.presence[much](actor);
    default:
      return eventBy(name, actor);
  }
}
