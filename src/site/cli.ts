// The commands of a clone of the repository; src/site/packaged.ts has those of the package.
import { CLONE } from "./clone.ts";
import { bundle } from "./commands/bundle.ts";
import { COMMANDS } from "./commands/commands.ts";
import { runCommandLine } from "./commands/run-command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), [...COMMANDS, bundle], CLONE);
