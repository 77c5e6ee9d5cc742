/**
 * Checks citations against a text whose paragraphs we hold fingerprints of, paragraph by paragraph,
 * or against any page, by the words alone. Pure: the text is passed in, and nothing of it leaves but
 * the first words of a paragraph that was altered. Runs in Node and in browsers.
 */
import { type HeldText, type Paragraph, type ParagraphRole, wordsOf } from "@defence-pact/schema";
import { type Anchor, type CitingRecord, citingEntries } from "./anchors.js";

export { type Anchor, anchorsOf, type CitingRecord } from "./anchors.js";
export { heldTexts } from "./held-texts.js";
export * from "./verify-page.js";

/** The most words that `exact` may have, and that a report repeats of a text. */
const mostWords = 6;

/** A passage of a held text that a record cites, and what must be found there. */
export interface HeldCitation extends Anchor {
  /** The paragraph that must contain the words, counted from 1. */
  readonly paragraph: number;
  /** A quotation that the paragraph must contain too, in any of its languages. */
  readonly quotation?: readonly string[];
  /** It supports a `standing` that is "illustrated": the one thing besides names that a caption can say. */
  readonly illustrated?: true;
}

/** One way in which a text, or what is said of it, does not match. Paragraphs are counted from 1. */
export type Mismatch =
  /** No paragraph is the held text's: another text altogether. */
  | { readonly problem: "another-text"; readonly expected: number; readonly found: number }
  /** The text holds characters that no text holds. */
  | { readonly problem: "not-text" }
  /** A paragraph has other words; `begins` are its first words, six at most. */
  | {
      readonly problem: "paragraph-altered";
      readonly paragraph: number;
      readonly role: ParagraphRole;
      readonly begins: string;
    }
  /** Consecutive paragraphs are unaltered but at other numbers: the first at `foundAt`. */
  | {
      readonly problem: "paragraphs-moved";
      readonly first: number;
      readonly last: number;
      readonly foundAt: number;
    }
  /** A paragraph is missing. */
  | {
      readonly problem: "paragraph-missing";
      readonly paragraph: number;
      readonly role: ParagraphRole;
    }
  /** The text has more paragraphs than it should. */
  | { readonly problem: "paragraphs-added"; readonly expected: number; readonly found: number }
  /** The held text has no paragraph of that number. */
  | {
      readonly problem: "no-such-paragraph";
      readonly citation: HeldCitation;
      readonly paragraphs: number;
    }
  /** Headings and debris cannot be cited, captions only for names and what is illustrated. */
  | {
      readonly problem: "role-not-citable";
      readonly citation: HeldCitation;
      readonly role: ParagraphRole;
      /** The fields that a paragraph of this role cannot support. */
      readonly fields: readonly string[];
    }
  /** `exact` must be one to six words. */
  | { readonly problem: "exact-length"; readonly citation: HeldCitation; readonly words: number }
  /** The paragraph does not contain `exact`; those in `foundIn` do. */
  | {
      readonly problem: "exact-not-found";
      readonly citation: HeldCitation;
      readonly foundIn: readonly number[];
    }
  /** The paragraph does not contain the quotation; those in `foundIn` do. */
  | {
      readonly problem: "quotation-not-found";
      readonly citation: HeldCitation;
      readonly foundIn: readonly number[];
    };

/** The result of checking citations against a text. */
export interface Verification {
  /** Nothing mismatches. */
  readonly ok: boolean;
  /** How many citations were checked. */
  readonly citations: number;
  /** How many paragraphs the text has. */
  readonly paragraphs: number;
  /** The text first, then the citations in the order given. */
  readonly mismatches: readonly Mismatch[];
}

/**
 * The paragraphs of a text: the blocks between lines that are empty or hold only white space
 * (no-break space included), of the trimmed text. Paragraph 1 is at index 0.
 *
 * @example
 * ```ts
 * import { splitParagraphs } from "@defence-pact/sources/verify";
 *
 * splitParagraphs("Headline\n\u00a0\nFirst line\nsecond line\n"); // => ["Headline", "First line\nsecond line"]
 * ```
 */
export function splitParagraphs(text: string): readonly string[] {
  const trimmed = text.replaceAll(/\r\n?/g, "\n").trim();
  return trimmed === "" ? [] : trimmed.split(/\n(?:[^\S\n]*\n)+/);
}

/** A text with each run of white space made one space, so that line breaks do not matter. */
function normalised(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/**
 * The fingerprint of a paragraph: the SHA-256, in lower-case hex, of its UTF-8 text with each run
 * of white space made one space and none at its ends.
 *
 * @throws Error where the platform has no WebCrypto: in a browser, on a page that is not secure.
 *
 * @example
 * ```ts
 * import { fingerprint } from "@defence-pact/sources/verify";
 *
 * const one = await fingerprint("A pact\nis signed. ");
 * one === (await fingerprint("A pact is signed.")); // => true
 * one.length; // => 64
 * ```
 */
export async function fingerprint(paragraph: string): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new Error("SHA-256 comes from WebCrypto, which browsers offer on secure pages (https).");
  }
  const bytes = new TextEncoder().encode(normalised(paragraph));
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A property that the object's type does not have. */
function property(object: object, key: string): unknown {
  return Reflect.get(object, key);
}

/**
 * Every passage of one source that a record cites by paragraph: in its own evidence and in that of
 * its elements.
 *
 * @param record - Any record with an id and evidence.
 * @param source - The id of the source whose text is held.
 *
 * @example
 * ```ts
 * import { heldCitations } from "@defence-pact/sources/verify";
 *
 * const record = {
 *   id: "kai",
 *   evidence: [{ supports: "name", source: "a", paragraph: 2, exact: "Korea Aerospace Industries" }],
 * };
 * heldCitations(record, "a").map(({ path, paragraph }) => [path, paragraph]); // => [["evidence.0", 2]]
 * heldCitations(record, "b"); // => []
 * ```
 */
export function heldCitations(record: CitingRecord, source: string): readonly HeldCitation[] {
  const text = property(record, "text");
  const quotation: readonly unknown[] =
    property(record, "kind") === "quotation" && text instanceof Object ? Object.values(text) : [];
  return citingEntries(record, source).flatMap(({ entry, isOwn, place }): HeldCitation[] => {
    if (!("paragraph" in entry)) return [];
    const supports = "supports" in entry && isOwn ? place.fields : [];
    return wordsOf(entry).map((exact) => ({
      ...place,
      paragraph: entry.paragraph,
      exact,
      ...(supports.includes("text") && quotation.length > 0
        ? { quotation: quotation.filter((words) => typeof words === "string") }
        : {}),
      ...(supports.includes("standing") && property(record, "standing") === "illustrated"
        ? { illustrated: true }
        : {}),
    }));
  });
}

/** The fields of a citation that a paragraph of a role cannot support. */
function fieldsBeyond(role: ParagraphRole, citation: HeldCitation): readonly string[] {
  switch (role) {
    case "headline":
    case "standfirst":
    case "body":
      return [];
    case "heading":
    case "debris":
      return citation.fields;
    case "caption":
      return citation.fields.filter(
        (field) =>
          !/^(?:name|aliases)(?:\.|$)/.test(field) &&
          !(field === "standing" && citation.illustrated === true),
      );
    default:
      return role satisfies never;
  }
}

/**
 * What is wrong with citations by themselves, without the text: a paragraph that is not there or
 * has a role that cannot be cited, an `exact` that is too long. {@link verifyCitations} reports
 * this too.
 *
 * @param citations - From {@link heldCitations}; those of other sources are left aside.
 * @param heldText - One of {@link heldTexts}.
 *
 * @example
 * ```ts
 * import { checkCitations } from "@defence-pact/sources/verify";
 *
 * const heldText = { source: "a", paragraphs: [{ role: "heading", sha256: "" }] } as const;
 * const citation = { record: "kai", path: "evidence.0", source: "a", paragraph: 1, exact: "KAI", fields: ["name"] };
 * checkCitations([citation], heldText).map(({ problem }) => problem); // => ["role-not-citable"]
 * ```
 */
export function checkCitations(
  citations: readonly HeldCitation[],
  heldText: HeldText,
): readonly Mismatch[] {
  return citations.flatMap((citation) => {
    if (citation.source !== heldText.source) return [];
    const mismatches: Mismatch[] = [];
    const paragraph = heldText.paragraphs[citation.paragraph - 1];
    if (paragraph === undefined) {
      const paragraphs = heldText.paragraphs.length;
      mismatches.push({ problem: "no-such-paragraph", citation, paragraphs });
    } else {
      const fields = fieldsBeyond(paragraph.role, citation);
      if (fields.length > 0) {
        mismatches.push({ problem: "role-not-citable", citation, role: paragraph.role, fields });
      }
    }
    const words = normalised(citation.exact).split(" ").filter(Boolean).length;
    if (words === 0 || words > mostWords) {
      mismatches.push({ problem: "exact-length", citation, words });
    }
    return mismatches;
  });
}

/** Whether a text holds a character that no text has: a control character, or U+FFFD. */
function isBinary(text: string): boolean {
  return /[^\P{Cc}\t\n\v\f\r\u0085]|\ufffd/u.test(text);
}

/** How a text differs from the one we hold fingerprints of. */
function compareParagraphs(
  paragraphs: readonly string[],
  hashes: readonly string[],
  held: readonly Paragraph[],
): readonly Mismatch[] {
  const wanted = held.map(({ sha256 }) => sha256);
  if (!hashes.some((hash) => wanted.includes(hash))) {
    return [{ problem: "another-text", expected: held.length, found: paragraphs.length }];
  }
  const mismatches: Mismatch[] = [];
  for (const [index, { role, sha256 }] of held.entries()) {
    if (hashes[index] === sha256) continue;
    const foundAt = hashes.indexOf(sha256) + 1;
    const found = paragraphs[index];
    const paragraph = index + 1;
    if (foundAt > 0) {
      const before = mismatches.at(-1);
      const goesOn =
        before?.problem === "paragraphs-moved" &&
        before.last === index &&
        before.foundAt - before.first === foundAt - paragraph;
      const first = goesOn ? before.first : paragraph;
      if (goesOn) mismatches.pop();
      mismatches.push({
        problem: "paragraphs-moved",
        first,
        last: paragraph,
        foundAt: foundAt - paragraph + first,
      });
    } else if (found === undefined || wanted.includes(hashes[index] ?? "")) {
      mismatches.push({ problem: "paragraph-missing", paragraph, role });
    } else {
      const begins = normalised(found).split(" ").slice(0, mostWords).join(" ");
      mismatches.push({ problem: "paragraph-altered", paragraph, role, begins });
    }
  }
  if (paragraphs.length > held.length) {
    mismatches.push({
      problem: "paragraphs-added",
      expected: held.length,
      found: paragraphs.length,
    });
  }
  return mismatches;
}

/** The numbers of the paragraphs that contain words. */
function standingIn(paragraphs: readonly string[], words: string): readonly number[] {
  const wanted = normalised(words);
  return paragraphs.flatMap((text, index) => (text.includes(wanted) ? [index + 1] : []));
}

/**
 * The words of a citation that are not in the paragraph cited, which is found at `place` (counted
 * from 0).
 */
function compareWords(
  citation: HeldCitation,
  paragraphs: readonly string[],
  place: number,
): readonly Mismatch[] {
  if (paragraphs[place] === undefined) return [];
  const mismatches: Mismatch[] = [];
  const exactIn = standingIn(paragraphs, citation.exact);
  if (!exactIn.includes(place + 1)) {
    mismatches.push({ problem: "exact-not-found", citation, foundIn: exactIn });
  }
  if (citation.quotation !== undefined) {
    const quotationIn = citation.quotation.flatMap((words) => standingIn(paragraphs, words));
    if (!quotationIn.includes(place + 1)) {
      mismatches.push({ problem: "quotation-not-found", citation, foundIn: quotationIn });
    }
  }
  return mismatches;
}

/**
 * Checks a text and the citations of it: whether each paragraph is, by its fingerprint, the one we
 * hold; whether each citation may cite its paragraph; whether its `exact` words, and a quotation,
 * stand there. Line breaks and spacing do not matter, every other character does. An
 * unaltered paragraph at another number is reported once; its citations are checked there. Another
 * text is refused as a whole.
 *
 * @param text - The text of the source, as its publisher prints it.
 * @param citations - From {@link heldCitations}; those of other sources are left aside.
 * @param heldText - The fingerprints: one of {@link heldTexts}.
 * @throws Error as {@link fingerprint}.
 *
 * @example
 * ```ts
 * import { heldTexts, verifyCitations } from "@defence-pact/sources/verify";
 *
 * const [heldText] = heldTexts;
 * const report = heldText && (await verifyCitations("Some other article.", [], heldText));
 * report?.ok; // => false
 * report?.mismatches; // => [{ problem: "another-text", expected: 103, found: 1 }]
 * ```
 */
export async function verifyCitations(
  text: string,
  citations: readonly HeldCitation[],
  heldText: HeldText,
): Promise<Verification> {
  const own = citations.filter(({ source }) => source === heldText.source);
  const paragraphs = splitParagraphs(text);
  const hashes = await Promise.all(paragraphs.map(fingerprint));
  const texts = paragraphs.map(normalised);
  const placeOf = (paragraph: number): number => {
    const moved = hashes.indexOf(heldText.paragraphs[paragraph - 1]?.sha256 ?? "");
    return moved === -1 ? paragraph - 1 : moved;
  };
  const differences: readonly Mismatch[] = isBinary(text)
    ? [{ problem: "not-text" }]
    : compareParagraphs(paragraphs, hashes, heldText.paragraphs);
  const isRefused = differences.some(
    ({ problem }) => problem === "not-text" || problem === "another-text",
  );
  const mismatches = isRefused
    ? differences
    : [
        ...differences,
        ...checkCitations(own, heldText),
        ...own.flatMap((citation) => compareWords(citation, texts, placeOf(citation.paragraph))),
      ];
  return {
    ok: mismatches.length === 0,
    citations: own.length,
    paragraphs: paragraphs.length,
    mismatches,
  };
}

/**
 * A mismatch in a sentence, for a person to act on.
 *
 * @example
 * ```ts
 * import { describeMismatch } from "@defence-pact/sources/verify";
 *
 * describeMismatch({ problem: "paragraph-missing", paragraph: 7, role: "body" }); // => "Paragraph 7 (body) is missing."
 * ```
 */
export function describeMismatch(mismatch: Mismatch): string {
  switch (mismatch.problem) {
    case "another-text":
      return `This is another text: none of its paragraphs is one of the ${mismatch.expected} we hold fingerprints of.`;
    case "not-text":
      return "This is not text: it holds characters that no text has. Save the article as plain text in UTF-8.";
    case "paragraph-altered":
      return `Paragraph ${mismatch.paragraph} (${mismatch.role}) is altered; here it begins “${mismatch.begins}”.`;
    case "paragraphs-moved":
      return mismatch.first === mismatch.last
        ? `Paragraph ${mismatch.first} is now at ${mismatch.foundAt}.`
        : `Paragraphs ${mismatch.first} to ${mismatch.last} are now at ${mismatch.foundAt} to ${mismatch.foundAt + mismatch.last - mismatch.first}.`;
    case "paragraph-missing":
      return `Paragraph ${mismatch.paragraph} (${mismatch.role}) is missing.`;
    case "paragraphs-added":
      return `The text has ${mismatch.found} paragraphs instead of ${mismatch.expected}.`;
    case "no-such-paragraph":
      return `${citedAt(mismatch.citation)} cites paragraph ${mismatch.citation.paragraph}; the text has 1 to ${mismatch.paragraphs}.`;
    case "role-not-citable":
      return `${citedAt(mismatch.citation)} cites paragraph ${mismatch.citation.paragraph} (${mismatch.role}) for ${mismatch.fields.join(", ")}: ${
        mismatch.role === "caption"
          ? 'a caption supports only names, aliases and a standing that is "illustrated"'
          : "headings and debris are never cited"
      }.`;
    case "exact-length":
      return `${citedAt(mismatch.citation)} has ${mismatch.words} words in "exact"; it needs one to ${mostWords}.`;
    case "exact-not-found":
      return `${citedAt(mismatch.citation)}: “${mismatch.citation.exact}” is not in paragraph ${mismatch.citation.paragraph}${elsewhere(mismatch.foundIn)}`;
    case "quotation-not-found":
      return `${citedAt(mismatch.citation)}: the quotation is not in paragraph ${mismatch.citation.paragraph} as printed${elsewhere(mismatch.foundIn)}`;
    default:
      return mismatch satisfies never;
  }
}

function citedAt(citation: Anchor): string {
  return `${citation.record} ${citation.path}`;
}

function elsewhere(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? "." : `, but in ${paragraphs.join(", ")}.`;
}
