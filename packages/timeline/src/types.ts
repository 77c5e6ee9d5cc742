import type { PlatformRefs } from "@defence-pact/platforms";
import type * as S from "@defence-pact/schema";
import type { EventIdOf } from "./ids.js";

/** What an event of this dataset may refer to. */
export interface EventRefs extends PlatformRefs, S.EventRefs {
  readonly source: PlatformRefs["source"];
  readonly entity: PlatformRefs["entity"];
  readonly platform: PlatformRefs["platform"];
  readonly event: { readonly [K in S.EventKind]: EventIdOf<K> };
}

/** The signing or conclusion of an agreement. */
export interface SigningEvent<Id extends EventIdOf<"signing"> = EventIdOf<"signing">>
  extends S.SigningEvent<Id, EventRefs> {}

/** The award or signing of a contract to supply platforms. */
export interface ContractEvent<Id extends EventIdOf<"contract"> = EventIdOf<"contract">>
  extends S.ContractEvent<Id, EventRefs> {}

/** The delivery of platforms, done or planned. */
export interface DeliveryEvent<Id extends EventIdOf<"delivery"> = EventIdOf<"delivery">>
  extends S.DeliveryEvent<Id, EventRefs> {}

/** A step still to be taken. */
export interface StepEvent<Id extends EventIdOf<"step"> = EventIdOf<"step">>
  extends S.StepEvent<Id, EventRefs> {}

/** A condition on which something is said to depend. */
export interface ConditionEvent<Id extends EventIdOf<"condition"> = EventIdOf<"condition">>
  extends S.ConditionEvent<Id, EventRefs> {}

/** Any other event of one kind: `PlainEvent<"milestone", "…">`. */
export interface PlainEvent<
  Kind extends S.PlainEventKind,
  Id extends EventIdOf<Kind> = EventIdOf<Kind>,
> extends S.PlainEvent<Id, EventRefs, Kind> {}

/** Any event of this dataset; `kind` tells which. (`Event` is taken by the DOM.) */
export type TimelineEvent =
  | SigningEvent
  | ContractEvent
  | DeliveryEvent
  | StepEvent
  | ConditionEvent
  | { [Kind in S.PlainEventKind]: PlainEvent<Kind> }[S.PlainEventKind];
