import { SaxesParser } from "saxes";

/** What is told of an XML while it is read; tags are without their prefixes. */
export interface XmlReader {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  /** The text since the last tag that began or ended. */
  text(words: string): void;
  close(tag: string): void;
}

/** Reads a part of a workbook. Throws where it is no sound XML, and where it declares a document type: entities could be in it. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    throw new Error(`no sound XML, ${message}`);
  });
  parser.on("doctype", () => {
    throw new Error("a document type in its XML, which no spreadsheet writes");
  });
  parser.on("opentag", ({ name, attributes }) => reader.open(localName(name), attributes));
  parser.on("text", (words) => reader.text(words));
  parser.on("cdata", (words) => reader.text(words));
  parser.on("closetag", ({ name }) => reader.close(localName(name)));
  parser.write(xml).close();
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** The attribute of that local name, whatever its prefix. */
export function findAttribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([each]) => localName(each) === name)?.[1];
}
