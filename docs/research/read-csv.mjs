/**
 * The rows of a CSV text of this data, as objects by column: a byte order mark is dropped, and the apostrophe by which a text is
 * kept from being a formula.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
export function readCsv(text) {
  const [header = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ""));
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, verbatim(cells[index] ?? "")])));
}

/** @param {string} cell */
const verbatim = (cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/**
 * RFC 4180: a field in double quotes may hold commas, line ends, and double quotes written twice.
 * @param {string} text
 */
function cellsOf(text) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && row.length === 0 && !quoted && plain === "") break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
