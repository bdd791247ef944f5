import type { ViewOptions } from "../../view/options.ts";
import type { ViewState } from "../../view/state.ts";

/**
 * What pages of others read beside the options, in types that need no package; each field is promised and stays.
 * `npm run generate` copies it into the published types.
 */
export interface FurtherFields {
  /** Days that were asked for and that the map does not have, each with the one that stands for it. */
  readonly clamped: readonly {
    readonly option: "day" | "compare" | "asOf";
    /** The older name of the option. */
    readonly of: "day" | "since" | "asOf";
    readonly asked: number;
    readonly shown: number;
  }[];
  /** The place that was pointed at or focused. */
  readonly pointed: string | null;
  /** Whether the days were played. */
  readonly playing: boolean;
  /** @deprecated The older name of `compare`. */
  readonly since: number | null;
  /** @deprecated The older name of `accordingTo`. */
  readonly voice: { readonly of: "everyone" | "no-side" } | { readonly of: "side"; readonly actor: string };
  /** @deprecated The older name of `show`. */
  readonly display: "map" | "list";
  /** @deprecated The older name of `lang`. */
  readonly language: string;
}

/** What the map shows, as its page is told of it. */
export interface PublishedView extends ViewOptions, FurtherFields {}

/** The view as pages of others know it, under today's names and the older ones. */
export function publishView(view: ViewState, live: Pick<FurtherFields, "pointed" | "playing">): PublishedView {
  const { clamped, ...options } = view;
  return {
    ...options,
    clamped: clamped.map((each) => ({ ...each, of: each.option === "compare" ? "since" : each.option })),
    ...live,
    since: view.compare,
    voice: view.accordingTo,
    display: view.show,
    language: view.lang,
  };
}
