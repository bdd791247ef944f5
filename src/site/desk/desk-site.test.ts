import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { buildInstallation } from "../../../test/build-installation.ts";
import {
  CONFLICT,
  DRAFT,
  FOLDER,
  LOCATION,
  PLACE_CANDIDATES,
  REFUSAL,
  SAVED,
  SESSION,
} from "../../desk/contract/answers.ts";
import type { Operation } from "../../desk/contract/operations.ts";
import { readFolder } from "../read-folder.ts";
import { type Serving, serveLoopback } from "../server/serve.ts";
import { type DeskSite, startDeskSite } from "./desk-site.ts";

const BASE = fileURLToPath(new URL("../../compile/cases/base", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "desk-"));
const data = join(temporary, "data");
const app = join(temporary, "app");

const installation = buildInstallation(temporary, app, app);

interface Running extends DeskSite, Serving {
  readonly token: string;
}

let desk: Running;
let other: Running;

beforeAll(async () => {
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  mkdirSync(app);
  writeFileSync(join(app, "index.html"), "<!doctype html><html><head><!--desk--></head></html>");
  cpSync(BASE, data, { recursive: true });
  [desk, other] = [await start(), await start()];
}, 60_000);

afterAll(async () => {
  for (const each of [desk, other]) {
    each.stop();
    await each.close();
  }
  rmSync(temporary, { recursive: true });
});

beforeEach(() => cpSync(BASE, data, { recursive: true }));

async function start(): Promise<Running> {
  const site = await startDeskSite(data, installation);
  const serving = await serveLoopback(site.handler, 0);
  const page = await (await fetch(`${serving.address}desk/`)).text();
  return { ...site, ...serving, token: /content="([0-9a-f]{48})"/.exec(page)?.[1] ?? "" };
}

async function call(name: string, body?: unknown, at = desk): Promise<{ status: number; answer: unknown }> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${at.address}desk/api/${name}`, { ...init, headers: { "x-desk-token": at.token } });
  return { status: response.status, answer: await response.json() };
}

async function ask<S extends v.GenericSchema>(schema: S, name: string, body?: unknown, at = desk) {
  const { answer } = await call(name, body, at);
  const result = v.safeParse(schema, answer);
  if (!result.success) throw new Error(`${name}: ${JSON.stringify(answer).slice(0, 400)} ${v.flatten(result.issues)}`);
  return result.output;
}

const NEAR = { id: "near-homs" };
const on = (operations: readonly Operation[], article: object = NEAR) => ({ article, operations, language: "en" });
const change = (item: string, fields: Record<string, string>): Operation => ({ do: "change", item, fields });
const fileAt = (path: string) => readFileSync(join(data, path), "utf8");
const CLAIMS = "claims/near-homs.yaml";

/** A request with headers that fetch would not send. */
function raw(path: string, headers: Record<string, string>, at = desk): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(at.address);
    request({ host: "127.0.0.1", port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

test("the page of this machine alone is answered", async () => {
  const host = new URL(desk.address).host;
  const token = { "x-desk-token": desk.token };
  expect(await raw("/desk/api/folder", { host, ...token })).toBe(200);
  expect(await raw("/desk/api/folder", { host })).toBe(401);
  expect(await raw("/desk/api/folder", { host, "x-desk-token": other.token })).toBe(401);
  expect(await raw("/desk/api/folder", { host: "evil.example:80", ...token })).toBe(421);
  expect(await raw("/desk/api/folder", { host, ...token, origin: "https://evil.example" })).toBe(403);
  expect(await raw("/desk/api/folder", { host, ...token, origin: "null" })).toBe(403);
  expect(await raw("/data/map.json", { host, origin: "https://evil.example" })).toBe(403);
  expect(await raw("/data/map.json", { host: "evil.example" })).toBe(421);
  expect(await raw("/desk/", { host, "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" })).toBe(403);
  expect(await raw("/desk/api/save", { host, ...token })).toBe(405);
  expect(await raw("/desk/..%2f..%2fetc/passwd", { host })).toBe(403);
  expect(await raw("/desk/nothing.js", { host })).toBe(404);
  expect(await raw("/data/map.json", { host })).toBe(200);
});

test("the folder is told with the versions of its files", async () => {
  const folder = await ask(FOLDER, "folder?language=en");
  expect(folder).toMatchObject({ languages: ["ar", "en"], isReadingRequired: false, hasGazetteer: false });
  expect(folder.places.find(({ id }) => id === "homs")?.spot).toHaveLength(2);
  expect(Object.keys(folder.versions)).toContain(CLAIMS);
  const { candidates } = await ask(PLACE_CANDIDATES, `places?q=${encodeURIComponent("حمص")}`);
  expect(candidates[0]).toMatchObject({ id: "homs", source: "map" });
  expect(await ask(LOCATION, "locate?lon=36.7&lat=34.7")).toHaveProperty("within");
  expect(await call("locate?lon=east")).toMatchObject({ status: 400 });
});

test("a session tells issues at their fields while somebody types, and what it would do to the map", async () => {
  const typed = await ask(SESSION, "session", on([change("homs-strike", { quote: "air strike hit Homs" })]));
  expect(typed.obstacle).toBe("misquote");
  expect(typed.issues.find(({ code }) => code === "quote-missing")).toMatchObject({
    target: { item: "homs-strike", field: "quote" },
    isOld: false,
  });
  const kind = { kind: "control", actor: "opposition" };
  const taken = await ask(SESSION, "session", on([change("homs-strike", kind)]));
  expect(taken).toMatchObject({ obstacle: null, changes: [{ path: CLAIMS, isNew: false }] });
  expect(taken.standings?.find(({ place }) => place === "homs")?.after).toMatchObject({
    status: "held",
    holders: [{ actor: "opposition", basis: "stated" }],
  });
  const [day] = taken.affectedDays.filter(({ proposed }) => proposed.length > 0);
  expect(day?.proposed[0]).toMatchObject({ claims: ["homs-strike"], texts: { en: expect.stringContaining("Homs") } });
});

test("what is saved is the changed field alone, and undo brings back every byte", async () => {
  const crlf = `\uFEFF${fileAt(CLAIMS).replaceAll("\n", "\r\n")}`;
  writeFileSync(join(data, CLAIMS), crlf);
  const operations = [change("homs-advance", { day: "2024-12-05" })];
  const { versions } = await ask(SESSION, "session", on(operations));
  const saved = await ask(SAVED, "save", { ...on(operations), versions });
  expect(saved.files).toEqual([CLAIMS]);
  expect(fileAt(CLAIMS)).toBe(crlf.replace("day: 2024-12-06", "day: 2024-12-05"));
  await ask(SAVED, "undo", { save: saved.save });
  expect(fileAt(CLAIMS)).toBe(crlf);
  expect(await call("undo", { save: saved.save })).toMatchObject({ status: 409, answer: { error: "nothing-to-undo" } });
});

test("an error keeps a session from being saved, and nothing is written", async () => {
  const operations = [
    change("homs-strike", { quote: "air strikes missed Homs" }),
    change("homs-advance", { place: "hama" }),
  ];
  const { versions } = await ask(SESSION, "session", on(operations));
  const { status, answer } = await call("save", { ...on(operations), versions });
  expect(status).toBe(422);
  expect(v.parse(REFUSAL, answer)).toMatchObject({ error: "has-errors", issues: [{ code: "quote-missing" }] });
  expect(fileAt(CLAIMS)).toBe(readFileSync(join(BASE, CLAIMS), "utf8"));
});

test("an edit on disk of another claim is merged; of the same field both texts are told, and either can stay", async () => {
  const operations = [change("homs-advance", { day: "2024-12-05" })];
  const { versions } = await ask(SESSION, "session", on(operations));
  const own = fileAt(CLAIMS);
  writeFileSync(join(data, CLAIMS), `# By hand.\n${own.replace('prefix: "Later,"', "prefix: Later, # hand")}`);
  const saved = await ask(SAVED, "save", { ...on(operations), versions });
  expect(saved.merged).toEqual([CLAIMS]);
  expect(fileAt(CLAIMS)).toContain("# By hand.\n");
  expect(fileAt(CLAIMS)).toContain("prefix: Later, # hand");
  expect(fileAt(CLAIMS)).toContain("day: 2024-12-05");

  const seen = await ask(SESSION, "session", on([]));
  writeFileSync(join(data, CLAIMS), fileAt(CLAIMS).replace("day: 2024-12-05", "day: 2024-12-04"));
  const again = { ...on([change("homs-advance", { day: "2024-12-06" })]), versions: seen.versions };
  const conflict = await ask(CONFLICT, "save", again);
  expect(conflict.conflicts).toMatchObject([{ key: `${CLAIMS}#homs-advance`, record: "homs-advance" }]);
  expect(conflict.conflicts[0]?.disk).toContain("2024-12-04");
  expect(conflict.conflicts[0]?.mine).toContain("2024-12-06");
  expect(fileAt(CLAIMS)).toContain("day: 2024-12-04");
  await ask(SAVED, "save", { ...again, resolved: { [`${CLAIMS}#homs-advance`]: "mine" } });
  expect(fileAt(CLAIMS)).toContain("day: 2024-12-06");
});

test("an edit on disk that a session has told of while the editor worked is still asked about", async () => {
  const operations = [change("homs-advance", { day: "2024-12-03" })];
  const { versions: since } = await ask(SESSION, "session", on(operations));
  writeFileSync(join(data, CLAIMS), fileAt(CLAIMS).replace("day: 2024-12-06", "day: 2024-12-02"));
  const { versions } = await ask(SESSION, "session", on(operations));
  expect(versions).not.toEqual(since);
  const late = { ...on(operations), versions, since };
  const conflict = await ask(CONFLICT, "save", late);
  expect(conflict.conflicts).toMatchObject([{ key: `${CLAIMS}#homs-advance`, record: "homs-advance" }]);
  expect(fileAt(CLAIMS)).toContain("day: 2024-12-02");
  await ask(SAVED, "save", { ...late, resolved: { [`${CLAIMS}#homs-advance`]: "mine" } });
  expect(fileAt(CLAIMS)).toContain("day: 2024-12-03");
  writeFileSync(join(data, CLAIMS), fileAt(CLAIMS).replace("day: 2024-12-03", "day: 2024-12-06"));
});

test("a save is taken back out of a file that somebody changed since, and where both changed the same the editor chooses", async () => {
  const save = async (fields: Record<string, string>) => {
    const operations = [change("homs-advance", fields)];
    const { versions } = await ask(SESSION, "session", on(operations));
    return ask(SAVED, "save", { ...on(operations), versions });
  };
  const before = fileAt(CLAIMS);
  const first = await save({ day: "2024-12-05" });
  writeFileSync(join(data, CLAIMS), fileAt(CLAIMS).replace('prefix: "Later,"', "prefix: Later, # hand"));
  const back = await ask(SAVED, "undo", { save: first.save });
  expect(back).toMatchObject({ files: [CLAIMS], merged: [CLAIMS] });
  expect(fileAt(CLAIMS)).toBe(before.replace('prefix: "Later,"', "prefix: Later, # hand"));

  const second = await save({ day: "2024-12-05" });
  const theirs = fileAt(CLAIMS).replace("day: 2024-12-05", "day: 2024-12-04 # hand");
  writeFileSync(join(data, CLAIMS), theirs);
  const conflict = await ask(CONFLICT, "undo", { save: second.save });
  expect(conflict.conflicts).toMatchObject([
    { key: CLAIMS, disk: theirs, mine: expect.stringContaining("2024-12-06") },
  ]);
  expect(fileAt(CLAIMS), "nothing is written before it is chosen").toBe(theirs);
  await ask(SAVED, "undo", { save: second.save, resolved: { [CLAIMS]: "disk" } });
  expect(fileAt(CLAIMS)).toBe(theirs);

  const third = await save({ day: "2024-12-05" });
  writeFileSync(join(data, CLAIMS), fileAt(CLAIMS).replace("day: 2024-12-05", "day: 2024-12-07"));
  await ask(SAVED, "undo", { save: third.save, resolved: { [CLAIMS]: "mine" } });
  expect(fileAt(CLAIMS)).toBe(theirs);
  expect(await call("undo", { save: third.save })).toMatchObject({ status: 409, answer: { error: "nothing-to-undo" } });
});

const WAITING = `# By rules.
article: near-homs
claims:
  # rule air strikes on
  - id: near-homs-homs-strike
    kind: strike
    place: homs
    day: 2024-12-07
    speaker: daily
    prefix: "Later,"
    quote: air strikes hit Homs

  # rule advanced towards
  - id: near-homs-homs-clash
    kind: clash
    place: homs
    day: 2024-12-06
    speaker: daily
    quote: Fighting near Homs
    prefix: "---"
`;

test("a proposal that waits in the inbox goes once it is judged, the file with the last one, and undo brings it back", async () => {
  const path = join(data, "inbox/near-homs.yaml");
  mkdirSync(join(data, "inbox"), { recursive: true });
  writeFileSync(path, WAITING);
  const seen = await ask(SESSION, "session", on([]));
  expect(seen.items.map(({ key, state }) => `${key} ${state}`)).toContain("i:near-homs-homs-clash open");
  const note = change("homs-strike", { note_en: "One.", note_ar: "١" });
  const partly = await ask(SAVED, "save", { ...on([note]), versions: seen.versions });
  expect(partly.files.sort()).toEqual([CLAIMS, "inbox/near-homs.yaml"]);
  expect(readFileSync(path, "utf8")).toBe(WAITING.replace(/ {2}# rule air[\s\S]*?\n\n/, ""));
  const left = readFileSync(path, "utf8");

  const refuse: Operation[] = [{ do: "refuse", item: "i:near-homs-homs-clash" }];
  const { versions, changes } = await ask(SESSION, "session", on(refuse));
  expect(changes).toMatchObject([{ path: "inbox/near-homs.yaml", isGone: true }]);
  const saved = await ask(SAVED, "save", { ...on(refuse), versions });
  expect(existsSync(path)).toBe(false);
  await ask(SAVED, "undo", { save: saved.save });
  expect(readFileSync(path, "utf8")).toBe(left);
  rmSync(join(data, "inbox"), { recursive: true });
});

test("two desks on one folder: what both change is told, what each changes is kept", async () => {
  const [one, two] = [
    [change("homs-advance", { note_en: "One.", note_ar: "١" })],
    [change("homs-strike", { note_en: "Two.", note_ar: "٢" })],
  ];
  const { versions } = await ask(SESSION, "session", on(one));
  await ask(SESSION, "session", on(two), other);
  await ask(SAVED, "save", { ...on(one), versions });
  expect((await ask(SAVED, "save", { ...on(two), versions }, other)).merged).toEqual([CLAIMS]);
  expect(fileAt(CLAIMS)).toMatch(/One\.[\s\S]*Two\./);
  const late = { ...on([change("homs-advance", { note_en: "Late.", note_ar: "٣" })]), versions };
  expect(await call("save", late, other)).toMatchObject({ status: 409, answer: { error: "conflict" } });
});

test("an edit on disk and a save are told to the pages of every desk", async () => {
  const response = await fetch(`${other.address}desk/api/events?token=${other.token}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  writeFileSync(join(data, CLAIMS), `# By hand.\n${fileAt(CLAIMS)}`);
  let heard = "";
  while (!heard.includes('"event":"disk"')) heard += (await reader?.read())?.value ?? "";
  expect(heard).toContain(`"paths":["${CLAIMS}"]`);
  await reader?.cancel();
});

const PASTED = `رويترز: سيطرت فصائل المعارضة على مدينة حماة يوم الجمعة.

Government forces withdrew from Homs on Saturday, a resident said.
`;

test("a pasted article of mixed directions becomes an article, its claims and its publisher", async () => {
  const draft = await ask(DRAFT, "read", { name: "", text: PASTED.replaceAll("\n", "\r\n") });
  expect(draft).toMatchObject({ text: PASTED, savedAs: null });
  const article = {
    head: { ...draft.head, publisher: "new-paper", publisher_name: "New Paper", published: "2024-12-07" },
    text: draft.text,
  };
  const open = await ask(SESSION, "session", on([], article));
  expect(open.items.map(({ state }) => state)).toContain("open");
  for (const { quote, claim } of open.items) expect(quote && PASTED.slice(quote.start, quote.end)).toBe(claim.quote);
  const start = PASTED.indexOf("Government");
  const fields = { kind: "withdrawal", place: "homs", actor: "government", extent: "full" };
  const operations: Operation[] = [
    { do: "add-claim", item: "own-1", start, end: start + "Government forces withdrew from Homs".length, fields },
    { do: "translate", quote: "Government forces withdrew from Homs", language: "ar", text: "انسحبت القوات من حمص" },
    { do: "head", fields: { share_reason_en: "A short item.", share_reason_ar: "خبر قصير." } },
  ];
  const session = await ask(SESSION, "session", on(operations, article));
  expect(session.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const saved = await ask(SAVED, "save", { ...on(operations, article), versions: session.versions });
  expect(saved.files.sort()).toEqual(["articles/2024-12-07.md", "claims/2024-12-07.yaml", "speakers.yaml"]);
  expect(fileAt("articles/2024-12-07.md").endsWith(`---\n${PASTED}`)).toBe(true);
  expect(fileAt("claims/2024-12-07.yaml")).toContain('quote: "Government forces withdrew from Homs"');
  await ask(SAVED, "undo", { save: saved.save });
});

test("HTML of a site is read as add reads it, and what is no article is refused with a sentence", async () => {
  const html = `<html lang="en"><head><title>Site</title></head><body><nav>Menu</nav><article><h1>Troops leave Homs</h1><p>Troops left <b>Homs</b> on Friday.</p><p>${"More words of it. ".repeat(20)}</p></article></body></html>`;
  const draft = await ask(DRAFT, "read", { name: "page.html", base64: Buffer.from(html).toString("base64") });
  expect(draft.text).toContain("Troops left Homs on Friday.");
  expect(draft.text).not.toContain("Menu");
  const binary = { name: "photo.jpg", base64: Buffer.from([0xff, 0xd8, 0, 1, 2]).toString("base64") };
  expect(await call("read", binary)).toMatchObject({ status: 422, answer: { error: "input-unreadable" } });
  expect(await call("read", { name: "", text: "  " })).toMatchObject({ status: 422 });
});

test("ten megabytes, a text too long, a body that is none and an unknown article are refused with a sentence", async () => {
  const large = await call("read", { name: "", text: "a".repeat(10 * 1024 * 1024) });
  expect(large).toMatchObject({
    status: 413,
    answer: { error: "body-too-large", message: expect.stringContaining("10 MB") },
  });
  const long = { head: { title: "T" }, text: "word ".repeat(30_000) };
  expect(await call("session", on([], long))).toMatchObject({ status: 422, answer: { error: "article-too-long" } });
  expect(await call("session", { article: 1 })).toMatchObject({ status: 400, answer: { error: "request-invalid" } });
  expect(await call("session", on([], { id: "none" }))).toMatchObject({
    status: 404,
    answer: { error: "article-unknown" },
  });
});

test("a table of 10,000 rows is refused with a sentence, and nothing is written", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => `c${row},control,homs,opposition,2024-12-07,"words, more"`);
  const table = `id,kind,place,actor,day,quote\n${rows.join("\n")}\n`;
  const before = readFolder(data);
  for (const given of [
    { name: "claims.csv", base64: Buffer.from(table).toString("base64") },
    { name: "", text: table },
    { name: "table.txt", text: table.replaceAll(",", "\t") },
  ]) {
    expect(await call("read", given)).toMatchObject({ status: 422, answer: { error: "input-is-table" } });
  }
  expect(readFolder(data)).toEqual(before);
});

test("nothing is written outside the folder, by a path or through a link", async () => {
  const article = {
    head: {
      id: "../../outside",
      title: "Troops left Homs",
      publisher: "daily",
      language: "en",
      published: "2024-12-07",
    },
    text: "Troops left Homs.",
  };
  const { versions } = await ask(SESSION, "session", on([], article));
  const { status } = await call("save", {
    ...on([{ do: "set-range", first: "2024-12-01", last: "2024-12-08" }], article),
    versions,
  });
  expect([403, 422]).toContain(status);
  writeFileSync(join(temporary, "outside.yaml"), fileAt(CLAIMS));
  rmSync(join(data, CLAIMS));
  symlinkSync(join(temporary, "outside.yaml"), join(data, CLAIMS));
  const operations = [change("homs-advance", { day: "2024-12-05" })];
  const seen = await ask(SESSION, "session", on(operations));
  const through = await call("save", { ...on(operations), versions: seen.versions });
  expect(through).toMatchObject({ status: 403, answer: { error: "path-refused" } });
  expect(readFileSync(join(temporary, "outside.yaml"), "utf8")).not.toContain("2024-12-05");
  rmSync(join(data, CLAIMS));
});
