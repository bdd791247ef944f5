import type { Format } from "../../import/formats/format.ts";

/** `docs/import.md`: what can be brought in, and what becomes of it. */
export function importDocs(formats: readonly Format[]): string {
  const rows = formats.map(
    ({ name, about, terms }) => `| \`${name}\` | ${about} | ${terms ? `[forbid it](${terms})` : ""} |`,
  );
  return `# Bring in what you have

Generated from \`src/import/formats/\` by \`npm run generate\`; do not edit.

\`\`\`sh
npx conflict-map import FILE… --data data          # in a clone: npm run import -- FILE…
npx conflict-map import FILE… --dry-run            # tells what it would do
\`\`\`

A file is known by its content, whatever its name. The first of these that it fits counts; \`--as\` says otherwise.

| \`--as\` | what | terms on passing rows on |
|---|---|---|
| \`claims\` | \`claims.csv\` as this map publishes it, edited in a spreadsheet and saved as CSV, .xlsx or .ods | |
| \`areas\` | areas by day, as GeoJSON, KML or KMZ; see below | |
${rows.join("\n")}

Lines are not brought in; they are counted among what was left out.

## Workbooks

Of a workbook (.xlsx, .ods) the first sheet is read that is not hidden, or the one that \`sheet\` in the mapping names. Any table above may be one: ACLED, a sheet with a column per day, our own \`claims.csv\`.

- Lines are the rows of the sheet. Days are read as days, also where they are counted from 1904. Rows that are part of a merged cell have its value.
- Of a formula its last value is read; one that has none, and cells with an error, are counted and left empty. What a link leads to is not read, only its words.
- A workbook with a password, an old one (.xls) or a binary one (.xlsb) is not read: save it as .xlsx. What would grow past 200 MB or 10 million cells is refused.

## Areas by day

GeoJSON, KML and KMZ that draw mostly areas (or \`--as areas\`) become a layer in \`areas/\`, beside the reports: a file a day, or one with \`from\` and \`to\` where the areas have both.

- The **day** stands in properties (\`from\`, \`_datefrom\`, \`date\` and the like), in the time or the folder of a placemark, or in the file's name.
- The **holder** is the property that looks like one; the name of the file where none does. A word that is the name of an actor of the map is about that actor. \`areas/ID.yaml\` lists the words: name the actors of the others there, and write the source, its licence and, where they forbid passing the areas on, \`terms\`.
- Rings are closed and wound as RFC 7946 asks; heights, \`crs\` of WGS 84 and foreign members are left out. An outline that crosses itself is mended where its area stays the same, and told either way. Holders that share ground are told; both are drawn.

## What becomes of a row

- **An article** of its own, with the row's words (notes, summary, description) as its text, without HTML, and **one claim** that quotes them. Of long words the first sentences are quoted. A row without words has its fields for a text, and says so in its note.
- More than 500 new claims become rows of one table, \`claims/SOURCE.csv\` ([docs/data.md](data.md)), fewer a file each; later ones go where the earlier are.
- The **publisher** is the source: the table, or who publishes it. Whom the row names as its source stands in the note, as the words are not theirs.
- The **kind** follows the source's word for what happened, by the source's own table where it has one, else by the word; \`statement\` where nothing says more. A control, presence or withdrawal needs an actor; one that the map does not have is added, to be looked at. Others are told in the note.
- The **place** is one of the map's of the same name within 25 km, or, for a row without a name, within a kilometre; the report says which and why. Else it is added, with the row's coordinates and their precision, as an \`area\` until an editor says what it is; without coordinates it is added as not located.
- The **day** is counted in the map's time zone. Where the source leaves it open (a week, a month, from and to), the claim has \`between\`, and how it was worked out. Dates such as 3/4/2024 are decided by those of the file that can be one day only, or by the days of the map; else \`--dates\` is asked for.
- Numbers may have a decimal comma, cells two of them (latitude first), text any code page; what was found out is said.

## What you correct

\`import.yaml\`, beside the data folder (\`import-SOURCE.yaml\` for a second source), has the columns, kinds, actors and places as they were taken. Correct it and pass it by \`--mapping import.yaml\`. It is never written over. \`import-rejects.csv\` has what was not brought in, with file, line and reason: read = new + there already + changed + not brought in.

## Again, and later

The same file a second time changes nothing. A later one of the same source (the same name and format but for a date, or the same \`--source\`) adds what is new. What reads otherwise by now is listed and stays as it is, as editors may have put it right; \`--replace\` writes over it. Rows that are missing from a file, though it covers their days, are listed as withdrawn.

## Terms

Where a publisher's terms forbid passing rows on, the import says so and every claim has \`terms\`, their address: it is checked like any other, and nothing of it is published unless \`permitted_sources\` of \`map.yaml\` names the publisher. So it is with a layer of areas whose head has \`terms\`. \`--allow\` leaves \`terms\` out, where you have the right to.

## Our own claims.csv

\`claims.csv\` as this map publishes it, edited in a spreadsheet, comes back into \`claims/\`, into YAML or into the tables that are there: changed cells only, so that comments and what is not in the table stay. Columns that follow from others, such as coordinates, are not taken. A row whose change the check would refuse is left out with the check's own words.
`;
}
