import type { ConflictAnswer, SavedAnswer } from "../../desk/contract/answers.ts";
import type { SaveRequest, UndoRequest } from "../../desk/contract/requests.ts";
import { mergeChanges } from "../../desk/merge.ts";
import { checkChanges, planChanges } from "../../desk/session/session.ts";
import type { DeskFolder, FolderSnapshot } from "./desk-folder.ts";
import { placeInside } from "./inside.ts";
import { bytesAt, recover, writeTogether } from "./journal.ts";
import { inFormOf } from "./line-ends.ts";
import { whileLocked } from "./lock.ts";
import { Refused } from "./refusal.ts";
import { takeBack } from "./take-back.ts";

/** What a save wrote over, so that it can be taken back. */
interface Save {
  readonly save: number;
  readonly article: string;
  /** Bytes as text before and after, null where there was no file. */
  readonly files: ReadonlyMap<string, { readonly before: string | null; readonly after: string | null }>;
}

/** Saves of one desk, the last of which can be taken back. */
export interface Saves {
  readonly save: (request: SaveRequest) => SavedAnswer | ConflictAnswer;
  readonly undo: (request: UndoRequest) => SavedAnswer | ConflictAnswer;
}

/** Writes into the folder what sessions change. */
export function startSaves(folder: DeskFolder): Saves {
  const standing: Save[] = [];
  let count = 0;

  const save = (request: SaveRequest) =>
    whileLocked(folder.path, () => {
      recover(folder.path);
      const before = folder.recall(request.versions).base();
      const plan = planChanges(request, before);
      if (!plan) throw new Refused("article-unknown", "expected an article of the folder, found none of that id");
      const now = folder.read();
      const began = request.since ? folder.recall(request.since).files : before.files;
      const seen = before.files;
      const { changes, conflicts, merged } = mergeChanges(plan.changes, { began, seen }, now.files, request.resolved);
      if (conflicts.length > 0) return conflict(conflicts);
      const { files, obstacle, issues } = checkChanges(changes, plan, now.base());
      if (obstacle === "nothing-to-save") throw new Refused("nothing-to-save", "nothing is changed");
      if (obstacle !== null) {
        const errors = issues.filter(({ severity, isOld }) => severity === "error" && !isOld);
        throw new Refused("has-errors", `${errors.length} errors keep it from being saved`, errors);
      }
      return write(plan.article.id, files, merged);
    });

  const write = (
    article: string,
    files: ReadonlyMap<string, string | null>,
    merged: readonly string[],
  ): SavedAnswer => {
    const both = new Map([...files].map(([path, text]) => [path, bothOf(folder.path, path, text)]));
    writeTogether(folder.path, new Map([...both].map(([path, { after }]) => [path, after])));
    count += 1;
    standing.push({ save: count, article, files: both });
    return told(count, article, [...files.keys()], merged, folder.read());
  };

  const undo = ({ save: number, resolved = {} }: UndoRequest) =>
    whileLocked(folder.path, () => {
      recover(folder.path);
      const last = standing.at(-1);
      if (last?.save !== number) throw new Refused("nothing-to-undo", "that save is not the last one that stands");
      const files = [...last.files].map(([path, both]) => ({ path, ...both, disk: textAt(folder.path, path) }));
      const back = files.map((file) => ({ ...file, text: textBack(file, resolved[file.path]) }));
      const open = back.filter(({ text }) => text === undefined);
      if (open.length > 0) {
        return conflict(
          open.map(({ path, before, after, disk }) => ({
            key: path,
            path,
            record: "",
            base: after ?? "",
            disk: disk ?? "",
            mine: before ?? "",
          })),
        );
      }
      const written = back.filter(({ text, disk }) => text !== disk);
      writeTogether(folder.path, new Map(written.map(({ path, text }) => [path, text ?? null])));
      standing.pop();
      const merged = back.filter(({ disk, after }) => disk !== after).map(({ path }) => path);
      return told(
        number,
        last.article,
        written.map(({ path }) => path),
        merged,
        folder.read(),
      );
    });

  return { save, undo };
}

interface Standing {
  readonly before: string | null;
  readonly after: string | null;
  readonly disk: string | null;
}

/** What a file holds once a save is taken back, null where it goes; undefined where an editor must choose. */
function textBack({ before, after, disk }: Standing, choice: "mine" | "disk" | undefined): string | null | undefined {
  if (disk === after) return before;
  if (disk === before) return disk;
  const merged = before !== null && after !== null && disk !== null ? takeBack({ before, after, disk }) : null;
  if (merged !== null) return merged;
  if (choice === undefined) return undefined;
  return choice === "mine" ? before : disk;
}

const textAt = (folder: string, path: string) => bytesAt(placeInside(folder, path))?.toString("utf8") ?? null;

function bothOf(folder: string, path: string, text: string | null) {
  const before = textAt(folder, path);
  return { before, after: text === null ? null : inFormOf(before, text) };
}

const told = (
  save: number,
  article: string,
  files: readonly string[],
  merged: readonly string[],
  { versions }: FolderSnapshot,
): SavedAnswer => ({ save, article, files: [...files], versions: { ...versions }, merged: [...merged] });

const conflict = (conflicts: readonly ConflictAnswer["conflicts"][number][]): ConflictAnswer => ({
  error: "conflict",
  message: "somebody else changed the same on disk",
  conflicts: [...conflicts],
});
