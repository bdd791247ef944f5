import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { BUILD_MARKER } from "./build-marker.ts";
import type { FolderState } from "./folder-state.ts";

/** A folder that the site shall be written into, and what lies around it; paths are absolute and lead through no link. */
export interface OutputPlace {
  /** The folder as the editor wrote it. */
  readonly name: string;
  readonly folder: string;
  readonly state: FolderState;
  readonly data: string;
  readonly repository: string;
  readonly home: string;
}

const ELSEWHERE = "name a new or an empty folder elsewhere";

const STATES: Readonly<Record<FolderState, string | null>> = {
  absent: null,
  empty: null,
  build: null,
  "below-file": "a file stands where a folder around it should; name a new or an empty folder",
  "unmarked-build": `it may be a build, but has no file ${BUILD_MARKER} that says so; empty it first, or name a new folder`,
  git: "it is a git repository, whose history would be lost; name a new or an empty folder",
  other: "it holds files that are not from a build and would be lost; name a new or an empty folder",
  file: "it is not a folder; name a new or an empty folder",
};

/**
 * The sentence that says why the site is not written into a folder and what to do; null where it may be.
 * The build replaces the whole folder, so there must be nothing in it but an earlier build.
 */
export function refusal(place: OutputPlace): string | null {
  const { name, folder } = place;
  const reason = reasonOfPlace(place) ?? reasonOfState(place);
  if (reason === null) return null;
  const called = resolve(name) === folder ? name : `${name}, which leads to ${folder}`;
  return `--out ${called}: the site cannot be written there, because ${reason}.`;
}

function reasonOfPlace({ folder, data, repository, home }: OutputPlace): string | null {
  if (dirname(folder) === folder) return `it is the root of the file system; ${ELSEWHERE}`;
  const toData = relation(folder, data);
  if (toData) return `it ${toData} the data folder ${data}; ${ELSEWHERE}`;
  const toRepository = relation(folder, repository);
  if (toRepository === "lies in") return reasonWithin(repository, folder);
  if (toRepository) return `it ${toRepository} the folder of the project; ${ELSEWHERE}`;
  const toHome = relation(folder, home);
  return toHome === "is" || toHome === "holds" ? `it ${toHome} your home folder; ${ELSEWHERE}` : null;
}

/** Deeper folders are the project's own, as are hidden ones: what is absent there may be missed as much as what is there. */
function reasonWithin(repository: string, folder: string): string | null {
  const mayBeSite = dirname(folder) === repository && !basename(folder).startsWith(".");
  return mayBeSite
    ? null
    : `it lies among the files of the project; name a new folder directly in ${repository}, or one elsewhere`;
}

/** Only builds write the project's own `dist`, so one from before there were markers is known without. */
function reasonOfState({ folder, state, repository }: OutputPlace): string | null {
  return state === "unmarked-build" && folder === join(repository, "dist") ? null : STATES[state];
}

function relation(folder: string, other: string): "is" | "holds" | "lies in" | null {
  if (folder === other) return "is";
  if (isBelow(other, folder)) return "holds";
  return isBelow(folder, other) ? "lies in" : null;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
