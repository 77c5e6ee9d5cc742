import type { Redirects } from "@defence-pact/schema";
import type { EntityId } from "./ids.js";

/** Where ids of entities went that are no longer in use. */
export const redirects: Redirects<EntityId> = {};
