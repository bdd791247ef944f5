import { expect, test } from "vitest";
import { looksLikeTable } from "./looks-like-table.ts";

test.each([
  ["claims.csv", "anything"],
  ["", 'id,kind,place\n1,control,homs\n2,strike,hama\n3,"a, b",idlib\n'],
  ["", "id\tkind\tplace\r\n1\tcontrol\thoms\r\n2\tstrike\thama\r\n"],
  ["", "id;kind;place\n1;control;homs\n2;strike;hama\n"],
])("%s %j is a table", (name, text) => {
  expect(looksLikeTable(name, text)).toBe(true);
});

test.each([
  ["article.txt", "Rebels took Homs, Hama, and Idlib.\nThey left, again, at night.\nNobody, he said, was hurt.\n"],
  ["", "سيطرت الفصائل على حمص، وحماة، وإدلب.\nانسحبت القوات،ثم عادت، ليلاً.\nقال شاهد، وآخر، إن\n"],
  ["page.html", "<html><head><title>Homs</title></head>\n<body>\n<p>Rebels took Homs.</p></body></html>"],
  ["", "one,two,three"],
])("%s %j is none", (name, text) => {
  expect(looksLikeTable(name, text)).toBe(false);
});
