import { convert } from "html-to-text";

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
  selector,
  options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
}));

/** The words of a piece of HTML, paragraphs with an empty line between them, without addresses and pictures. */
export function textOfHtml(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      ...HEADINGS,
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "hr", format: "skip" },
      {
        selector: "blockquote",
        options: { trimEmptyLines: true, leadingLineBreaks: 2, trailingLineBreaks: 2 },
        format: "block",
      },
      { selector: "table", format: "block" },
      { selector: "tr", format: "block" },
      { selector: "li", format: "block" },
      { selector: "ul", format: "block" },
      { selector: "ol", format: "block" },
      { selector: "figcaption", format: "paragraph" },
      { selector: "cite", format: "block" },
    ],
  });
  return text.trim();
}
