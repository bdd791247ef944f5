import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { startDesk } from "./start-desk.ts";
import { SLOWLY, test } from "./test.ts";

const ARTICLE = "000_6f2eea0696877c73";
const CLAIMS = join("claims", `${ARTICLE}.yaml`);

/** A desk as its own page speaks to it. */
class Client {
  constructor(
    readonly address: string,
    readonly token: string,
  ) {}

  static async of(address: string): Promise<Client> {
    const page = await (await fetch(address)).text();
    return new Client(address, /content="([0-9a-f]{48})"/.exec(page)?.[1] ?? "");
  }

  async ask(name: string, body: object): Promise<{ status: number; answer: Record<string, unknown> }> {
    const headers = { "x-desk-token": this.token };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${this.address}api/${name}`, init);
    return { status: response.status, answer: await response.json() };
  }

  /** Gives a claim a note, as an editor who looked at the article right before. */
  async note(item: string, text: string): Promise<number> {
    const operations = [{ do: "change", item, fields: { note_en: text, note_ar: text } }];
    const request = { article: { id: ARTICLE }, operations, language: "en" };
    const { answer } = await this.ask("session", request);
    return (await this.ask("save", { ...request, versions: answer.versions })).status;
  }
}

test("two desks on one folder as two processes: nothing is lost, the same claim is asked about, and one that is killed leaves the other at work", async ({
  desk,
  page,
  running,
  folder,
}) => {
  test.setTimeout(600_000);
  const other = await startDesk(folder);
  try {
    const [one, two] = [await Client.of(running.address), await Client.of(other.address)];
    const claims = () => readFileSync(join(folder, CLAIMS), "utf8");
    for (const round of [1, 2, 3]) {
      const statuses = await Promise.all([
        one.note("000-hama-statue", `One ${round}.`),
        two.note("000-hama-expulsion", `Two ${round}.`),
      ]);
      expect(statuses, `round ${round}`).toEqual([200, 200]);
      expect(claims()).toContain(`One ${round}.`);
      expect(claims()).toContain(`Two ${round}.`);
    }
    // What came right before a save of its own a desk has read with that.
    expect(await two.note("000-hama-expulsion", "Two 4.")).toBe(200);
    await expect(page.getByRole("alert"), "the page of the one is told of the other").toContainText(ARTICLE, SLOWLY);

    const operations = [{ do: "change", item: "000-hama-statue", fields: { note_en: "Late.", note_ar: "Late." } }];
    const late = { article: { id: ARTICLE }, operations, language: "en" };
    const { answer } = await two.ask("session", late);
    expect(await one.note("000-hama-statue", "First.")).toBe(200);
    const refused = await two.ask("save", { ...late, versions: answer.versions });
    expect(refused).toMatchObject({ status: 409, answer: { error: "conflict" } });
    expect(claims()).toContain("First.");
    expect(claims()).not.toContain("Late.");

    const last = two.note("000-hama-expulsion", "Killed.").catch(() => 0);
    await other.kill();
    await last;
    expect(await one.note("000-hama-statue", "Alone."), "its lock is taken over").toBe(200);
    expect(claims()).toContain("Alone.");
    expect(claims(), "all of the other's save or nothing").toMatch(/note_en: "?(?:Killed|Two 4)\./);
    expect(existsSync(join(folder, ".desk"))).toBe(false);
    await expect(desk.page.locator("ul.articles")).toBeVisible();
  } finally {
    await other.stop();
  }
});
