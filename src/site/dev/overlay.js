// Shows what is wrong with the data in the page while an editor works on it, and loads the page again after a change.
// The page itself knows nothing of it.

const STYLE = `
  :host { all: initial; position: fixed; inset: 0 0 auto 0; z-index: 2147483647; direction: ltr; pointer-events: none; }
  section { font: 14px/1.5 ui-monospace, monospace; color: #fff; background: #3b0a0a; padding: 6px 12px; pointer-events: auto; }
  section.mild { background: #3a2c00; width: fit-content; margin-inline: auto; }
  header { display: flex; gap: 16px; align-items: center; flex-wrap: wrap; }
  h2 { font: inherit; font-weight: bold; margin: 0; }
  ul { margin: 8px 0; padding: 0; list-style: none; max-height: 30vh; overflow: auto; overflow-wrap: anywhere; }
  button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; border-radius: 4px; }
  :focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
`;

const MILLISECONDS = 500;

const VERSION = new URL(import.meta.url).searchParams.get("version");

const host = document.createElement("div");
host.lang = "en";
const root = host.attachShadow({ mode: "open" });

let shown = "";

await ask();

/** @returns {Promise<void>} */
async function ask() {
  const state = document.hidden ? null : await fetchState();
  if (state && state.version !== VERSION) return location.reload();
  if (state && JSON.stringify(state.notice) !== shown) show(state.notice);
  setTimeout(ask, MILLISECONDS);
}

async function fetchState() {
  try {
    return await (await fetch(new URL("state.json", import.meta.url))).json();
  } catch {
    return null;
  }
}

/** @param {{ hasFailed: boolean, title: string, lines: string[] }} notice */
function show(notice) {
  shown = JSON.stringify(notice);
  host.remove();
  if (notice.title === "") return;
  const list = element("ul");
  list.append(...notice.lines.map((line) => element("li", line)));
  list.tabIndex = 0;
  list.hidden = !notice.hasFailed;
  const header = element("header");
  header.append(
    element("h2", notice.title),
    toggle(list),
    button("Dismiss", () => host.remove()),
  );
  const section = element("section");
  section.className = notice.hasFailed ? "" : "mild";
  section.setAttribute("role", notice.hasFailed ? "alert" : "status");
  section.append(header, list);
  root.replaceChildren(element("style", STYLE), section);
  document.body.append(host);
}

/** @param {HTMLElement} list */
function toggle(list) {
  const made = button("Details", () => {
    list.hidden = !list.hidden;
    made.ariaExpanded = String(!list.hidden);
  });
  made.ariaExpanded = String(!list.hidden);
  return made;
}

/**
 * @param {string} text
 * @param {() => void} act
 */
function button(text, act) {
  const made = element("button", text);
  made.setAttribute("type", "button");
  made.addEventListener("click", act);
  return made;
}

/**
 * @param {string} tag
 * @param {string} [text]
 */
function element(tag, text = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
