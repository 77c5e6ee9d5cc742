import { splitParagraphs } from "@defence-pact/sources/verify";
import { Parser } from "htmlparser2";
import { UsageError } from "./usage-error.js";

/** A page with more bytes is none. */
export const mostPageBytes = 50_000_000;

/** Elements within more others than this are no page's; parsing them takes time in the square. */
const mostDepth = 5000;

/** Elements whose text no reader sees as part of the page. */
const unseen = new Set(
  "script style template noscript title iframe noframes noembed datalist".split(" "),
);

/** Elements that begin and end a line. */
const blockElements = new Set(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** A tag that HTML has and plain text has not. */
const tag =
  /<!doctype\s+html|<\/?(?:a|article|b|body|br|div|em|h[1-6]|head|html|i|li|main|meta|p|script|section|span|strong|table|td|title|ul)(?:\s[^<>]*)?\/?>/i;

/** A page as it was read: its text in blocks, for `verifyPage`. */
export interface ReadPage {
  readonly isHtml: boolean;
  /** The text by paragraph, line or cell, without what readers do not see. */
  readonly blocks: readonly string[];
  /** The text of a page in plain text, its HTML otherwise. */
  readonly text: string;
}

/**
 * Reads a page of HTML or plain text. Of HTML it leaves out scripts, styles and what is hidden, and
 * begins a block at each block element and `<br>`; plain text has a block for each paragraph.
 *
 * @param bytes - The page. Its encoding is that of its byte order mark, else `charset`, else the one
 * it declares; without any, UTF-8 where it is that, else windows-1252.
 * @param charset - The encoding that the server names.
 * @throws {@link UsageError} if it is larger than {@link mostPageBytes}, nested without end, or no text.
 */
export function readPage(bytes: Uint8Array, charset?: string): ReadPage {
  if (bytes.length > mostPageBytes) {
    throw new UsageError(`It is no page: it has more than ${mostPageBytes / 1e6} MB.`);
  }
  const text = decode(bytes, charset);
  if (text.includes("\0") || text.startsWith("%PDF-")) {
    throw new UsageError("It is no page: it is neither HTML nor plain text.");
  }
  return tag.test(text)
    ? { isHtml: true, blocks: htmlBlocks(text), text }
    : { isHtml: false, blocks: splitParagraphs(text), text };
}

/** The text of a page, in the encoding that browsers would take. */
function decode(bytes: Uint8Array, charset: string | undefined): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const declared = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(
    start,
  );
  const marked = markedEncoding(bytes);
  const named = [marked, charset, declared?.[1]].find(
    (label) => label !== undefined && isEncoding(label),
  );
  if (named !== undefined) {
    // What could be read as far as the declaration is no UTF-16, whatever it says.
    const isMistaken = marked === undefined && /^utf-?16/i.test(named);
    return decodeAs(isMistaken ? "utf-8" : named, bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeAs("windows-1252", bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  // In one piece, Node 20.18.3 and later take windows-1252 for Latin-1: no quotation marks or dashes
  // (https://github.com/nodejs/node/issues/56542).
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The text of HTML, in blocks. */
function htmlBlocks(html: string): readonly string[] {
  const blocks: string[] = [];
  let block = "";
  let depth = 0;
  /** How many of the open elements are hidden, or within one that is. */
  let hidden = 0;
  function endBlock(name: string): void {
    if (hidden > 0 || !blockElements.has(name)) return;
    const text = block.trim();
    if (text !== "") blocks.push(text);
    block = "";
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > mostDepth)
        throw new UsageError("It is no page: its elements are nested without end.");
      if (hidden > 0 || isHidden(name, attributes)) hidden += 1;
      endBlock(name);
    },
    ontext(text) {
      if (hidden === 0) block += text;
    },
    onclosetag(name) {
      endBlock(name);
      depth -= 1;
      if (hidden > 0) hidden -= 1;
    },
  });
  parser.end(html);
  endBlock("html");
  return blocks;
}

function isHidden(name: string, attributes: { readonly [name: string]: string }): boolean {
  return (
    unseen.has(name) ||
    "hidden" in attributes ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attributes["style"] ?? "")
  );
}
