import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { type Compiled, compile } from "../compile/compile.ts";
import { tellWithheld } from "./tell-withheld.ts";

const told = (withheld: { claims: number; articles: number; places: number; areas?: number }) =>
  tellWithheld({ ...compile(BASE_FOLDER), withheld: { areas: 0, ...withheld } } as Compiled, "data");

test("what is withheld and what is coarsened is counted, and nothing said where nothing is", () => {
  expect(told({ claims: 2, articles: 1, places: 0 })).toBe("data: withheld 2 claims and 1 article");
  expect(told({ claims: 1, articles: 0, places: 3 })).toBe("data: withheld 1 claim; 3 places coarsened");
  expect(told({ claims: 0, articles: 0, places: 1 })).toBe("data: 1 place coarsened");
  expect(told({ claims: 1, articles: 0, places: 0, areas: 2 })).toBe("data: withheld 1 claim and 2 layers of areas");
  expect(told({ claims: 0, articles: 0, places: 0 })).toBeNull();
  expect(tellWithheld(compile(new Map()), "data")).toBeNull();
});
