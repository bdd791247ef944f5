import type { Installation } from "../installation.ts";
import type { Command, CommandOption } from "./command.ts";

type Calling = Installation["calling"];

/** All commands, each on a line. */
export function listCommands(commands: readonly Command[], calling: Calling): string {
  const lines = commands.map((command): [string, string] => [operandsOf(command), command.about]);
  return [
    `usage: ${calling("COMMAND")} [options]`,
    ...inColumns(lines),
    "",
    `${calling("COMMAND")} --help tells what a command takes.`,
  ].join("\n");
}

/** One command, with its options. */
export function helpOn(command: Command, calling: Calling): string {
  const options = Object.entries(command.options).map(([name, option]): [string, string] => [
    optionOf(name, option),
    `${option.about}${option.default === undefined ? "" : ` (${option.default})`}`,
  ]);
  return [
    ["usage:", calling(command.name), ...command.operands, ...(options.length > 0 ? ["[options]"] : [])].join(" "),
    `It ${command.about}.`,
    ...(options.length > 0 ? ["", ...inColumns(options)] : []),
  ].join("\n");
}

/** The commands as a table in Markdown. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const options = Object.entries(command.options).map(([name, option]) => `\`${optionOf(name, option)}\``);
    return `| \`${operandsOf(command)}\` | ${command.about} | ${options.join(" ")} |`;
  });
  return ["| command | what it does | options |", "|---|---|---|", ...rows].join("\n");
}

const operandsOf = ({ name, operands }: Command) => [name, ...operands].join(" ");

const optionOf = (name: string, { value }: CommandOption) => (value === undefined ? `--${name}` : `--${name} ${value}`);

function inColumns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([first]) => first.length));
  return lines.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
