import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { quotedSpeakers } from "./quoted-speakers.ts";

test("who is quoted most comes first, and who is not quoted does not come", () => {
  const speakers = byId([{ id: "silent" }, { id: "monitor" }, { id: "ministry" }, { id: "agency" }]);
  const words = ["agency", "ministry", "monitor", "ministry"];
  const claims = byId([...words.map((speaker, index) => ({ id: `claim-${index}`, speaker }))]);
  const quoted = quotedSpeakers({ speakers, claims } as unknown as Dataset);
  expect(quoted.map(({ speaker, excerpts }) => [speaker.id, excerpts])).toEqual([
    ["ministry", 2],
    ["monitor", 1],
    ["agency", 1],
  ]);
});
