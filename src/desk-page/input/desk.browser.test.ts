import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DESK_FOLDER, DESK_SESSION, DESK_TEXT, HOMS, JASIM, wordsAt } from "../../../test/desk-sample.ts";
import type { Item, SessionAnswer } from "../../desk/contract/answers.ts";
import type { DeskEvent, SessionRequest } from "../../desk/contract/requests.ts";
import { type Client, RequestFailed } from "../client.ts";
import type { DeskLanguage } from "../words/words.ts";
import "../desk-styles.ts";
import "./choice.ts";
import { Desk } from "./desk.ts";

/** What the server was asked to work out, the last question last. */
const asked: SessionRequest[] = [];

/** Answers as the server would of the sample's article: accepted is what was accepted or changed. */
function sessionOf({ operations }: SessionRequest): SessionAnswer {
  const stateOf = (item: Item): Item["state"] => {
    const last = operations.filter((each) => "item" in each && each.item === item.key).at(-1);
    if (last?.do === "refuse") return "refused";
    return last?.do === "accept" || last?.do === "change" ? "accepted" : "open";
  };
  return { ...DESK_SESSION, items: [HOMS, JASIM].map((item) => ({ ...item, state: stateOf(item) })) };
}

const client: Client = {
  folder: async () => DESK_FOLDER,
  read: async ({ text = "" }) => ({ head: DESK_SESSION.article.head, text, notes: [], savedAs: null }),
  session: async (request) => {
    asked.push(request);
    return sessionOf(request);
  },
  places: async () => ({ candidates: [] }),
  locate: async () => ({ country: "SY", within: null, withinNames: {} }),
  save: async () => ({ save: 1, article: "trial", files: ["claims/trial.yaml"], versions: {}, merged: [] }),
  takeBack: async () => ({ save: 1, article: "trial", files: [], versions: {}, merged: [] }),
  listen: () => {},
};

let desk: Desk | null = null;

afterEach(() => {
  desk?.stop();
  sessionStorage.clear();
  document.body.replaceChildren();
});

/** The desk before anything is pasted. */
function start(lang: DeskLanguage = "en", server: Client = client): Promise<void> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  asked.length = 0;
  desk?.stop();
  desk = new Desk(root, server, { lang, reader: "" });
  return desk.start(null);
}

function paste(text: string): void {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  find("textarea").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}

/** The desk with the sample's article pasted. */
async function open(lang: DeskLanguage = "en"): Promise<void> {
  await start(lang);
  paste(DESK_TEXT);
  await expect.poll(() => document.querySelectorAll(".card").length).toBe(2);
}

function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

const focused = () => document.activeElement?.getAttribute("data-focus");

const lastAsked = () => asked.at(-1)?.operations;

test("a pasted article is judged by keyboard, and the focus is never lost", async () => {
  await open();
  expect(focused()).toBe("item:p:homs");
  await userEvent.keyboard("{Enter}");
  expect(focused()).toBe("item:p:jasim");
  await userEvent.keyboard("k");
  expect(focused()).toBe("item:p:homs");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(focused()).toBe("item:p:homs");
  await userEvent.keyboard("x");
  await expect.poll(lastAsked).toEqual([{ do: "refuse", item: "p:homs" }]);
  await userEvent.keyboard("?");
  expect(find<HTMLDialogElement>("dialog.help").open).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(focused).toBe("item:p:jasim");
});

test("a question is answered in its field, by a few letters and Enter twice", async () => {
  await open();
  await userEvent.keyboard("{Enter}{Enter}");
  expect(focused()).toBe("field:speaker");
  await userEvent.keyboard("moni{Enter}{Enter}");
  await expect.poll(lastAsked).toEqual([
    { do: "accept", item: "p:homs" },
    { do: "resolve", what: "speaker", words: "Residents", id: "monitor" },
    { do: "change", item: "p:jasim", fields: { speaker: "monitor" } },
  ]);
  expect(focused()).toBe("item:p:jasim");
});

test("words that are selected become a claim, and the text stays as it is", async () => {
  await open();
  const text = find(".text");
  expect(text.textContent).toBe(DESK_TEXT);
  text.focus();
  await userEvent.keyboard("vvv");
  expect(text.textContent).toBe(DESK_TEXT);
  const { start, end } = wordsAt("Nobody was hurt");
  const piece = [...text.children].find((each) => each.textContent?.includes("Nobody was hurt"))?.firstChild;
  const words = piece?.nextSibling ?? piece;
  const at = words?.textContent?.indexOf("Nobody was hurt") ?? -1;
  getSelection()?.setBaseAndExtent(words as Node, at, words as Node, at + end - start);
  await expect.poll(() => document.querySelector(".selected")?.textContent).toContain("3 words");
  await userEvent.keyboard("c");
  await expect.poll(focused).toBe("field:kind");
  await userEvent.keyboard("fi{Tab}homs{Tab}{Enter}");
  await expect
    .poll(() => lastAsked()?.at(-1))
    .toMatchObject({
      ...{ do: "add-claim", item: "own-1", start, end },
      fields: { kind: "clash", place: "homs" },
    });
});

test("what is selected stays so when an answer has the text drawn anew, and while words are dragged over nothing is drawn", async () => {
  let told = (_: DeskEvent) => {};
  let days: SessionAnswer["days"] = DESK_SESSION.days;
  const server: Client = {
    ...client,
    session: async (request) => ({ ...sessionOf(request), days }),
    listen: (hear) => {
      told = hear;
    },
  };
  await page.viewport(1440, 900);
  await start("en", server);
  paste(DESK_TEXT);
  await expect.poll(() => document.querySelectorAll(".card").length).toBe(2);
  const text = find(".text");
  text.focus();
  const selectWords = (words: string) => {
    const piece = [...text.children].find((each) => each.textContent?.includes(words)) as Element;
    const node = [...piece.childNodes].find((each) => each.textContent?.includes(words)) as Text;
    const at = node.data.indexOf(words);
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  };
  const answer = (words: string) => {
    days = [{ ...wordsAt(words), day: "2024-12-08", isToday: false }];
    told({ event: "disk", paths: ["map.yaml"], versions: {} });
  };
  const marked = () => text.querySelector(".m.day")?.textContent;
  selectWords("Nobody was hurt");
  await expect.poll(() => document.querySelector(".selected")?.textContent).toContain("3 words");
  answer("was hurt");
  await expect.poll(marked).toBe("was hurt");
  expect(getSelection()?.toString()).toBe("Nobody was hurt");
  expect(find(".selected").textContent).toContain("3 words");

  text.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  answer("Nobody");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(marked(), "not under the pointer").toBe("was hurt");
  text.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  await expect.poll(marked).toBe("Nobody");
  expect(getSelection()?.toString()).toBe("Nobody was hurt");

  find('[data-focus="item:p:homs"]').focus();
  answer("was hurt");
  await expect.poll(marked).toBe("was hurt");
  expect(focused(), "what has the focus keeps it").toBe("item:p:homs");
});

test("a weekday that the words do not say is told while the day is typed", async () => {
  await open();
  await userEvent.keyboard("e");
  const day = find<HTMLInputElement>('[data-focus="field:day"]');
  day.focus();
  await userEvent.clear(day);
  await userEvent.keyboard("2024-12-07");
  await expect.poll(() => find("#day-told").textContent).toBe("The words say Sunday, but 7 December is a Saturday.");
});

/** Everything in the page, comments too. */
function countNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

test("rows that come and go leave nothing behind", async () => {
  await open();
  const comeAndGo = async () => {
    await userEvent.keyboard("c");
    await expect.poll(() => document.querySelectorAll("[data-item]").length).toBe(3);
    await userEvent.keyboard("{Escape}{Escape}");
    await expect.poll(() => document.querySelectorAll("[data-item]").length).toBe(2);
  };
  await comeAndGo();
  const before = countNodes();
  for (let time = 0; time < 5; time += 1) await comeAndGo();
  expect(countNodes()).toBe(before);
});

/** The server as it would answer with something else in the session. */
const answering = (session: Partial<SessionAnswer>): Client => ({
  ...client,
  session: async (request) => ({ ...sessionOf(request), ...session }),
});

test("what the standings leave out is named, and leads to where it is put right", async () => {
  const leftOut = [
    { file: "claims/trial.yaml", record: "trial-jasim", item: "p:jasim" },
    { file: "headlines.yaml", record: "2024-12-07", item: null },
  ];
  await start("en", answering({ leftOut }));
  paste(DESK_TEXT);
  await expect.poll(() => document.querySelectorAll(".left-out li").length).toBe(2);
  const [item, headline] = document.querySelectorAll(".left-out li");
  expect(item?.textContent).toBe("Withdrawal · Jasim");
  expect(headline?.textContent).toBe("Headline of 7 December");
  find<HTMLButtonElement>(".left-out button").click();
  await expect.poll(focused).toBe("item:p:jasim");
});

test("a denial is offered what it may deny, and becomes a statement where nothing is", async () => {
  const denial: Item = {
    ...HOMS,
    claim: { kind: "denial", place: "homs", day: "2024-12-07", denies: "?", quote: "Opposition forces took Homs" },
    questions: ["denies-what"],
  };
  const taken: Item = { ...JASIM, claim: { ...JASIM.claim, place: "homs" } };
  await start("en", answering({ items: [denial, taken] }));
  paste(DESK_TEXT);
  await expect.poll(() => document.querySelectorAll(".card").length).toBe(2);
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("field:denies");
  expect(find("select#field-denies").textContent).toContain("Withdrawal · Homs · 2024-12-06");

  await start("en", answering({ items: [denial, { ...taken, claim: { ...taken.claim, day: "2024-12-08" } }] }));
  paste(DESK_TEXT);
  await expect.poll(() => document.querySelectorAll(".card").length).toBe(2);
  await userEvent.keyboard("{Enter}");
  await expect
    .poll(() => document.querySelector(".claim-form .callout")?.textContent)
    .toContain("No claim says anything");
  expect(find("select#field-denies").textContent).not.toContain("Withdrawal");
  find<HTMLButtonElement>(".claim-form .callout button").click();
  expect(find<HTMLSelectElement>("select#field-kind").value).toBe("statement");
});

test("while a text is read, and where it is none, the page says so", async () => {
  let answer: (failed: RequestFailed) => void = () => {};
  const slow = { ...client, read: () => new Promise<never>((_, reject) => (answer = reject)) };
  const started = start("en", slow);
  expect(document.body.textContent).toContain("Reading the map's data…");
  await started;
  expect(document.body.textContent).not.toContain("Reading the map's data…");
  paste("id,kind\n1,control\n");
  await expect.poll(() => find(".paste").textContent).toContain("Reading…");
  answer(new RequestFailed({ error: "input-is-table", message: "expected an article, found a table" }));
  await expect.poll(() => find(".notices").textContent).toContain("This is a table, not an article.");
  expect(find(".paste").textContent).not.toContain("Reading…");
});

test("what is larger than ten megabytes is refused at once, and not sent", async () => {
  await start();
  const before = performance.now();
  paste("a".repeat(11 * 1024 * 1024));
  expect(find(".notices").textContent).toContain("This is larger than 10 MB");
  expect(performance.now() - before, "milliseconds").toBeLessThan(1000);
});

for (const lang of ["en", "ar"] as const) {
  for (const scheme of ["light", "dark"] as const) {
    test(`in ${lang} and ${scheme} colours the desk keeps WCAG 2.2 AA, its form and its keys too`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await open(lang);
      await userEvent.keyboard("{Enter}{Enter}");
      const found = async () => {
        const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
      };
      expect(await found()).toEqual([]);
      await userEvent.keyboard("{Escape}{Escape}?");
      expect(await found()).toEqual([]);
    });
  }
}
