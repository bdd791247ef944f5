import { markup } from "../../text/markup.ts";

/** The folder of what only the server for development has. */
export const OWN = "@conflict-map/";

/** The page with the script that shows what is wrong and loads the page again when there is another version of the site. */
export function watching(html: string, version: string): string {
  const script = `<script type="module" src="/${OWN}overlay.js?version=${version}"></script>`;
  return html.replace("</head>", () => `${script}\n</head>`);
}

/** A page that says that there is no such page, or no site yet. */
export function refusalPage(status: 404 | 503, path: string): string {
  const reason = status === 404 ? `the site has no page ${path}` : "the data has errors, so there is no site yet";
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${String(status)}</title>
</head>
<body><p>${String(status)}: ${reason}.</p></body>
</html>
`.text;
}
