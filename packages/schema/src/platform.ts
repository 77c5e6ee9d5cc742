import type { Evidence, FieldPath } from "./evidence.js";
import type { NameFields, RecordFields } from "./record.js";
import type { EntityRef, PlatformRef, PlatformRefs } from "./references.js";
import type { LocalText, Modality, Quantity } from "./values.js";

/** A weapon category of the SIPRI Arms Transfers Database; our classification. */
export type SipriCategory = (typeof sipriCategories)[number];

/**
 * Every {@link SipriCategory}.
 *
 * @see https://www.sipri.org/databases/armstransfers/background/coverage
 */
export const sipriCategories = [
  "aircraft",
  "air-defence-systems",
  "anti-submarine-warfare-weapons",
  "armoured-vehicles",
  "artillery",
  "engines",
  "missiles",
  "naval-weapons",
  "satellites",
  "sensors",
  "ships",
  "other",
] as const;

/** What part a platform has in the partnership. */
export type Standing = (typeof standings)[number];

/**
 * Every {@link Standing}. `supplied`: handed over, present service not said; `offered`: put forward
 * for a purchase or a requirement of Malaysia's; `prospective`: spoken of, shown or marketed as a
 * possible purchase or subject of cooperation; `expertise`: named for what South Korea can do;
 * `illustrated`: only pictured.
 */
export const standings = [
  "in-service",
  "supplied",
  "on-order",
  "in-competition",
  "offered",
  "planned",
  "prospective",
  "expertise",
  "illustrated",
  "withdrawn",
] as const;

/** What a platform is used for. */
export type Role = (typeof roles)[number];

/** Every {@link Role}, in the words of the field. */
export const roles = [
  "light-combat",
  "light-attack",
  "lead-in-fighter-training",
  "multi-role",
  "precision-strike",
  "light-precision-strike",
  "air-superiority",
  "infantry-fighting",
  "troop-transport",
  "rocket-artillery",
  "multi-role-support-ship",
  "maritime-patrol",
  "surface-combat",
  "missile-defence",
  "anti-ship",
  "land-attack",
  "command-and-control",
  "cyber-warfare",
  "electronic-warfare",
] as const;

/** Fields of an {@link AscribedRole}. */
export interface RoleFields {
  readonly role: Role;
  /** The label as the source has it, where it differs in more than form. */
  readonly label?: LocalText;
}

/** A role that a source ascribes to a platform. */
export interface AscribedRole<R extends PlatformRefs = PlatformRefs> extends RoleFields {
  readonly evidence: readonly Evidence<FieldPath<RoleFields>, R>[];
}

/** Fields of an {@link AscribedFeature}. */
export interface FeatureFields {
  /** The feature or capability, in our words: "AESA radar". */
  readonly feature: LocalText;
  /** `occurred` where it is said to be there, `possible` where it is an option, and so on. */
  readonly modality: Modality;
}

/** A feature or capability that a source ascribes to a platform. */
export interface AscribedFeature<R extends PlatformRefs = PlatformRefs> extends FeatureFields {
  readonly evidence: readonly Evidence<FieldPath<FeatureFields>, R>[];
}

/** A property that is measured. */
export type Specification = (typeof specifications)[number];

/** Every {@link Specification}, as a key of `specs`; each value has its unit. */
export const specifications = [
  "length",
  "wingspan",
  "width",
  "height",
  "draught",
  "beam",
  "emptyWeight",
  "maximumTakeoffWeight",
  "combatWeight",
  "displacement",
  "payload",
  "hardpoints",
  "thrust",
  "enginePower",
  "maximumSpeed",
  "range",
  "combatRadius",
  "serviceCeiling",
  "endurance",
  "crew",
  "passengers",
  "calibre",
  "rocketsPerLauncher",
  "reloadTime",
] as const;

/** Fields of every platform record. */
export interface PlatformFields<R extends PlatformRefs = PlatformRefs> extends NameFields {
  readonly category: SipriCategory;
  /** Who makes or develops it. */
  readonly makers?: readonly EntityRef<R, "company" | "state" | "agency">[];
  /** The state whose design it is. */
  readonly origin?: EntityRef<R, "state">;
  /** Who uses it or has ordered it. */
  readonly operators?: readonly EntityRef<R, "state" | "armed-service">[];
  /** Towards the South Korea–Malaysia partnership. */
  readonly standing?: Standing;
  readonly roles?: readonly AscribedRole<R>[];
  readonly features?: readonly AscribedFeature<R>[];
  readonly specs?: { readonly [S in Specification]?: Quantity };
}

/** What every platform has besides its fields. */
interface PlatformRecord<
  Id extends string,
  Kind extends string,
  Fields extends PlatformFields<R>,
  R extends PlatformRefs,
> extends RecordFields<Id, Kind> {
  readonly evidence: readonly Evidence<FieldPath<Fields>, R>[];
}

/** Fields of a {@link WeaponSystem}. */
export interface WeaponSystemFields<R extends PlatformRefs = PlatformRefs>
  extends PlatformFields<R> {
  /** The family it belongs to. */
  readonly family?: PlatformRef<R, "family">;
}

/** A weapon system by its designation: FA-50, K200. */
export interface WeaponSystem<Id extends string = string, R extends PlatformRefs = PlatformRefs>
  extends PlatformRecord<Id, "weapon-system", WeaponSystemFields<R>, R>,
    WeaponSystemFields<R> {}

/** A family of related weapon systems: the FA-50 family. */
export interface PlatformFamily<Id extends string = string, R extends PlatformRefs = PlatformRefs>
  extends PlatformRecord<Id, "family", PlatformFields<R>, R>,
    PlatformFields<R> {}

/** Fields of a {@link PlatformVariant}. */
export interface PlatformVariantFields<R extends PlatformRefs = PlatformRefs>
  extends PlatformFields<R> {
  /** What it is a variant of. */
  readonly variantOf: PlatformRef<R, "weapon-system" | "family">;
}

/** A variant of a weapon system: FA-50M. */
export interface PlatformVariant<Id extends string = string, R extends PlatformRefs = PlatformRefs>
  extends PlatformRecord<Id, "variant", PlatformVariantFields<R>, R>,
    PlatformVariantFields<R> {}

/** Fields of a {@link Programme}. */
export interface ProgrammeFields<R extends PlatformRefs = PlatformRefs> extends PlatformFields<R> {
  /** What it develops or buys. */
  readonly platforms?: readonly PlatformRef<R>[];
}

/** A programme to develop, build or buy a platform. */
export interface Programme<Id extends string = string, R extends PlatformRefs = PlatformRefs>
  extends PlatformRecord<Id, "programme", ProgrammeFields<R>, R>,
    ProgrammeFields<R> {}

/** A class of platforms or systems that is only spoken of: "heavily armed corvettes". */
export interface PlatformClass<Id extends string = string, R extends PlatformRefs = PlatformRefs>
  extends PlatformRecord<Id, "platform-class", PlatformFields<R>, R>,
    PlatformFields<R> {}

/** Any platform; `kind` says which. */
export type AnyPlatform<Id extends string = string, R extends PlatformRefs = PlatformRefs> =
  | WeaponSystem<Id, R>
  | PlatformFamily<Id, R>
  | PlatformVariant<Id, R>
  | Programme<Id, R>
  | PlatformClass<Id, R>;
