import type { Redirects } from "@defence-pact/schema";
import type { QuoteId } from "./ids.js";

/** Where ids of quotations and statements went that are no longer in use. */
export const redirects: Redirects<QuoteId> = {};
