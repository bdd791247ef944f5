import { expect, test } from "vitest";
import { tellStory } from "../../test/tell-story.ts";
import { WORKED_CASES } from "../../test/worked-cases.ts";

test.each(WORKED_CASES.map((each) => [each.said, each] as const))("%s", (_, { claims, story, ...told }) => {
  expect(tellStory(claims, told)).toEqual(story);
});
