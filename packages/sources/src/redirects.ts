import type { Redirects } from "@defence-pact/schema";
import type { SourceId } from "./ids.js";

/** Where ids of sources went that are no longer in use. */
export const redirects: Redirects<SourceId> = {};
