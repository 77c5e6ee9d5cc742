import type { PlatformRefs } from "@defence-pact/platforms";
import type * as S from "@defence-pact/schema";
import type { EventId, EventIdOf, EventIdsByKind } from "./ids.js";

/** What an event of this dataset may refer to. */
export interface EventRefs extends PlatformRefs, S.EventRefs {
  readonly source: PlatformRefs["source"];
  readonly entity: PlatformRefs["entity"];
  readonly platform: PlatformRefs["platform"];
  readonly event: EventIdsByKind & { readonly any: EventId };
}

/** The signing or conclusion of an agreement. */
export interface SigningEvent<Id extends EventIdOf<"signing"> = EventIdOf<"signing">>
  extends S.SigningEvent<Id, EventRefs> {}

/** A call for bids. */
export interface TenderEvent<Id extends EventIdOf<"tender"> = EventIdOf<"tender">>
  extends S.TenderEvent<Id, EventRefs> {}

/** A bid in a tender. */
export interface BidEvent<Id extends EventIdOf<"bid"> = EventIdOf<"bid">>
  extends S.BidEvent<Id, EventRefs> {}

/** A letter by which a buyer accepts a bid. */
export interface LetterOfAcceptanceEvent<
  Id extends EventIdOf<"letter-of-acceptance"> = EventIdOf<"letter-of-acceptance">,
> extends S.LetterOfAcceptanceEvent<Id, EventRefs> {}

/** The award or signing of a contract to supply platforms. */
export interface ContractEvent<Id extends EventIdOf<"contract"> = EventIdOf<"contract">>
  extends S.ContractEvent<Id, EventRefs> {}

/** The delivery of platforms, done or planned. */
export interface DeliveryEvent<Id extends EventIdOf<"delivery"> = EventIdOf<"delivery">>
  extends S.DeliveryEvent<Id, EventRefs> {}

/** A training or exercise. */
export interface TrainingEvent<Id extends EventIdOf<"training"> = EventIdOf<"training">>
  extends S.TrainingEvent<Id, EventRefs> {}

/** The roll-out of a platform. */
export interface RollOutEvent<Id extends EventIdOf<"roll-out"> = EventIdOf<"roll-out">>
  extends S.RollOutEvent<Id, EventRefs> {}

/** An upgrade of platforms. */
export interface UpgradeEvent<Id extends EventIdOf<"upgrade"> = EventIdOf<"upgrade">>
  extends S.UpgradeEvent<Id, EventRefs> {}

/** A meeting. */
export interface MeetingEvent<Id extends EventIdOf<"meeting"> = EventIdOf<"meeting">>
  extends S.MeetingEvent<Id, EventRefs> {}

/** A visit. */
export interface VisitEvent<Id extends EventIdOf<"visit"> = EventIdOf<"visit">>
  extends S.VisitEvent<Id, EventRefs> {}

/** An exhibition, or a showing at one. */
export interface ExhibitionEvent<Id extends EventIdOf<"exhibition"> = EventIdOf<"exhibition">>
  extends S.ExhibitionEvent<Id, EventRefs> {}

/** An announcement. */
export interface AnnouncementEvent<Id extends EventIdOf<"announcement"> = EventIdOf<"announcement">>
  extends S.AnnouncementEvent<Id, EventRefs> {}

/** An appointment to an office or a task. */
export interface AppointmentEvent<Id extends EventIdOf<"appointment"> = EventIdOf<"appointment">>
  extends S.AppointmentEvent<Id, EventRefs> {}

/** An investigation. */
export interface InvestigationEvent<
  Id extends EventIdOf<"investigation"> = EventIdOf<"investigation">,
> extends S.InvestigationEvent<Id, EventRefs> {}

/** A freeze on procurement or payment. */
export interface FreezeEvent<Id extends EventIdOf<"freeze"> = EventIdOf<"freeze">>
  extends S.FreezeEvent<Id, EventRefs> {}

/** A state reached: "52 countries". */
export interface MilestoneEvent<Id extends EventIdOf<"milestone"> = EventIdOf<"milestone">>
  extends S.MilestoneEvent<Id, EventRefs> {}

/** An aim, often by a date. */
export interface TargetEvent<Id extends EventIdOf<"target"> = EventIdOf<"target">>
  extends S.TargetEvent<Id, EventRefs> {}

/** A step still to be taken. */
export interface StepEvent<Id extends EventIdOf<"step"> = EventIdOf<"step">>
  extends S.StepEvent<Id, EventRefs> {}

/** A condition on which something is said to depend. */
export interface ConditionEvent<Id extends EventIdOf<"condition"> = EventIdOf<"condition">>
  extends S.ConditionEvent<Id, EventRefs> {}

/** Any event of this dataset; `kind` tells which. (`Event` is taken by the DOM.) */
export type TimelineEvent =
  | SigningEvent
  | TenderEvent
  | BidEvent
  | LetterOfAcceptanceEvent
  | ContractEvent
  | DeliveryEvent
  | TrainingEvent
  | RollOutEvent
  | UpgradeEvent
  | MeetingEvent
  | VisitEvent
  | ExhibitionEvent
  | AnnouncementEvent
  | AppointmentEvent
  | InvestigationEvent
  | FreezeEvent
  | MilestoneEvent
  | TargetEvent
  | StepEvent
  | ConditionEvent;
