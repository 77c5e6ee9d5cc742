import type { Redirects } from "@defence-pact/schema";
import type { PlatformId } from "./ids.js";

/** Where ids of platforms went that are no longer in use. */
export const redirects: Redirects<PlatformId> = {};
