import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { CLONE } from "../clone.ts";
import { compileFolder } from "../compile-folder.ts";
import { runCommandLine } from "./run-command-line.ts";
import { suggestClaims } from "./suggest.ts";

const temporary = mkdtempSync(join(tmpdir(), "suggest-"));
const data = join(temporary, "data");
cpSync(fileURLToPath(new URL("../../../data", import.meta.url)), data, { recursive: true });

// Headlines tell the standings of their days, which more claims change.
rmSync(join(data, "headlines.yaml"));

afterAll(() => rmSync(temporary, { recursive: true }));

async function run(...args: string[]) {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)));
  const error = vi.spyOn(console, "error").mockImplementation((line) => void lines.push(String(line)));
  const installation = { ...CLONE, cache: join(temporary, "nothing-fetched") };
  const code = await runCommandLine(["suggest", "--data", data, ...args], [suggestClaims], installation);
  log.mockRestore();
  error.mockRestore();
  return { code, output: lines.join("\n") };
}

const ARTICLE = "003_c1fd2f01bd6237b0";

test("the proposals of an article wait in the inbox, and the map stays as it was", async () => {
  const before = compileFolder(data);
  const { code, output } = await run(join(data, "articles", `${ARTICLE}.md`));
  expect(code).toBe(0);
  expect(output).toMatch(/inbox\/003_c1fd2f01bd6237b0\.yaml: \d+ claims proposed, \d+ with something open/);
  const after = compileFolder(data);
  expect(after.issues).toEqual(before.issues);
  expect(after.dataset?.hash).toBe(before.dataset?.hash);
});

test("what waits is not written over unasked", async () => {
  const { code, output } = await run(join(data, "articles", `${ARTICLE}.md`));
  expect(code).toBe(2);
  expect(output).toContain("is there already; --replace writes over it");
});

test("what is accepted is in the claims of the article, and check finds no error in it", async () => {
  const inbox = join(data, "inbox", `${ARTICLE}.yaml`);
  const { claims } = parse(readFileSync(inbox, "utf8"));
  const closed = claims.filter((claim: Record<string, string>) => !Object.values(claim).includes("?"));
  expect(closed.length).toBeGreaterThan(5);
  const { code } = await run("--accept", ...closed.map(({ id }: { id: string }) => id));
  expect(code).toBe(0);
  const { issues } = compileFolder(data);
  const own = issues.filter(({ severity, file }) => severity === "error" && file.startsWith("claims/"));
  expect(own).toEqual([]);
  const accepted = parse(readFileSync(join(data, "claims", `${ARTICLE}.yaml`), "utf8")).claims;
  for (const { id, quote } of closed) expect(accepted).toContainEqual(expect.objectContaining({ id, quote }));
  expect(existsSync(inbox) ? readFileSync(inbox, "utf8") : "").not.toContain(closed[0].id);
});

test("a text that is no article yet needs its day", async () => {
  const file = join(temporary, "agency.txt");
  writeFileSync(file, "سيطرت الفصائل على حماة.");
  expect((await run(file)).output).toContain("expected --published, such as 2024-12-06");
  expect((await run(file, "--published", "soon")).output).toContain("expected a day such as 2024-12-06");
  expect((await run(file, "--published", "2024-12-06")).code).toBe(0);
  expect(readFileSync(join(data, "inbox/agency.yaml"), "utf8")).toContain("id: agency-hama-control");
});

test("ten megabytes of text or HTML are refused with a sentence", async () => {
  const text = join(temporary, "large.txt");
  writeFileSync(text, "حماة ".repeat(1_200_000));
  expect((await run(text, "--published", "2024-12-06")).output).toMatch(
    /expected an article of at most 5 MB, found 1\d\.\d MB/,
  );
  const page = join(temporary, "large.html");
  writeFileSync(page, `<html><body>${"<p>حماة</p>".repeat(20_000)}</body></html>`);
  expect((await run(page, "--published", "2024-12-06")).output).toContain(
    "expected an article of at most 100000 characters",
  );
});

test("a file that is not there is named", async () => {
  expect((await run("/nowhere.txt")).output).toContain("/nowhere.txt: expected a file that can be read");
});
