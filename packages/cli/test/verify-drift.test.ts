/**
 * 300 edits, made by a script, to pages built of the words that records cite: each must be told for
 * what it is.
 */
import { type PactRecord, pact } from "@defence-pact/query";
import type { Source } from "@defence-pact/sources";
import {
  type Anchor,
  type AnchorState,
  anchorsOf,
  type PageState,
  verifyPage,
} from "@defence-pact/sources/verify";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readPage } from "../src/read-page.js";

/** A source, with the words cited from it and one of them that an edit may change. */
interface Case {
  readonly source: Source;
  readonly anchors: readonly Anchor[];
  /** Each once. */
  readonly words: readonly string[];
  readonly target: string;
  /** A number of 0 to 1, for what else an edit chooses. */
  readonly chance: number;
}

/** The page that an edit makes, as bytes or as HTML in UTF-8. */
type Page = string | Uint8Array;

interface Edit {
  readonly name: string;
  readonly page: PageState;
  /** How the target stands then; left out where the page is refused as a whole. */
  readonly target?: AnchorState;
  /** Whether the edit can be made; every one by default. */
  readonly fits?: (one: Case) => boolean;
  readonly make: (one: Case) => Page;
}

const records = [pact.entities, pact.platforms, pact.timeline, pact.quotes].flatMap(
  (dataset): readonly Exclude<PactRecord, Source>[] => [...dataset],
);

/** As few differences as can be: for what stands inside something else. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Sources with three words and more, each word with which nothing else stands or falls. */
const cases = pact.sources.toArray().flatMap((source) => {
  const anchors = records.flatMap((record) => anchorsOf(record, source.id));
  const words = [...new Set(anchors.map(({ exact }) => exact))];
  // The article is checked by paragraph.
  if (words.length < 3 || words.length > 100) return [];
  const apart = words.filter(
    (one) =>
      !plain(source.title).includes(plain(one)) &&
      words.every((other) => other === one || !plain(other).includes(plain(one))),
  );
  return apart.map((target) => ({ source, anchors, words, target }));
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A paragraph of our own around some words. */
function paragraph(html: string): string {
  return `<p class="text">So wrote the <i>paper</i> that day: ${html}, and it wrote on.</p>`;
}

/** A whole page around a body, with what pages have besides. */
function whole(title: string, body: string, charset = "utf-8"): string {
  return `<!doctype html>
<html><head><meta charset="${charset}"><title>${escaped(title)} | Paper</title>
<style>.text { color: black }</style><script>const words = "<p>none</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a><li>World</ul></nav>
<main><h1>${escaped(title)}</h1>${body}</main>
<footer>All rights <span hidden>not</span> reserved<br>by the paper</footer></body></html>`;
}

/** Our own title where the printed one is not known. */
function titleOf({ source }: Pick<Case, "source">): string {
  return source.titleIsDescription === true ? "What the paper wrote" : source.title;
}

/** The page of a source, each word in a paragraph; `edit` makes the HTML of the target. */
function pageOf(one: Case, edit: (words: string) => string = escaped, charset?: string): string {
  const body = one.words.map((words) =>
    paragraph(words === one.target ? edit(words) : escaped(words)),
  );
  return whole(titleOf(one), body.join("\n"), charset);
}

/** The page of a source without its target, which `rest` may have somewhere else. */
function without(one: Case, rest = ""): string {
  const words = one.words.filter((each) => each !== one.target);
  return whole(titleOf(one), words.map((each) => paragraph(escaped(each))).join("\n") + rest);
}

/** Puts something between two characters that chance chooses, of those that `where` allows. */
function inserted(
  one: Case,
  what: string,
  where: (before: string, after: string) => boolean,
): string {
  const characters = [...one.target];
  const places = characters.flatMap((after, place) =>
    place > 0 && where(characters[place - 1] ?? "", after) ? [place] : [],
  );
  const place = places[Math.floor(one.chance * places.length)] ?? 0;
  return `${escaped(characters.slice(0, place).join(""))}${what}${escaped(characters.slice(place).join(""))}`;
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
const anywhere = () => true;
const betweenLetters = (before: string, after: string) => isLetter(before) && isLetter(after);
const hasPair = ({ target }: Case) => /[\p{L}\p{N}]{2}/u.test(target);

/** One of some, as chance has it. */
function chosen<T>({ chance }: Case, of: readonly [T, ...T[]]): T {
  return of[Math.floor(chance * of.length)] ?? of[0];
}

/** Text in an encoding of two bytes or one; what it lacks becomes a character reference. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const known = bytesByCharacter[encoding];
  return Buffer.concat(
    [...text].map((character) =>
      character < "\x80"
        ? Buffer.from(character)
        : (known.get(character) ?? Buffer.from(`&#${character.codePointAt(0)};`)),
    ),
  );
}

type Encoding = "euc-kr" | "big5" | "windows-1252";

const leads = Array.from({ length: 0x7f }, (_, place) => place + 0x80);
const single = leads.map((lead) => Uint8Array.of(lead));
const double = leads.flatMap((lead) =>
  Array.from({ length: 0xbf }, (_, place) => Uint8Array.of(lead, place + 0x40)),
);

/** Which bytes are which character: what the decoder says of all that can be. */
const bytesByCharacter: { readonly [E in Encoding]: ReadonlyMap<string, Uint8Array> } = {
  "euc-kr": decodedBy("euc-kr", double),
  big5: decodedBy("big5", double),
  "windows-1252": decodedBy("windows-1252", single),
};

function decodedBy(encoding: Encoding, all: readonly Uint8Array[]): Map<string, Uint8Array> {
  return new Map(
    all.flatMap((bytes): [string, Uint8Array][] => {
      const character = new TextDecoder(encoding).decode(bytes, { stream: true });
      return [...character].length === 1 && character >= "\x80" && character !== "\ufffd"
        ? [[character, bytes]]
        : [];
    }),
  );
}

/** A page that is the source's, as far as its words go. */
const same = { page: "unchanged", target: "as-printed" } as const;
const alike = { page: "alike", target: "alike" } as const;
const gone = { page: "changed", target: "gone" } as const;

const edits: readonly Edit[] = [
  { ...same, name: "nothing changed", make: (one) => pageOf(one) },
  {
    ...gone,
    name: "figure changed",
    fits: ({ target }) => /\d/.test(target),
    make: (one) =>
      pageOf(one, (words) =>
        escaped(words.replace(/\d/, (digit) => String((Number(digit) + 3) % 10))),
      ),
  },
  {
    ...gone,
    name: "figure lengthened",
    fits: ({ target }) => /\d$/.test(target),
    make: (one) => pageOf(one, (words) => escaped(`${words}0`)),
  },
  {
    ...gone,
    name: "word changed",
    make: (one) => pageOf(one, (words) => escaped(words.replace(/[\p{L}\p{N}]+/u, "zeppelin"))),
  },
  {
    ...alike,
    name: "quotation marks or dashes changed",
    fits: ({ target }) => /[“”‘’"'–—-]/.test(target),
    make: (one) =>
      pageOf(one, (words) =>
        escaped(
          words.replaceAll(/[“”‘’"'–—-]/g, (mark) =>
            /[“”"]/.test(mark)
              ? mark === '"'
                ? "”"
                : '"'
              : /[‘’']/.test(mark)
                ? mark === "'"
                  ? "’"
                  : "'"
                : mark === "–"
                  ? "-"
                  : "–",
          ),
        ),
      ),
  },
  {
    ...alike,
    name: "letter case changed",
    fits: ({ target }) => target.toUpperCase() !== target,
    make: (one) => pageOf(one, (words) => escaped(words.toUpperCase())),
  },
  {
    ...alike,
    name: "full-width figures",
    fits: ({ target }) => /\d/.test(target),
    make: (one) =>
      pageOf(one, (words) =>
        escaped(words.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))),
      ),
  },
  { ...same, name: "NFD", make: (one) => pageOf(one).normalize("NFD") },
  {
    ...same,
    name: "soft hyphen or zero-width character put in",
    fits: hasPair,
    make: (one) => {
      const what = chosen(one, ["\u00ad", "&shy;", "\u200b", "&#x200d;", "\ufeff", "\u200e"]);
      return pageOf(one, () => inserted(one, what, betweenLetters));
    },
  },
  {
    ...same,
    name: "other white space",
    fits: ({ target }) => target.includes(" "),
    make: (one) =>
      pageOf(one, (words) =>
        escaped(words).replaceAll(" ", chosen(one, ["&nbsp;", "\n   ", "\u2009", "&#9;", " \r\n"])),
      ),
  },
  {
    ...same,
    name: "character references",
    make: (one) =>
      pageOf(one, (words) => [...words].map((each) => `&#${each.codePointAt(0)};`).join("")),
  },
  {
    ...same,
    name: "inline tag put in",
    make: (one) => {
      const tag = chosen(one, [
        "<b></b>",
        '<a href="/x">',
        "<wbr>",
        "<!-- > -->",
        "<script>x</script>",
      ]);
      return pageOf(one, () => inserted(one, tag, anywhere));
    },
  },
  {
    page: "changed",
    target: "across-blocks",
    name: "block tag put in",
    make: (one) => {
      const tag = chosen(one, ["<br>", "</p><p>", "<br/>\n", "</p><div>", "<hr>", "</p><h2>"]);
      return pageOf(one, () => inserted(one, tag, anywhere));
    },
  },
  { ...gone, name: "anchor deleted", make: (one) => without(one) },
  {
    ...gone,
    name: "anchor hidden",
    make: (one) => {
      const words = escaped(one.target);
      const rest = chosen(one, [
        `<div hidden>${words}</div>`,
        `<script>let words = "${words}";</script>`,
        `<template><p>${words}</template>`,
        `<p style="display: none">${words}</p>`,
        `<!-- ${words.replaceAll("-", " ")} -->`,
        `<img alt="${words.replaceAll('"', "")}">`,
        `<noscript>${words}</noscript>`,
      ]);
      return without(one, rest);
    },
  },
  {
    ...same,
    name: "paragraphs in another order",
    make: (one) => pageOf({ ...one, words: one.words.toReversed() }),
  },
  {
    ...same,
    name: "in another encoding",
    make: (one) => {
      const encoding = chosen<Encoding>(one, ["euc-kr", "big5", "windows-1252"]);
      return encoded(pageOf(one, escaped, encoding), encoding);
    },
  },
  {
    ...same,
    name: "in UTF-16",
    make: (one) => Buffer.from(`\ufeff${pageOf(one)}`, "utf16le"),
  },
  { ...same, name: "plain text", make: ({ words }) => words.join("\n\n") },
  {
    page: "cut-short",
    name: "body cut",
    fits: ({ source }) => source.titleIsDescription !== true,
    make: (one) => whole(titleOf(one), paragraph("to read on, subscribe")),
  },
  {
    page: "changed",
    target: "gone",
    name: "cut after half",
    fits: ({ words, target }) => words.indexOf(target) >= Math.ceil(words.length / 2),
    make: (one) => pageOf({ ...one, words: one.words.slice(0, Math.ceil(one.words.length / 2)) }),
  },
  {
    page: "another-text",
    name: "body replaced",
    make: () => whole("Rain at last", paragraph("it rained for a week").repeat(20)),
  },
  {
    page: "another-text",
    name: "another source's page",
    make: (one) => {
      const others = cases.filter(
        ({ source, words }) =>
          source.id !== one.source.id &&
          !plain(source.title).includes(plain(one.source.title)) &&
          one.words.filter((each) => plain(words.join(" ")).includes(plain(each))).length * 2 <
            one.words.length,
      );
      const other = others[Math.floor(one.chance * others.length)];
      return other === undefined ? "" : pageOf({ ...other, chance: one.chance });
    },
  },
  {
    page: "empty",
    name: "filled by a script",
    make: (one) =>
      `<!doctype html><head><title>${escaped(titleOf(one))}</title></head><div id="root"></div>` +
      `<noscript>Switch on JavaScript.</noscript><script>show("${escaped(one.target)}")</script>`,
  },
  { page: "empty", name: "nothing", make: (one) => chosen(one, ["", "\n \n", "<html></html>"]) },
];

/** `page, target` as it came out. */
function verdictOn(edit: Edit, one: Case): string {
  const made = edit.make(one);
  const { blocks } = readPage(typeof made === "string" ? Buffer.from(made) : made);
  const { state, anchors } = verifyPage(blocks, one.anchors, one.source);
  return verdict(state, anchors.find(({ exact }) => exact === one.target)?.state);
}

function verdict(page: PageState, target: AnchorState | undefined): string {
  return target === undefined ? page : `${page}, ${target}`;
}

it("tells each of 300 edits for what it is", () => {
  const chances = fc.sample(fc.tuple(fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true })), {
    seed: 20251027,
    numRuns: 300,
  });
  const confusion = new Map<string, number>();
  for (const [place, [pick, chance]] of chances.entries()) {
    const edit = edits[place % edits.length];
    if (edit === undefined) throw new Error("There are no edits.");
    const fitting = cases.filter((one) => edit.fits?.({ ...one, chance }) ?? true);
    const one = fitting[pick % fitting.length];
    if (one === undefined) throw new Error(`No source fits "${edit.name}".`);
    const expected = verdict(edit.page, edit.target);
    const got = verdictOn(edit, { ...one, chance });
    const right = got === expected ? "" : ` (${one.source.id}: “${one.target}”)`;
    const row = `${edit.name}: ${expected} → ${got}${right}`;
    confusion.set(row, (confusion.get(row) ?? 0) + 1);
  }
  const table = [...confusion].sort().map(([row, count]) => `${String(count).padStart(3)}  ${row}`);
  expect(chances).toHaveLength(300);
  const wrong = table.filter((row) => row.endsWith(")"));
  expect(wrong, table.join("\n")).toEqual([]);
  expect(table).toHaveLength(edits.length);
});
