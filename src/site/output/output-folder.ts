import { homedir } from "node:os";
import { folderState } from "./folder-state.ts";
import { realPath } from "./real-path.ts";
import { refusal } from "./refusal.ts";

/** Folders as they are written on the command line; `home` is that of whoever runs it. */
interface Folders {
  readonly out: string;
  readonly data: string;
  readonly repository: string;
  readonly home?: string;
}

/** The absolute path, through no link, of the folder that the site may replace; throws where that would do harm. */
export function outputFolder({ out, data, repository, home = homedir() }: Folders): string {
  const folder = realPath(out);
  const around = { data: realPath(data), repository: realPath(repository), home: realPath(home) };
  const reason = refusal({ name: out, folder, state: folderState(folder), ...around });
  if (reason !== null) throw new Error(reason);
  return folder;
}
