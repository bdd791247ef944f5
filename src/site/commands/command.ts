import type { Installation } from "../installation.ts";

/** An option of a command. */
export interface CommandOption {
  /** What stands for its value in the help, such as `DIR`; one without is a flag. */
  readonly value?: string;
  readonly default?: string;
  /** What it does, without a full stop. */
  readonly about: string;
}

export type Options = Readonly<Record<string, CommandOption>>;

/** What was said of each option. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { readonly value: string }
    ? O[Name] extends { readonly default: string }
      ? string
      : string | undefined
    : boolean;
};

/** A command as somebody called it. */
export interface Call<O extends Options> {
  readonly options: Values<O>;
  /** As many as the command names; more where the last of those names ends in an ellipsis. */
  readonly operands: readonly string[];
  readonly installation: Installation;
}

/** A command with its help; `run` gives the exit code, and throws a sentence where something is wrong. */
export interface Definition<O extends Options> {
  readonly name: string;
  /** What follows the name, such as `FILE`, or `FILE…` for one or more. */
  readonly operands: readonly string[];
  /** What it does, without a full stop. */
  readonly about: string;
  readonly options: O;
  run(call: Call<O>): number | Promise<number>;
}

export type Command = Definition<Options>;

/** The command; its function knows the types of its own options. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  return definition as unknown as Command;
}

/** Says that a command was called in a way that it does not know. */
export class UsageError extends Error {}
