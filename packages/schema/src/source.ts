import type { Edtf } from "./values.js";

/** What a source is, by its CSL 1.0.2 item type. */
export type SourceType = (typeof sourceTypes)[number];

/** Every {@link SourceType} in use. */
export const sourceTypes = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "book",
  "dataset",
  "document",
  "entry-encyclopedia",
  "interview",
  "legislation",
  "post",
  "post-weblog",
  "report",
  "speech",
  "thesis",
  "webpage",
] as const;

/** What sort of publisher a source has; our classification, used to weigh rival claims. */
export type PublisherType = (typeof publisherTypes)[number];

/** Every {@link PublisherType}: `official` is a state, its agencies and parliaments; `company` a maker or seller. */
export const publisherTypes = [
  "official",
  "company",
  "news-agency",
  "news",
  "trade-press",
  "research",
  "reference",
  "other",
] as const;

/**
 * A text that is cited: an article, a release, a page. The fields are those of CSL-JSON, in
 * camelCase, with dates in EDTF.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export interface Source<Id extends string = string, SourceId extends string = string> {
  /** Kebab-case, unique across all datasets, never reused. */
  readonly id: Id;
  readonly type: SourceType;
  /** As printed, unless `titleIsDescription`. */
  readonly title: string;
  /** The title is our description: the printed one is not known to us. */
  readonly titleIsDescription?: true;
  /** The publisher as a bibliography prints it. */
  readonly publisher: string;
  readonly publisherType: PublisherType;
  /** The newspaper, magazine or site that printed it, where that is not the publisher. */
  readonly containerTitle?: string;
  /** When it was published; left out where the text bears no date (it is then "undated"). */
  readonly issued?: Edtf;
  /** When it was read for this project. */
  readonly accessed: Edtf;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly url: string;
  /**
   * What it repeats, wholly or in the main: another source, or a root we have not read ourselves.
   * Sources with one root count as one origin.
   */
  readonly copies?: SourceId | { readonly root: string };
  /** What a reader should know of it. */
  readonly note?: string;
  /** What of it could not be read again, and when that was tried; citations of that have no words. */
  readonly unread?: string;
}

/** What a paragraph of a held text is; it decides what the paragraph may be cited for. */
export type ParagraphRole = (typeof paragraphRoles)[number];

/** Every {@link ParagraphRole}. Headings and debris are never cited, captions only for names. */
export const paragraphRoles = [
  "headline",
  "standfirst",
  "body",
  "heading",
  "caption",
  "debris",
] as const;

/** The fingerprint of one paragraph of a held text. */
export interface Paragraph {
  readonly role: ParagraphRole;
  /** SHA-256, in lower-case hex, of the paragraph's UTF-8 text with each run of white space made one space. */
  readonly sha256: string;
}

/**
 * A text whose paragraphs we hold fingerprints of. Paragraphs are the blocks between lines that
 * are empty or hold only white space, of the trimmed text, counted from 1. The text itself is not
 * part of this project.
 */
export interface HeldText<SourceId extends string = string> {
  readonly source: SourceId;
  readonly paragraphs: readonly Paragraph[];
}
