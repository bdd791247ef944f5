import { createInterface } from "node:readline";
import { UsageError } from "./command.ts";

/** Asks one question after the other at the terminal, and returns the answers; lines that are pasted answer several. */
export async function ask(questions: readonly string[]): Promise<string[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: string[] = [];
  try {
    for (const question of questions) {
      process.stdout.write(`${question}: `);
      const { value, done } = await lines.next();
      if (done) throw new UsageError(`\n${question}: expected an answer`);
      answers.push(value.trim());
    }
  } finally {
    terminal.close();
  }
  return answers;
}
