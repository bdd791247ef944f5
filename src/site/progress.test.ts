import { expect, test } from "vitest";
import { showProgress } from "./progress.ts";

test("a terminal shows how much is done and about how long the rest takes, and nothing of it stays", () => {
  const shown: string[] = [];
  let time = 0;
  const terminal = { isTTY: true, write: (text: string) => shown.push(text) > 0 };
  const progress = showProgress(4, terminal, () => time);
  for (const at of [1000, 1050, 3000]) {
    time = at;
    progress.count();
  }
  progress.end();
  expect(shown).toEqual([
    "\r████████░░░░░░░░░░░░░░░░░░░░░░ 1 of 4 files, about 3 s left\u001b[K",
    "\r███████████████████████░░░░░░░ 3 of 4 files, about 1 s left\u001b[K",
    "\r\u001b[K",
  ]);
});

test("where nobody looks nothing is written", () => {
  const shown: string[] = [];
  const progress = showProgress(1, { isTTY: false, write: (text: string) => shown.push(text) > 0 });
  progress.count();
  progress.end();
  expect(shown).toEqual([]);
});
