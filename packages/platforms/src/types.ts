import type { EntityRefs } from "@defence-pact/entities";
import type * as S from "@defence-pact/schema";
import type { PlatformId, PlatformIdOf, PlatformIdsByKind } from "./ids.js";

/** What a platform of this dataset may refer to. */
export interface PlatformRefs extends EntityRefs, S.PlatformRefs {
  readonly source: EntityRefs["source"];
  readonly entity: EntityRefs["entity"];
  readonly platform: PlatformIdsByKind & { readonly any: PlatformId };
}

/** A weapon system by its designation. */
export interface WeaponSystem<
  Id extends PlatformIdOf<"weapon-system"> = PlatformIdOf<"weapon-system">,
> extends S.WeaponSystem<Id, PlatformRefs> {}

/** A family of related weapon systems. */
export interface PlatformFamily<Id extends PlatformIdOf<"family"> = PlatformIdOf<"family">>
  extends S.PlatformFamily<Id, PlatformRefs> {}

/** A variant of a weapon system. */
export interface PlatformVariant<Id extends PlatformIdOf<"variant"> = PlatformIdOf<"variant">>
  extends S.PlatformVariant<Id, PlatformRefs> {}

/** A programme to develop, build or buy a platform. */
export interface Programme<Id extends PlatformIdOf<"programme"> = PlatformIdOf<"programme">>
  extends S.Programme<Id, PlatformRefs> {}

/** A class of platforms or systems that is only spoken of. */
export interface PlatformClass<
  Id extends PlatformIdOf<"platform-class"> = PlatformIdOf<"platform-class">,
> extends S.PlatformClass<Id, PlatformRefs> {}

/** Any platform of this dataset; `kind` tells which. */
export type Platform = WeaponSystem | PlatformFamily | PlatformVariant | Programme | PlatformClass;
