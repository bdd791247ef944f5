import { LitElement, type ReactiveController, type ReactiveControllerHost } from "lit";
import { builtInFor } from "../../language/words/built-in.ts";
import { loadWords } from "../../language/words/load-words.ts";
import { type Failure, failureOf } from "../../model/failure.ts";
import { importCode } from "../../model/import-code.ts";
import type { Language } from "../../model/names.ts";
import type { ViewState } from "../../view/state.ts";
import type { Session } from "./session.ts";

/** A map with what is shown of it, whose words are there. */
export interface OpenedMap {
  readonly session: Session;
  readonly view: ViewState;
}

/**
 * Fetches a map, one at a time: of several only the last one that was asked for arrives. Gives up when its host leaves the
 * page, and calls `resume` once it is back.
 */
export class MapLoader implements ReactiveController {
  #loading: AbortController | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly resume: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#loading?.signal.aborted) this.resume();
  }

  hostDisconnected(): void {
    this.#loading?.abort();
  }

  /**
   * Has the map at an address opened, likely to be read in a language and perhaps with its ground; what went wrong, null for
   * nothing. `open` is asked again once there are the words of a language that it names: meanwhile another view may be asked for.
   */
  async load(
    address: string,
    likely: Language,
    wantsMap: boolean,
    open: (session: Session) => Language | null,
  ): Promise<Failure | null> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    // Together with the code; what goes wrong is told to whoever asks for them.
    void loadWords(builtInFor(likely) ?? "en").catch(() => {});
    const session = await fetchSession(address, loading.signal, wantsMap);
    if (session === null) return null;
    const lost = "problem" in session ? session : await openWithWords(session, loading.signal, open);
    if (loading.signal.aborted) return null;
    this.#loading = null;
    return lost;
  }
}

async function openWithWords(
  session: Session,
  signal: AbortSignal,
  open: (session: Session) => Language | null,
): Promise<Failure | null> {
  while (!signal.aborted) {
    const language = open(session);
    const lost = language === null ? null : await session.learn(language);
    if (language === null || lost) return lost;
  }
  return null;
}

/** The session of the map file at an address, which may want the map's ground too, or what went wrong; null once the signal has aborted it. */
async function fetchSession(
  address: string,
  signal: AbortSignal,
  wantsMap: boolean,
): Promise<Session | Failure | null> {
  const fetchData = askAhead(address, signal);
  const code = await importSession().catch(failureOf);
  if (signal.aborted) return null;
  if ("problem" in code) return code;
  try {
    return await code.startSession(address, signal, wantsMap, fetchData);
  } catch (error) {
    if (signal.aborted) return null;
    return { problem: "broken", detail: String(error) };
  }
}

/** Asks for the file at an address while the code that reads it is on its way; the function hands out that answer, and asks for any other. */
function askAhead(address: string, signal: AbortSignal): typeof fetch {
  const ahead = fetch(address, { signal });
  // What goes wrong is told to whoever needs the answer.
  ahead.catch(() => {});
  return (asked, init) => (asked === address ? ahead : fetch(asked, init));
}

/** Where the browser has no container queries, what stands in for them comes before the parts that ask. */
async function importSession(): Promise<typeof import("./session.ts")> {
  if (!CSS.supports("container-type", "size")) {
    (await import("../container-queries/stand-in.ts")).standInFor(LitElement);
  }
  return await importCode(() => import("./session.ts"));
}
