import type * as S from "@defence-pact/schema";
import type { EventRefs } from "@defence-pact/timeline";
import type { QuoteIdOf } from "./ids.js";

/** Words quoted exactly as printed. */
export interface Quotation<Id extends QuoteIdOf<"quotation"> = QuoteIdOf<"quotation">>
  extends S.Quotation<Id, EventRefs> {}

/** What somebody said or asserts, in our own words: somebody's, never ours. */
export interface Statement<Id extends QuoteIdOf<"statement"> = QuoteIdOf<"statement">>
  extends S.Statement<Id, EventRefs> {}

/** A quotation or a statement; `kind` tells which. */
export type Quote = Quotation | Statement;
