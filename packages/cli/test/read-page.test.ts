import { describe, expect, it } from "vitest";
import { mostPageBytes, readPage } from "../src/read-page.js";

function blocksOf(html: string): readonly string[] {
  return readPage(Buffer.from(html)).blocks;
}

describe("HTML", () => {
  it("begins a block at each block element and line break, and at no other", () => {
    const html = `<!doctype html><h1>Jets <em>ordered</em></h1>
      <p>For <a href="x">USD 9<b>20</b></a> million<br>in May<p>18
      <table><tr><td>FA-50<td>18</table>after<div>all</div>`;
    expect(blocksOf(html)).toEqual([
      ...["Jets ordered", "For USD 920 million", "in May", "18", "FA-50", "18", "after", "all"],
    ]);
  });

  it("leaves out what readers do not see", () => {
    const html = `<title>Title</title><style>p { color: red }</style>
      <p>One<script>let two = "<p>two</p>";</script><template><p>three</template>
      <noscript>four</noscript><!-- five --><span hidden>six<i>seven</i></span>
      <b style="color: red; display:none">eight</b><img alt="nine"><input hidden> ten</p>`;
    expect(blocksOf(html).map((block) => block.replaceAll(/\s+/g, " "))).toEqual(["One ten"]);
  });

  it("resolves character references", () => {
    expect(blocksOf("<p>&ldquo;K&amp;A&rdquo; &#xd55c;&#44397; 1&nbsp;&lt; 2</p>")).toEqual([
      "“K&A” 한국 1\u00a0< 2",
    ]);
  });

  it("is told from plain text, which has a block for each paragraph", () => {
    expect(blocksOf("A < b,\nand <jet@example.org>.\n\nC")).toEqual([
      "A < b,\nand <jet@example.org>.",
      "C",
    ]);
    expect(readPage(Buffer.from("A")).isHtml).toBe(false);
    expect(readPage(Buffer.from("<p>A")).isHtml).toBe(true);
  });
});

describe("the encoding", () => {
  const korean = Buffer.from("c7d1b1b9", "hex");
  const page = (head: string) => Buffer.concat([Buffer.from(`${head}<p>`), korean]);

  it.each([
    { from: "the server", bytes: page(""), charset: "euc-kr" },
    { from: "the server before the page", bytes: page('<meta charset="big5">'), charset: "EUC-KR" },
    { from: "the page", bytes: page("<meta charset=euc-kr>") },
    {
      from: "the page, as older ones declare it",
      bytes: page('<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">'),
    },
    { from: "XML", bytes: page('<?xml version="1.0" encoding="EUC-KR"?>') },
    {
      from: "the page, where the server's is unknown",
      bytes: page("<meta charset=euc-kr>"),
      charset: "x",
    },
    {
      from: "a byte order mark",
      bytes: Buffer.from("\ufeff<p>한국", "utf16le"),
      charset: "euc-kr",
    },
    { from: "UTF-8", bytes: Buffer.from("<p>한국") },
    {
      from: "UTF-8, where the page says the impossible",
      bytes: Buffer.from("<meta charset=utf-16><p>한국"),
    },
  ])("comes from $from", ({ bytes, charset }) => {
    expect(readPage(bytes, charset).blocks).toEqual(["한국"]);
  });

  it("is windows-1252 where nothing says another and it is not UTF-8", () => {
    expect(readPage(Buffer.from("3c703e93ea94", "hex")).blocks).toEqual(["“ê”"]);
  });
});

describe("what is no page", () => {
  it.each([
    { what: "too large", bytes: Buffer.alloc(mostPageBytes + 1, "a"), says: "50 MB" },
    { what: "a PDF", bytes: Buffer.from("%PDF-1.7\n"), says: "neither HTML nor plain text" },
    { what: "binary", bytes: Buffer.from("GIF89a\0\0"), says: "neither HTML nor plain text" },
    { what: "nested without end", bytes: Buffer.from("<div>".repeat(1e6)), says: "without end" },
  ])("is refused: $what", ({ bytes, says }) => {
    expect(() => readPage(bytes)).toThrow(says);
  });

  it("is not the largest page, nor one that opens and closes much", () => {
    const filler = "<p>The <b>minister</b> said <i>nothing</b>.</p>";
    const { blocks } = readPage(Buffer.from(filler.repeat(mostPageBytes / filler.length)));
    expect(new Set(blocks)).toEqual(new Set(["The minister said nothing."]));
    expect(readPage(Buffer.alloc(mostPageBytes, "<")).blocks).toHaveLength(1);
  });
});
