import * as z from "zod";
import {
  type AnyPlatform,
  type AscribedFeature,
  type AscribedRole,
  type PlatformClass,
  type PlatformFamily,
  type PlatformVariant,
  type Programme,
  roles,
  sipriCategories,
  specifications,
  standings,
  type WeaponSystem,
} from "../platform.js";
import { exactly } from "./exactly.js";
import { elementOf, nameFields, recordOf, reference, references, type Schema } from "./record.js";
import { localText, modality, optionalKeys, quantity } from "./values.js";

/** A role that a source ascribes to a platform. */
export const ascribedRole: z.ZodType<AscribedRole> = elementOf(
  "AscribedRole",
  "A role that a source ascribes to a platform.",
  {
    role: z.enum(roles).describe("What a platform is used for."),
    label: localText
      .describe("The label as the source has it, where it differs in more than form.")
      .exactOptional(),
  },
);

/** A feature or capability that a source ascribes to a platform. */
export const ascribedFeature: z.ZodType<AscribedFeature> = elementOf(
  "AscribedFeature",
  "A feature or capability that a source ascribes to a platform.",
  {
    feature: localText.describe("The feature or capability, in our words."),
    modality: modality.describe(
      "`occurred` where it is said to be there, `possible` where it is an option, and so on.",
    ),
  },
);

const platformFields = {
  ...nameFields,
  category: z
    .enum(sipriCategories)
    .describe("Its category in the SIPRI Arms Transfers Database; our classification."),
  makers: references("Who makes or develops it.").exactOptional(),
  origin: reference("The state whose design it is.").exactOptional(),
  operators: references("Who uses it or has ordered it.").exactOptional(),
  standing: z
    .enum(standings)
    .describe("What part it has in the South Korea–Malaysia partnership.")
    .exactOptional(),
  roles: z
    .array(ascribedRole)
    .describe("What sources say it is used for, each with its own evidence.")
    .exactOptional(),
  features: z
    .array(ascribedFeature)
    .describe("What sources say it has or can do, each with its own evidence.")
    .exactOptional(),
  specs: optionalKeys(specifications, quantity)
    .describe("Its measures, each with its unit.")
    .exactOptional(),
};

/** A weapon system by its designation. */
export const weaponSystem: Schema<WeaponSystem> = recordOf(
  "weapon-system",
  "WeaponSystem",
  "A weapon system by its designation: FA-50, K200.",
  {
    ...platformFields,
    family: reference("The family it belongs to.").exactOptional(),
  },
);

/** A family of related weapon systems. */
export const platformFamily: Schema<PlatformFamily> = recordOf(
  "family",
  "PlatformFamily",
  "A family of related weapon systems.",
  platformFields,
);

/** A variant of a weapon system. */
export const platformVariant: Schema<PlatformVariant> = recordOf(
  "variant",
  "PlatformVariant",
  "A variant of a weapon system: FA-50M.",
  {
    ...platformFields,
    variantOf: reference("The weapon system or family it is a variant of."),
  },
);

/** A programme to develop, build or buy a platform. */
export const programme: Schema<Programme> = recordOf(
  "programme",
  "Programme",
  "A programme to develop, build or buy a platform.",
  {
    ...platformFields,
    platforms: references("What it develops or buys.").exactOptional(),
  },
);

/** A class of platforms or systems that is only spoken of. */
export const platformClass: Schema<PlatformClass> = recordOf(
  "platform-class",
  "PlatformClass",
  "A class of platforms or systems that is only spoken of.",
  platformFields,
);

/** Any platform; `kind` says which. */
export const platform: z.ZodType<AnyPlatform> = exactly<AnyPlatform>()(
  z.discriminatedUnion("kind", [
    weaponSystem,
    platformFamily,
    platformVariant,
    programme,
    platformClass,
  ]),
);
