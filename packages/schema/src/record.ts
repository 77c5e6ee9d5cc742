import type { Edtf, LocalText } from "./values.js";

/** What an alias is to the name. */
export type AliasSort = (typeof aliasSorts)[number];

/**
 * Every {@link AliasSort}. A `metonym` names a thing by another (Seoul for South Korea): in a text
 * it may mean either. A `printed-variant` is a spelling a source prints.
 */
export const aliasSorts = [
  "abbreviation",
  "romanisation",
  "metonym",
  "printed-variant",
  "short-name",
  "full-name",
  "former-name",
] as const;

/** Another name under which sources speak of the same thing. */
export interface Alias {
  /** As printed. */
  readonly text: string;
  /** BCP 47 tag of the language it is used in. */
  readonly language: string;
  readonly sort: AliasSort;
}

/** What every record but a source and a quote has. */
export interface RecordFields<Id extends string, Kind extends string> {
  /** Kebab-case, unique across all datasets, never reused. */
  readonly id: Id;
  readonly kind: Kind;
  /** One or two sentences of ours that say no more than the cited fields. */
  readonly summary: LocalText;
}

/** The names of a record. */
export interface NameFields {
  /** The name this project uses, in native script per language. */
  readonly name: LocalText;
  /** What else sources call it. */
  readonly aliases?: readonly Alias[];
}

/** What a dataset package says of itself, in a few bytes. */
export interface About {
  /** The name of the package. */
  readonly name: string;
  readonly version: string;
  /** How many records it holds. */
  readonly records: number;
  /** The day on which its sources were last read. */
  readonly asOf: Edtf;
  /** SPDX licence of the data. */
  readonly licence: string;
}
