import type { FolderAnswer } from "../../desk/contract/answers.ts";
import type { FieldValue } from "../../desk/contract/operations.ts";
import { focused, goTo } from "./focus.ts";
import { type FormFields, formOf, formOfWords } from "./form.ts";
import { findItem, itemsOf } from "./items.ts";
import type { DeskState } from "./state.ts";
import { done } from "./steps.ts";

export function change(state: DeskState, focus?: string): DeskState {
  const item = findItem(state, state.current);
  if (item === null) return state;
  const form = formOf(item, focus);
  return focused({ ...state, form, pane: "claims" }, `field:${form.focus}`);
}

export function claimWords(state: DeskState): DeskState {
  const { session } = state.answered ?? {};
  const words = state.selected ?? findItem(state, state.current)?.sentence ?? null;
  if (session === undefined || words === null) return state;
  const form = formOfWords(words, session, itemsOf(state));
  return focused({ ...state, form, selected: null, pane: "claims" }, `field:${form.focus}`);
}

/** The selected words are quoted by the form, or else by the current item. */
export function quoteWords(state: DeskState): DeskState {
  const { form, selected, current } = state;
  if (selected === null) return state;
  if (form !== null) {
    return focused(
      { ...state, form: { ...form, quote: selected }, selected: null, pane: "claims" },
      `field:${form.focus}`,
    );
  }
  if (current === null) return state;
  return goTo(done({ ...state, selected: null }, [{ do: "quote", item: current, ...selected }]), current);
}

export function setField(state: DeskState, field: string, value: FieldValue): DeskState {
  const { form, folder } = state;
  if (form === null) return state;
  const fields = { ...form.fields, [field]: value };
  const kept = field === "kind" && folder ? { ...fields, ...foreignTo(String(value), fields, folder) } : fields;
  return { ...state, form: { ...form, fields: kept } };
}

/** Fields that claims of the kind do not have, or need not answer, taken out. */
function foreignTo(kind: string, fields: FormFields, { kinds }: FolderAnswer): FormFields {
  const own = kinds.find((each) => each.kind === kind);
  const special = new Set(kinds.flatMap((each) => each.fields));
  const gone = Object.entries(fields).filter(([name, value]) => {
    if (!special.has(name)) return false;
    return !own?.fields.includes(name) || (value === "?" && !own.needs.includes(name));
  });
  return Object.fromEntries(gone.map(([name]) => [name, null]));
}

/** A new entry that the form makes, and the field that means it. */
export function describe(
  state: DeskState,
  entry: Partial<Pick<NonNullable<DeskState["form"]>, "place" | "speaker">>,
  field: "place" | "speaker",
  id: string | undefined,
): DeskState {
  const { form } = state;
  if (form === null) return state;
  return { ...state, form: { ...form, ...entry, ...(id && { fields: { ...form.fields, [field]: id } }) } };
}
