import type { Evidence, FieldPath } from "./evidence.js";
import type { EntityRef, EventRef, EventRefs, PlatformRef } from "./references.js";
import type { Edtf, LocalText, Modality } from "./values.js";

/** What a statement is for; our classification. */
export type Purpose = (typeof purposes)[number];

/** Every {@link Purpose}. */
export const purposes = [
  "background",
  "assessment",
  "aim",
  "benefit",
  "risk",
  "forecast",
  "next-step",
] as const;

/** Fields of quotations and statements alike. */
export interface QuoteFields<R extends EventRefs = EventRefs> {
  /** Whose word it is. */
  readonly speaker: EntityRef<R>;
  /** The office the speaker held then. */
  readonly office?: EntityRef<R, "office">;
  /** When it was said. */
  readonly date?: Edtf;
  /** The records it speaks of; our index. */
  readonly subjects?: readonly (EntityRef<R> | PlatformRef<R> | EventRef<R>)[];
}

/** Fields of a {@link Quotation}. */
export interface QuotationFields<R extends EventRefs = EventRefs> extends QuoteFields<R> {
  /** The words exactly as printed. */
  readonly text: LocalText;
  /** `whole`: one or more whole sentences; `fragment`: words set into somebody else's sentence. */
  readonly extent: "whole" | "fragment";
  /** Whether the printed words are the speaker's own, a translation, or not known to be either. */
  readonly rendering: "original" | "translation" | "unknown";
}

/** Words quoted exactly as printed (schema.org's Quotation). */
export interface Quotation<Id extends string = string, R extends EventRefs = EventRefs>
  extends QuotationFields<R> {
  /** Kebab-case, unique across all datasets, never reused. */
  readonly id: Id;
  readonly kind: "quotation";
  readonly evidence: readonly Evidence<FieldPath<QuotationFields<R>>, R>[];
}

/** Fields of a {@link Statement}. */
export interface StatementFields<R extends EventRefs = EventRefs> extends QuoteFields<R> {
  /** What was said or asserted, in our words. */
  readonly text: LocalText;
  readonly purpose: Purpose;
  /** How settled the speaker makes it: `claimed` for a plain assertion. */
  readonly modality: Modality;
  /** When it was said to stand so. */
  readonly asOf?: Edtf;
  /** BCP 47 tag of the language it was said in, where a source shows it. */
  readonly language?: string;
  /** Whether the source prints the speaker's words directly; look there for them. */
  readonly printed?: "directly" | "indirectly";
}

/** What somebody said or asserts, in our own words: somebody's, never ours. */
export interface Statement<Id extends string = string, R extends EventRefs = EventRefs>
  extends StatementFields<R> {
  /** Kebab-case, unique across all datasets, never reused. */
  readonly id: Id;
  readonly kind: "statement";
  readonly evidence: readonly Evidence<FieldPath<StatementFields<R>>, R>[];
}

/** A quotation or a statement; `kind` says which. */
export type AnyQuote<Id extends string = string, R extends EventRefs = EventRefs> =
  | Quotation<Id, R>
  | Statement<Id, R>;
