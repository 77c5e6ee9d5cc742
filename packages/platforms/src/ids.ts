// Generated from the files in records. Do not edit: run "npm run generate".

import type { PlatformKind } from "@defence-pact/schema";

/** The id of a platform of kind `weapon-system`. */
export type WeaponSystemId =
  | "astros-ii"
  | "bigung"
  | "biryong"
  | "black-fox"
  | "dsme-missile-corvette"
  | "fa-50"
  | "haegung"
  | "haeseong"
  | "hawk-108-208"
  | "hdc-2000"
  | "hdl-10000"
  | "hdl-13000"
  | "hdp-10000"
  | "hdp-1500"
  | "hdp-2200"
  | "hurjet"
  | "hyangro-bong"
  | "hyungung"
  | "jf-17"
  | "k2"
  | "k200"
  | "k21"
  | "k239-chunmoo"
  | "k806"
  | "k9-howitzer"
  | "kd-jebat"
  | "kd-lekir"
  | "kd-mahawangsa"
  | "kd-sri-inderapura"
  | "kf-21-boramae"
  | "kggb"
  | "kuh-1-surion"
  | "l-15"
  | "m-346"
  | "mb-339cm"
  | "mig-29n"
  | "mig-35"
  | "naval-strike-missile"
  | "roks-nojeokbong"
  | "samudera-class"
  | "shingung"
  | "t-50"
  | "tejas"
  | "tigon";

/** The id of a platform of kind `family`. */
export type PlatformFamilyId =
  | "cheongung"
  | "fa-50-family"
  | "indera-sakti-class"
  | "kojoon-bong-class";

/** The id of a platform of kind `variant`. */
export type PlatformVariantId = "cheongung-ii" | "fa-50m" | "fa-50ph-block-20" | "k200a1";

/** The id of a platform of kind `programme`. */
export type ProgrammeId =
  | "flit-lca-programme"
  | "kf-21-programme"
  | "littoral-combat-ship"
  | "littoral-mission-ship-batch-2"
  | "littoral-mission-ship-batch-3"
  | "malaysian-multi-role-combat-aircraft-programme"
  | "medium-range-air-defence-programme"
  | "mrss";

/** The id of a platform of kind `platform-class`. */
export type PlatformClassId =
  | "advanced-jet-trainers"
  | "air-deliverable-systems"
  | "air-launched-anti-ship-systems"
  | "anti-submarine-warfare-helicopters"
  | "artificial-intelligence-command-and-control"
  | "cyber-warfare-architectures"
  | "electronic-warfare-systems"
  | "fa-50m-training-devices"
  | "fighter-aircraft"
  | "full-spectrum-multi-role-fighters"
  | "heavily-armed-corvettes"
  | "land-attack-precision-strike"
  | "long-range-precision-strike"
  | "maritime-patrol-vessels"
  | "military-aircraft"
  | "missile-defence"
  | "missile-systems"
  | "modular-surface-ships"
  | "naval-vessels"
  | "next-generation-combat-aircraft"
  | "unmanned-aircraft"
  | "unmanned-systems";

/** What the id of a platform can be, by its kind. */
export interface PlatformIdsByKind {
  readonly "weapon-system": WeaponSystemId;
  readonly family: PlatformFamilyId;
  readonly variant: PlatformVariantId;
  readonly programme: ProgrammeId;
  readonly "platform-class": PlatformClassId;
}

/** The id of a platform of kind `K`. */
export type PlatformIdOf<K extends PlatformKind> = PlatformIdsByKind[K];

/** The id of a platform. */
export type PlatformId =
  | WeaponSystemId
  | PlatformFamilyId
  | PlatformVariantId
  | ProgrammeId
  | PlatformClassId;

/** The kind of every platform, by its id. */
export interface PlatformKinds
  extends Readonly<Record<WeaponSystemId, "weapon-system">>,
    Readonly<Record<PlatformFamilyId, "family">>,
    Readonly<Record<PlatformVariantId, "variant">>,
    Readonly<Record<ProgrammeId, "programme">>,
    Readonly<Record<PlatformClassId, "platform-class">> {}

/** The kind of every platform, by its id. */
export const platformKinds: PlatformKinds = {
  "advanced-jet-trainers": "platform-class",
  "air-deliverable-systems": "platform-class",
  "air-launched-anti-ship-systems": "platform-class",
  "anti-submarine-warfare-helicopters": "platform-class",
  "artificial-intelligence-command-and-control": "platform-class",
  "astros-ii": "weapon-system",
  bigung: "weapon-system",
  biryong: "weapon-system",
  "black-fox": "weapon-system",
  cheongung: "family",
  "cheongung-ii": "variant",
  "cyber-warfare-architectures": "platform-class",
  "dsme-missile-corvette": "weapon-system",
  "electronic-warfare-systems": "platform-class",
  "fa-50": "weapon-system",
  "fa-50-family": "family",
  "fa-50m": "variant",
  "fa-50m-training-devices": "platform-class",
  "fa-50ph-block-20": "variant",
  "fighter-aircraft": "platform-class",
  "flit-lca-programme": "programme",
  "full-spectrum-multi-role-fighters": "platform-class",
  haegung: "weapon-system",
  haeseong: "weapon-system",
  "hawk-108-208": "weapon-system",
  "hdc-2000": "weapon-system",
  "hdl-10000": "weapon-system",
  "hdl-13000": "weapon-system",
  "hdp-10000": "weapon-system",
  "hdp-1500": "weapon-system",
  "hdp-2200": "weapon-system",
  "heavily-armed-corvettes": "platform-class",
  hurjet: "weapon-system",
  "hyangro-bong": "weapon-system",
  hyungung: "weapon-system",
  "indera-sakti-class": "family",
  "jf-17": "weapon-system",
  k2: "weapon-system",
  k200: "weapon-system",
  k200a1: "variant",
  k21: "weapon-system",
  "k239-chunmoo": "weapon-system",
  k806: "weapon-system",
  "k9-howitzer": "weapon-system",
  "kd-jebat": "weapon-system",
  "kd-lekir": "weapon-system",
  "kd-mahawangsa": "weapon-system",
  "kd-sri-inderapura": "weapon-system",
  "kf-21-boramae": "weapon-system",
  "kf-21-programme": "programme",
  kggb: "weapon-system",
  "kojoon-bong-class": "family",
  "kuh-1-surion": "weapon-system",
  "l-15": "weapon-system",
  "land-attack-precision-strike": "platform-class",
  "littoral-combat-ship": "programme",
  "littoral-mission-ship-batch-2": "programme",
  "littoral-mission-ship-batch-3": "programme",
  "long-range-precision-strike": "platform-class",
  "m-346": "weapon-system",
  "malaysian-multi-role-combat-aircraft-programme": "programme",
  "maritime-patrol-vessels": "platform-class",
  "mb-339cm": "weapon-system",
  "medium-range-air-defence-programme": "programme",
  "mig-29n": "weapon-system",
  "mig-35": "weapon-system",
  "military-aircraft": "platform-class",
  "missile-defence": "platform-class",
  "missile-systems": "platform-class",
  "modular-surface-ships": "platform-class",
  mrss: "programme",
  "naval-strike-missile": "weapon-system",
  "naval-vessels": "platform-class",
  "next-generation-combat-aircraft": "platform-class",
  "roks-nojeokbong": "weapon-system",
  "samudera-class": "weapon-system",
  shingung: "weapon-system",
  "t-50": "weapon-system",
  tejas: "weapon-system",
  tigon: "weapon-system",
  "unmanned-aircraft": "platform-class",
  "unmanned-systems": "platform-class",
};

/** The id of every platform, in the order of the alphabet. */
export const platformIds: readonly PlatformId[] = /* @__PURE__ */ (() =>
  Object.keys(platformKinds).filter(isPlatformId))();

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
