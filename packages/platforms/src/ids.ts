import type { PlatformKind } from "@defence-pact/schema";

/** Every platform's id and kind: the one place where both are declared. */
export const platformKinds = {
  "advanced-jet-trainers": "platform-class",
  "air-deliverable-systems": "platform-class",
  "air-launched-anti-ship-systems": "platform-class",
  "artificial-intelligence-command-and-control": "platform-class",
  "cyber-warfare-architectures": "platform-class",
  "electronic-warfare-systems": "platform-class",
  "fa-50": "weapon-system",
  "fa-50-family": "family",
  "fighter-aircraft": "platform-class",
  "full-spectrum-multi-role-fighters": "platform-class",
  "heavily-armed-corvettes": "platform-class",
  k200: "weapon-system",
  "k239-chunmoo": "weapon-system",
  "kf-21-boramae": "weapon-system",
  "kf-21-programme": "programme",
  "land-attack-precision-strike": "platform-class",
  "long-range-precision-strike": "platform-class",
  "maritime-patrol-vessels": "platform-class",
  "military-aircraft": "platform-class",
  "missile-defence": "platform-class",
  "missile-systems": "platform-class",
  "modular-surface-ships": "platform-class",
  mrss: "weapon-system",
  "naval-vessels": "platform-class",
  "next-generation-combat-aircraft": "platform-class",
  "unmanned-systems": "platform-class",
} as const;

/** The id of a platform. */
export type PlatformId = keyof typeof platformKinds;

/** The id of a platform of kind `K`. */
export type PlatformIdOf<K extends PlatformKind> = {
  [Id in PlatformId]: (typeof platformKinds)[Id] extends K ? Id : never;
}[PlatformId];

/**
 * Whether a value is the id of a platform of this dataset.
 *
 * @example
 * ```ts
 * import { isPlatformId } from "@defence-pact/platforms/ids";
 *
 * isPlatformId("fa-50"); // => true
 * isPlatformId("constructor"); // => false
 * ```
 */
export function isPlatformId(value: unknown): value is PlatformId {
  return typeof value === "string" && Object.hasOwn(platformKinds, value);
}

/** The id of every platform, in the order of the alphabet. */
export const platformIds: readonly PlatformId[] = /* @__PURE__ */ (() =>
  Object.keys(platformKinds).filter(isPlatformId))();
