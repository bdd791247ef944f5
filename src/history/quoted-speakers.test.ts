import { expect, test } from "vitest";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildSpeaker } from "../../test/build-people.ts";
import { quotedSpeakers } from "./quoted-speakers.ts";

test("who is quoted most comes first, and who is not quoted does not come", () => {
  const speakers = ["silent", "monitor", "ministry", "agency"].map((id) => buildSpeaker({ id }));
  const words = ["agency", "ministry", "monitor", "ministry"];
  const claims = words.map((speaker, index) => buildClaim("strike", { id: `claim-${index}`, speaker }));
  const quoted = quotedSpeakers(buildDataset({ speakers, claims }));
  expect(quoted.map(({ speaker, excerpts }) => [speaker.id, excerpts])).toEqual([
    ["ministry", 2],
    ["monitor", 1],
    ["agency", 1],
  ]);
});
