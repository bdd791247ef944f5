import type { Formatter } from "../format.ts";

/** A text for each plural form of its language. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that goes with the count, `#` replaced by the number; `zero`, where given, also serves languages without it. */
export function counted(formatter: Formatter, count: number, forms: Forms): string {
  const form = (count === 0 ? forms.zero : undefined) ?? forms[formatter.plural(count)] ?? forms.other;
  return form.replace("#", formatter.number(count));
}
