import { expect, test } from "vitest";
import { Trouble } from "./trouble.ts";

/** Trouble of an element, the codes that its page is told of, and what tells it whether the site has a newer release. */
function start() {
  const answers: ((isReplaced: boolean) => void)[] = [];
  const host = Object.assign(document.createElement("p"), {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  });
  const told: string[] = [];
  host.addEventListener("conflict-map-problem", ({ code }) => told.push(code));
  const trouble = new Trouble(host, () => new Promise((resolve) => answers.push(resolve)));
  const answer = async (isReplaced: boolean) => {
    for (const each of answers.splice(0)) each(isReplaced);
    await Promise.resolve();
  };
  return { trouble, told, answer };
}

test("where code is lost, the reader and the page are told once it is known whether there is a newer release", async () => {
  const { trouble, told, answer } = start();
  trouble.report("graphics", "no worker");
  expect([trouble.told, told]).toEqual([null, []]);
  await answer(false);
  expect([trouble.told, told]).toEqual(["graphics", ["graphics"]]);
  trouble.report("network", "no list");
  await answer(true);
  expect([trouble.told, told]).toEqual(["release", ["graphics", "release"]]);
});

test("a ground that is back before that is known is not told to the reader as lost; all else is", async () => {
  const { trouble, told, answer } = start();
  trouble.report("network", "no list");
  trouble.report("graphics", "no worker");
  trouble.forget("graphics");
  await answer(false);
  expect([trouble.told, told]).toEqual(["network", ["network", "graphics"]]);
  trouble.report("graphics", "no worker");
  trouble.forget();
  await answer(false);
  expect(trouble.told, "with another map").toBe(null);
});
