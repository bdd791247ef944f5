import { defineCommand } from "./command.ts";

export const bundle = defineCommand({
  name: "bundle",
  operands: [],
  about: "makes the app, which is the same for all data; the other commands do so where its sources changed",
  options: {},
  async run({ installation }) {
    console.log(`${await installation.app()}: bundled`);
    return 0;
  },
});
