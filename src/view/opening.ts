import type { RequestedView } from "./address.ts";
import { type Available, type Option, settle } from "./option.ts";
import { OPTION_NAMES, OPTIONS, type OptionName, type ViewOptions } from "./options.ts";
import { reduce, type SetIntent, type ViewState } from "./state.ts";

/** The view that is asked for, as far as the map has it; without a day that of the view before stays, or the opening day. */
export function openingView(available: Available, requested: RequestedView, before: ViewState | null): ViewState {
  const initial = OPTION_NAMES.map((name) => [name, initialValue(name, available, before)]);
  const bare: ViewState = { ...(Object.fromEntries(initial) as ViewOptions), clamped: [] };
  return requestsIn(requested).reduce(
    (view, [option, value]) => reduce(view, { type: "set", option, value } as SetIntent, available),
    bare,
  );
}

/** What a map shows of an option by itself; `before` is the view until now. */
export function initialValue<Name extends OptionName>(
  name: Name,
  available: Available,
  before: ViewState | null,
): ViewOptions[Name] {
  const option: Option<unknown> = OPTIONS[name];
  return option.initial(available, before?.[name] ?? null) as ViewOptions[Name];
}

/** What is asked for and something else stands for, as the map does not have it: the option, and the text of it. */
export function unmetBy(requested: RequestedView, available: Available): [name: OptionName, text: string][] {
  return requestsIn(requested).flatMap(([name, asked]): [OptionName, string][] => {
    const option: Option<unknown> = OPTIONS[name];
    return settle(option, asked, available).isMet ? [] : [[name, option.write(asked) ?? ""]];
  });
}

/** In the order of the table. */
function requestsIn(requested: RequestedView): [name: OptionName, value: unknown][] {
  return OPTION_NAMES.flatMap((name): [OptionName, unknown][] => {
    const value = requested[name];
    return value === undefined ? [] : [[name, value]];
  });
}
