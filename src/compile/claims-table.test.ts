import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { withClaimsTable } from "../../test/claims-table.ts";
import { withholding } from "../../test/withheld-folder.ts";
import { compile } from "./compile.ts";
import { formatIssue } from "./issue.ts";
import { readClaimsTable } from "./sources/claims-table.ts";

type Files = ReadonlyMap<string, string>;

const TABLE = withClaimsTable(BASE_FOLDER);

const PATH = "claims/all.csv";

/** The folder with another text of its table. */
const saved = (text: string): Files => new Map([...TABLE, [PATH, text]]);

const HEAD = "id,article,kind,place,speaker,quote";

function claimsOf(text: string, languages: readonly string[] = ["en"]) {
  const { source, issues } = readClaimsTable(PATH, [text], languages);
  return source?.value ?? issues;
}

test("claims say the same in a table as in YAML, also what is withheld of them", () => {
  const { dataset, issues } = compile(BASE_FOLDER);
  const inTable = compile(TABLE);
  expect(inTable.issues).toEqual(issues);
  expect(inTable.dataset).toEqual(dataset);
  expect(dataset?.claims.size).toBe(6);
  const withheld = withholding("2999-01-01");
  const { dataset: kept } = compile(withClaimsTable(withheld));
  expect(kept).toEqual(compile(withheld).dataset);
  expect(kept?.claims.size).toBe(2);
});

test("a table may have semicolons or tabs, a byte order mark, columns in any order and rows in any", () => {
  const { dataset } = compile(TABLE);
  const cells: string[][] = parse(TABLE.get(PATH) ?? "");
  for (const delimiter of [";", "\t"]) {
    expect(compile(saved(`\uFEFF${stringify(cells, { delimiter })}`)).dataset).toEqual(dataset);
  }
  expect(compile(saved(stringify(cells.map((row) => row.toReversed())))).dataset).toEqual(dataset);
  const [head = [], ...rows] = cells;
  const sorted = compile(saved(stringify([head, [], ...rows.toReversed(), ["", ""]])));
  expect(new Map([...(sorted.dataset?.claims ?? [])].reverse())).toEqual(dataset?.claims);
});

test("pairs, groups, numbers and lists have the forms of YAML, and an apostrophe keeps a spreadsheet from running a text", () => {
  const columns = "between_start,between_end,number_of,number_value,number_what_en,distance_km,corrected,note_en";
  const cells = `2024-12-01,2024-12-03,dead,1e3,the dead,-0.5,"[{""day"":""2024-12-09""}]",'=HYPERLINK(1)`;
  expect(claimsOf(`${HEAD},${columns}\na,b,strike,c,d,"''-5, he said",${cells}\n`)).toEqual([
    {
      ...{ id: "a", kind: "strike", place: "c", speaker: "d", quote: "'-5, he said" },
      between: ["2024-12-01", "2024-12-03"],
      number: { of: "dead", value: 1000, what_en: "the dead" },
      distance_km: -0.5,
      corrected: [{ day: "2024-12-09" }],
      note_en: "=HYPERLINK(1)",
    },
  ]);
});

test("a cell that is no number and no list stays as it is written, for its schema to refuse", () => {
  expect(claimsOf(`${HEAD},distance_km,corrected\na,b,c,d,e,f,"1,5",[{]\n`)).toMatchObject([
    { distance_km: "1,5", corrected: "[{]" },
  ]);
});

test("a cell of several lines moves the lines of the rows after it", () => {
  const { source } = readClaimsTable(PATH, [`${HEAD}\n\na,b,c,d,e,"one\ntwo"\nf,g,h,i,j,k\n`], ["en"]);
  expect([0, 1].map((row) => source?.lineOf([row, "quote"]))).toEqual([3, 5]);
});

test("a table in chunks gives the claims and issues of its whole text, wherever a chunk ends", () => {
  const whole = [
    `\uFEFF${HEAD.replaceAll(",", ";")};note_en\na;b;c;d;e;"حمص; ""1""\n\nтак";f\n;;;\ng;h;i;j;k;l;😀`,
    `${HEAD}\na,b,c,d,e,f,g\n"h\ni",j,k\nl,m,n,o,p,"q"r\ns,t`,
    `${HEAD}\na,b,"c\nd,e`,
    "a",
    "",
  ];
  for (const text of whole) {
    const { source, issues } = readClaimsTable(PATH, [text], ["en"]);
    for (const length of [1, 2, 3, 7]) {
      const read = readClaimsTable(PATH, text.match(new RegExp(`.{1,${length}}`, "gsu")) ?? [], ["en"]);
      expect({ claims: read.source?.value, issues: read.issues }).toEqual({ claims: source?.value, issues });
    }
  }
  const [, faulty = ""] = whole;
  expect(readClaimsTable(PATH, [...faulty], ["en"]).issues.map(formatIssue)).toEqual([
    "claims/all.csv:2: expected 6 cells, found 7; put a cell with “,” in it in quotation marks, and double those in it",
    'claims/all.csv:5: expected a table, found Invalid Closing Quote: got "r" at line 5 instead of delimiter, record delimiter, trimable character (if activated) or comment; put the cell in quotation marks, and double the quotation marks in the cell',
  ]);
});

test("columns that are called like what every object has are none, and harm nothing", () => {
  expect(claimsOf(`${HEAD},__proto__,constructor,number___proto__\na,b,c,d,e,f,x,y,z\n`)).toMatchObject([
    { code: "field-unknown", path: "__proto__" },
    { code: "field-unknown", path: "constructor" },
    { code: "field-unknown", path: "number___proto__" },
  ]);
});
