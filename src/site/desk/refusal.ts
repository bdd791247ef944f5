import { type DeskIssue, type RefusalAnswer, type RefusalCode, STATUS_OF } from "../../desk/contract/answers.ts";

/** A request that the desk does not do, with the reason that it gives. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly issues: readonly DeskIssue[];

  constructor(code: RefusalCode, message: string, issues: readonly DeskIssue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return STATUS_OF[this.code];
  }

  get answer(): RefusalAnswer {
    return { error: this.code, message: this.message, ...(this.issues.length > 0 && { issues: [...this.issues] }) };
  }
}
