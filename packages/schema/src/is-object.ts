/**
 * Whether a value is an object with parts: not a list, not `null`.
 *
 * @example
 * ```ts
 * import { isObject } from "@defence-pact/schema";
 *
 * isObject({ en: "Malaysia" }); // => true
 * isObject(["kai"]); // => false
 * ```
 */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
