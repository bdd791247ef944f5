import * as v from "valibot";
import type { DeskEvent } from "../../desk/contract/requests.ts";
import {
  LONGEST_ARTICLE,
  READ_REQUEST,
  SAVE_REQUEST,
  SESSION_REQUEST,
  UNDO_REQUEST,
} from "../../desk/contract/requests.ts";
import { searchPlaces } from "../../desk/session/candidates.ts";
import { gazetteerFor, openSession } from "../../desk/session/session.ts";
import { hasGazetteer } from "../suggest/folder-atlas.ts";
import type { DeskFolder } from "./desk-folder.ts";
import { answerFolder } from "./folder-answer.ts";
import { OutsideError } from "./inside.ts";
import { BusyError } from "./lock.ts";
import { readDraft } from "./read-draft.ts";
import { Refused } from "./refusal.ts";
import { startSaves } from "./save.ts";

/** A request of the page: the name after `api/`, what the address asks, and its body; null without one. */
export interface ApiRequest {
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: string | null;
}

/** Answers a request with what is to be sent as JSON; throws a `Refused`. */
export type Api = (request: ApiRequest) => unknown;

/** The desk's answers on a folder; `cache` may have GeoNames, `tell` is called with what other pages should know. */
export function startApi(folder: DeskFolder, cache: string, tell: (event: DeskEvent) => void): Api {
  const saves = startSaves(folder);
  const session = (body: string | null) => {
    const request = parsed(SESSION_REQUEST, body);
    if ("text" in request.article) refuseLong(request.article.text);
    const { base, versions } = folder.read();
    const answer = openSession(request, base(), () => performance.now());
    if (answer) return { ...answer, versions };
    throw new Refused("article-unknown", "expected an article of the folder, found none of that id");
  };
  const announce = <A extends object>(answer: A) => {
    if ("save" in answer) {
      const { save, files, versions } = answer as unknown as {
        save: number;
        files: string[];
        versions: Record<string, string>;
      };
      tell({ event: "saved", save, files, versions });
    }
    return answer;
  };
  const places = (words: string) => {
    const base = folder.read().base();
    const found = searchPlaces(words, base.atlas.placeList);
    return { candidates: found.map((place) => gazetteerFor(base).candidateOf(place)) };
  };
  const locate = (query: URLSearchParams) => {
    const [lon, lat] = ["lon", "lat"].map((name) => Number(query.get(name) ?? Number.NaN)) as [number, number];
    if (!Number.isFinite(lon) || !Number.isFinite(lat))
      throw new Refused("request-invalid", "expected lon and lat in degrees");
    const base = folder.read().base();
    const region = gazetteerFor(base).regionAt([lon, lat]);
    const isPlace = base.folder.places.entries.some(({ fields }) => fields.id === region?.id);
    return {
      country: region?.country ?? null,
      within: (isPlace && region?.id) || null,
      withinNames: { ...region?.names },
    };
  };
  const answerTo = ({ name, query, body }: ApiRequest): unknown => {
    switch (name) {
      case "folder": {
        const { base, versions } = folder.read();
        return { ...answerFolder(base(), versions), hasGazetteer: hasGazetteer(cache) };
      }
      case "read":
        return readDraft(parsed(READ_REQUEST, body), folder.read().base());
      case "session":
        return session(body);
      case "places":
        return places(query.get("q") ?? "");
      case "locate":
        return locate(query);
      case "save": {
        const request = parsed(SAVE_REQUEST, body);
        if ("text" in request.article) refuseLong(request.article.text);
        return announce(saves.save(request));
      }
      case "undo":
        return announce(saves.undo(parsed(UNDO_REQUEST, body)));
      default:
        throw new Refused("not-found", `the desk has no ${name}`);
    }
  };
  return (request) => {
    try {
      return answerTo(request);
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

function refuseLong(text: string): void {
  if (text.length <= LONGEST_ARTICLE) return;
  const found = `expected an article of at most ${LONGEST_ARTICLE} characters, found ${text.length}`;
  throw new Refused("article-too-long", `${found}; paste the part that tells of the conflict`);
}

/** What a user can meet is refused with a sentence; what is a bug is thrown as it is. */
function refusalOf(error: unknown): unknown {
  if (error instanceof OutsideError) return new Refused("path-refused", error.message);
  if (error instanceof BusyError) return new Refused("disk-failed", error.message);
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (/^(?:ENOSPC|EACCES|EROFS|EPERM|EIO|ENOENT|ENOTDIR)$/.test(code)) return new Refused("disk-failed", message);
  return error;
}

function parsed<S extends v.GenericSchema>(schema: S, body: string | null): v.InferOutput<S> {
  const result = v.safeParse(schema, json(body ?? ""));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refused("request-invalid", `${v.getDotPath(issue) ?? "body"}: ${issue.message}`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("request-invalid", "expected a body of JSON");
  }
}
