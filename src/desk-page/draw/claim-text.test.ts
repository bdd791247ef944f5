import { expect, test } from "vitest";
import { deskAtWork } from "../../../test/desk-sample.ts";
import type { Client } from "../client.ts";
import { claimText } from "./claim-text.ts";
import { contextOf } from "./context.ts";

const CONTEXT = contextOf(deskAtWork(), () => {}, {} as Client);

test("a claim of the form says how much of the place it is about, and whatever is not said is about all of it", () => {
  const texts = ["control", "presence", "withdrawal"].map((kind) => [
    claimText({ kind, actor: "north" }, CONTEXT),
    claimText({ kind, actor: "north", extent: "partial" }, CONTEXT),
  ]);
  expect(texts).toEqual([
    ["north in control", "north in control of a part"],
    ["north present", "north present in a part"],
    ["north left", "withdrawal of north, not said to be complete"],
  ]);
  expect(claimText({ kind: "control", actor: "north", from: "south", extent: "partial" }, CONTEXT)).toBe(
    "north in control of a part, previously south",
  );
});
