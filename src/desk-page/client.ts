import * as v from "valibot";
import {
  CONFLICT,
  DRAFT,
  FOLDER,
  LOCATION,
  PLACE_CANDIDATES,
  REFUSAL,
  type RefusalAnswer,
  SAVED,
  SESSION,
} from "../desk/contract/answers.ts";
import {
  type DeskEvent,
  EVENT,
  type ReadRequest,
  type SaveRequest,
  type SessionRequest,
  TOKEN_HEADER,
  type UndoRequest,
} from "../desk/contract/requests.ts";
import type { Silence } from "./state/state.ts";

/** What came back instead of what was asked for. */
export class RequestFailed extends Error {
  constructor(readonly refusal: RefusalAnswer | Silence) {
    super(refusal.message);
  }
}

/** The server of the desk. Every request rejects with `RequestFailed` where it gives nothing that was asked for. */
export interface Client {
  readonly folder: (language: string) => Promise<v.InferOutput<typeof FOLDER>>;
  readonly read: (request: ReadRequest) => Promise<v.InferOutput<typeof DRAFT>>;
  readonly session: (request: SessionRequest) => Promise<v.InferOutput<typeof SESSION>>;
  readonly places: (words: string) => Promise<v.InferOutput<typeof PLACE_CANDIDATES>>;
  readonly locate: (spot: readonly [number, number]) => Promise<v.InferOutput<typeof LOCATION>>;
  readonly save: (request: SaveRequest) => Promise<v.InferOutput<typeof SAVED> | v.InferOutput<typeof CONFLICT>>;
  readonly takeBack: (request: UndoRequest) => Promise<v.InferOutput<typeof SAVED> | v.InferOutput<typeof CONFLICT>>;
  readonly listen: (hear: (event: DeskEvent) => void) => void;
}

/** The server that the page came from, which knows it by the token. */
export function clientWith(token: string): Client {
  const headers = { [TOKEN_HEADER]: token, "content-type": "application/json" };
  const get = async <S extends v.GenericSchema>(path: string, schema: S) =>
    parsed(await ask(path, { headers }), [schema]);
  const post = async <S extends v.GenericSchema>(path: string, body: unknown, ...schemas: readonly S[]) =>
    parsed(await ask(path, { method: "POST", headers, body: JSON.stringify(body) }), schemas);
  return {
    folder: (language) => get(`folder?language=${encodeURIComponent(language)}`, FOLDER),
    read: (request) => post("read", request, DRAFT),
    session: (request) => post("session", request, SESSION),
    places: (words) => get(`places?q=${encodeURIComponent(words)}`, PLACE_CANDIDATES),
    locate: ([lon, lat]) => get(`locate?lon=${lon}&lat=${lat}`, LOCATION),
    save: (request) => post("save", request, v.union([SAVED, CONFLICT])),
    takeBack: (request) => post("undo", request, v.union([SAVED, CONFLICT])),
    listen: (hear) => {
      new EventSource(`./api/events?token=${encodeURIComponent(token)}`).addEventListener("message", ({ data }) => {
        const event = v.safeParse(EVENT, JSON.parse(data));
        if (event.success) hear(event.output);
      });
    },
  };
}

async function ask(path: string, init: RequestInit): Promise<unknown> {
  try {
    return await (await fetch(`./api/${path}`, init)).json();
  } catch (error) {
    throw new RequestFailed({ error: "no-answer", message: String(error) });
  }
}

/** The answer as the first schema that it keeps to has it. */
function parsed<S extends v.GenericSchema>(answer: unknown, schemas: readonly S[]): v.InferOutput<S> {
  for (const schema of schemas) {
    const result = v.safeParse(schema, answer);
    if (result.success) return result.output;
  }
  const refusal = v.safeParse(REFUSAL, answer);
  throw new RequestFailed(refusal.success ? refusal.output : { error: "no-answer", message: JSON.stringify(answer) });
}
