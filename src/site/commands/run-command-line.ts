import { parseArgs } from "node:util";
import type { Installation } from "../installation.ts";
import { type Call, type Command, type Options, UsageError, type Values } from "./command.ts";
import { helpOn, listCommands } from "./help.ts";

const HELP = ["--help", "-h"];

/** Runs what a command line says and returns the exit code: 0, 1 where that failed, 2 where it makes no sense. */
export async function runCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  installation: Installation,
): Promise<number> {
  try {
    return await run(args, commands, installation);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof UsageError ? 2 : 1;
  }
}

function run([name, ...rest]: readonly string[], commands: readonly Command[], installation: Installation) {
  const { calling, version } = installation;
  if (name === undefined) throw new UsageError(listCommands(commands, calling));
  if (HELP.includes(name) || name === "help") return tell(listCommands(commands, calling));
  if (name === "--version") return tell(version);
  const command = commands.find((each) => each.name === name);
  if (!command) throw new UsageError(`${name}: no such command\n${listCommands(commands, calling)}`);
  if (rest.some((each) => HELP.includes(each))) return tell(helpOn(command, calling));
  return command.run({ ...parse(command, rest, calling), installation });
}

function tell(text: string): number {
  console.log(text);
  return 0;
}

function parse(
  command: Command,
  args: readonly string[],
  calling: Installation["calling"],
): Omit<Call<Options>, "installation"> {
  const options = Object.entries(command.options).map(([name, { value, default: usual }]) => {
    if (value === undefined) return [name, { type: "boolean", default: false }] as const;
    return [name, { type: "string", ...(usual !== undefined && { default: usual }) }] as const;
  });
  const help = `${calling(command.name)} --help tells what it takes`;
  try {
    const config = { args: joinNegative(args), options: Object.fromEntries(options), allowPositionals: true };
    const { values, positionals } = parseArgs(config);
    const [last = ""] = command.operands.slice(-1);
    const { length } = command.operands;
    if (last.endsWith("…") ? positionals.length >= length : positionals.length === length)
      return { options: values as Values<Options>, operands: positionals };
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split(". ") : [];
    throw new UsageError(`${command.name}: ${sentence}; ${help}`, { cause: error });
  }
  const expected = command.operands.join(" and ") || "no name or file";
  throw new UsageError(`${command.name}: expected ${expected}; ${help}`);
}

/** A value that begins with a minus, such as a longitude, would be taken for an option. */
function joinNegative(args: readonly string[]): string[] {
  return args.flatMap((each, index) => {
    if (/^-\d/.test(each) && args[index - 1]?.startsWith("--")) return [];
    const next = args[index + 1] ?? "";
    return each.startsWith("--") && /^-\d/.test(next) ? [`${each}=${next}`] : [each];
  });
}
