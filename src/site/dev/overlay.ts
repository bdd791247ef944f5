/** Shows the issues of the data folder in the page while developing; the page itself knows nothing of it. */
import { formatIssue, type Issue } from "../../compile/issue.ts";
import { countIssues } from "../count-issues.ts";

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; direction: ltr; }
  section { font: 14px/1.5 ui-monospace, monospace; color: #fff; background: #3b0a0a; padding: 8px 12px; }
  section.mild { background: #3a2c00; width: fit-content; }
  header { display: flex; gap: 16px; align-items: center; }
  h2 { font: inherit; font-weight: bold; margin: 0; }
  ul { margin: 8px 0; padding: 0; list-style: none; max-height: 40vh; overflow: auto; overflow-wrap: anywhere; }
  button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; border-radius: 4px; }
  :focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
`;

const host = document.createElement("div");
host.lang = "en";
const root = host.attachShadow({ mode: "open" });

const hot = import.meta.hot;
hot?.on("conflict-map:issues", show);
hot?.send("conflict-map:ask");

function show(issues: readonly Issue[]): void {
  host.remove();
  if (issues.length === 0) return;
  const failed = issues.some(({ severity }) => severity === "error");
  const title = element("h2", `Data: ${countIssues(issues)}`);
  const list = element("ul");
  list.append(...issues.map((issue) => element("li", `${issue.severity}: ${formatIssue(issue)}`)));
  list.tabIndex = 0;
  list.hidden = !failed;

  const header = element("header");
  header.append(
    title,
    toggle(list),
    button("Dismiss", () => host.remove()),
  );
  const section = element("section");
  section.className = failed ? "" : "mild";
  section.setAttribute("role", failed ? "alert" : "status");
  section.append(header, list);
  root.replaceChildren(element("style", STYLE), section);
  document.body.append(host);
}

function toggle(list: HTMLElement): HTMLButtonElement {
  const made = button("Details", () => {
    list.hidden = !list.hidden;
    made.ariaExpanded = String(!list.hidden);
  });
  made.ariaExpanded = String(!list.hidden);
  return made;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ""): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
