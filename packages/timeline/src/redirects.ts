import type { Redirects } from "@defence-pact/schema";
import type { EventId } from "./ids.js";

/** Where ids of events went that are no longer in use. */
export const redirects: Redirects<EventId> = {};
