import { test as base, expect } from "@playwright/test";

/** Tests that also fail on a complaint in the console and on any request to another origin. */
export const test = base.extend<{ expectsComplaints: boolean; guard: undefined }>({
  /** Set where a test breaks something on purpose, and the console tells of it. */
  expectsComplaints: [false, { option: true }],
  guard: [
    async ({ page, baseURL, expectsComplaints }, use) => {
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        const isLocal = protocol === "data:" || protocol === "blob:" || origin === new URL(baseURL ?? "").origin;
        if (!isLocal) strangers.push(request.url());
      });
      await use(undefined);
      expect(strangers, "requests to other origins").toEqual([]);
      if (!expectsComplaints) expect(complaints, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});
