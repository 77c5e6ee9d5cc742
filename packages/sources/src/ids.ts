/** The id of every source, in the order of the alphabet: the one place where ids are declared. */
export const sourceIds = ["dsa-pact-2025"] as const;

/** The id of a source. */
export type SourceId = (typeof sourceIds)[number];

/**
 * Whether a value is the id of a source of this dataset.
 *
 * @example
 * ```ts
 * import { isSourceId } from "@defence-pact/sources/ids";
 *
 * isSourceId("dsa-pact-2025"); // => true
 * isSourceId("constructor"); // => false
 * ```
 */
export function isSourceId(value: unknown): value is SourceId {
  return sourceIds.some((id) => id === value);
}
