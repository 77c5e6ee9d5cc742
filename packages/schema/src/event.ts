import type { Evidence, FieldPath } from "./evidence.js";
import type { EventKind } from "./kinds.js";
import type { NameFields, RecordFields } from "./record.js";
import type { EntityRef, EventRef, EventRefs, PlatformRef } from "./references.js";
import type { Edtf, LocalText, Modality, Quantity, Share, Value } from "./values.js";

/** The part an entity has in an event. */
export type ParticipantRole = (typeof participantRoles)[number];

/**
 * Every {@link ParticipantRole}. `actor`: who does or would do it, where no other role says more.
 * `affected`: to whom it happens.
 */
export const participantRoles = [
  "party",
  "signatory",
  "buyer",
  "seller",
  "supplier",
  "recipient",
  "bidder",
  "host",
  "attendee",
  "speaker",
  "witness",
  "actor",
  "beneficiary",
  "affected",
] as const;

/** Fields of a {@link Participant}. */
export interface ParticipantFields<R extends EventRefs = EventRefs> {
  readonly entity: EntityRef<R>;
  readonly role: ParticipantRole;
}

/** Somebody with a part in an event. */
export interface Participant<R extends EventRefs = EventRefs> extends ParticipantFields<R> {
  /** Only where it differs from the other participants'. */
  readonly evidence?: readonly Evidence<FieldPath<ParticipantFields<R>>, R>[];
}

/** Fields of an {@link InvolvedPlatform}. */
export interface InvolvedPlatformFields<R extends EventRefs = EventRefs> {
  readonly platform: PlatformRef<R>;
  readonly quantity?: Quantity;
}

/** A platform that an event is about, and how many. */
export interface InvolvedPlatform<R extends EventRefs = EventRefs>
  extends InvolvedPlatformFields<R> {
  /** Only where it differs from the other platforms'. */
  readonly evidence?: readonly Evidence<FieldPath<InvolvedPlatformFields<R>>, R>[];
}

/** A date given as a phrase ("last week"), and how it was turned into the `date`. */
export interface DatePhrase {
  /** As printed. */
  readonly text: string;
  /** What had to be assumed. */
  readonly assumption: LocalText;
}

/** What came of a plan, target or expectation, or of an order. */
export type Outcome = (typeof outcomes)[number];

/**
 * Every {@link Outcome}. `met`: it came about, and by the time promised where there was one. `missed`:
 * it did not by then, even if it did later. `dropped`: it was given up, or forbidden. Silence is no
 * outcome.
 */
export const outcomes = ["met", "missed", "dropped"] as const;

/** Fields of every event. */
export interface EventFields<R extends EventRefs = EventRefs> extends NameFields {
  /** When it happened or is to happen; left out where no source says. */
  readonly date?: Edtf;
  readonly datePhrase?: DatePhrase;
  readonly modality: Modality;
  /** When it was said to stand so; a later plan is a new record. */
  readonly asOf?: Edtf;
  /** Who plans, aims, expects or says so. */
  readonly by?: EntityRef<R>;
  /**
   * Of a plan, target or expectation: the event that it would bring about. Of a step or a condition:
   * what it leads to.
   */
  readonly towards?: EventRef<R>;
  /** What came of it, where a source shows that. */
  readonly outcome?: Outcome;
  /** The event that shows the outcome; from its date on the outcome stands. */
  readonly outcomeEvent?: EventRef<R>;
  readonly participants?: readonly Participant<R>[];
  readonly place?: EntityRef<R, "place">;
  /** The gathering at or beside which it happens. */
  readonly occasion?: EntityRef<R, "gathering">;
  /** The agreement it makes, follows from or is needed for. */
  readonly agreement?: EntityRef<R, "agreement" | "agreement-series">;
  readonly platforms?: readonly InvolvedPlatform<R>[];
  /** What it is worth, in each currency a source reports. */
  readonly value?: Value;
  /** Figures that say how much or how many. */
  readonly figures?: {
    /** A place in a ranking: 4 for fourth-largest. */
    readonly rank?: Quantity;
    /** A place in a series: 2 for the second memorandum. */
    readonly ordinal?: Quantity;
    /** How many there are; never in per cent. */
    readonly count?: Quantity;
    /** Which part of the whole: of the work done, of the price. */
    readonly share?: Share;
    /** How many came. */
    readonly attendance?: Quantity;
  };
  /** CAMEO event code, as a string, where one fits exactly; our classification. */
  readonly cameo?: string;
}

/** What every event has besides its fields. */
interface EventRecord<
  Id extends string,
  Kind extends string,
  Fields extends EventFields<R>,
  R extends EventRefs,
> extends RecordFields<Id, Kind> {
  readonly evidence: readonly Evidence<FieldPath<Fields>, R>[];
}

/** Fields of a {@link SigningEvent}. */
export interface SigningEventFields<R extends EventRefs = EventRefs> extends EventFields<R> {
  readonly agreement: EntityRef<R, "agreement">;
}

/** The signing or conclusion of an agreement. */
export interface SigningEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends EventRecord<Id, "signing", SigningEventFields<R>, R>,
    SigningEventFields<R> {}

/** What an order is for, where it is not for the platforms themselves. */
export type Work = (typeof works)[number];

/** Every {@link Work}. `completion`: to finish platforms that another left unfinished. */
export const works = ["upgrade", "completion"] as const;

/** Fields of a {@link ContractEvent}. */
export interface ContractEventFields<R extends EventRefs = EventRefs> extends EventFields<R> {
  readonly participants: readonly Participant<R>[];
  readonly platforms: readonly InvolvedPlatform<R>[];
  /** What is to be done to the platforms; left out where they are to be supplied. Our classification. */
  readonly work?: Work;
}

/** The award or signing of a contract to supply platforms. */
export interface ContractEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends EventRecord<Id, "contract", ContractEventFields<R>, R>,
    ContractEventFields<R> {}

/** Fields of a {@link DeliveryEvent}. */
export interface DeliveryEventFields<R extends EventRefs = EventRefs> extends EventFields<R> {
  readonly participants: readonly Participant<R>[];
  readonly platforms: readonly InvolvedPlatform<R>[];
  /** The contract it fulfils, where a source names one. */
  readonly contract?: EventRef<R, "contract">;
  /** The larger delivery that it is a part of, so that nothing is counted twice. */
  readonly partOf?: EventRef<R, "delivery">;
}

/** The delivery of platforms, done or planned. */
export interface DeliveryEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends EventRecord<Id, "delivery", DeliveryEventFields<R>, R>,
    DeliveryEventFields<R> {}

/** An event with no field beyond those every event has. */
interface PlainEvent<Id extends string, R extends EventRefs, Kind extends EventKind>
  extends EventRecord<Id, Kind, EventFields<R>, R>,
    EventFields<R> {}

/** A call for bids. */
export interface TenderEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "tender"> {}

/** A bid in a tender. */
export interface BidEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "bid"> {}

/** A letter by which a buyer accepts a bid. */
export interface LetterOfAcceptanceEvent<
  Id extends string = string,
  R extends EventRefs = EventRefs,
> extends PlainEvent<Id, R, "letter-of-acceptance"> {}

/** A training or exercise. */
export interface TrainingEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "training"> {}

/** The roll-out of a platform. */
export interface RollOutEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "roll-out"> {}

/** An upgrade of platforms. */
export interface UpgradeEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "upgrade"> {}

/** A meeting. */
export interface MeetingEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "meeting"> {}

/** A visit. */
export interface VisitEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "visit"> {}

/** An exhibition, or a showing at one. */
export interface ExhibitionEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "exhibition"> {}

/** An announcement. */
export interface AnnouncementEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "announcement"> {}

/** An appointment to an office or a task. */
export interface AppointmentEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "appointment"> {}

/** An investigation. */
export interface InvestigationEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "investigation"> {}

/** A freeze on procurement or payment. */
export interface FreezeEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "freeze"> {}

/** A state reached: "52 countries". */
export interface MilestoneEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "milestone"> {}

/** What somebody aims at or means to have or do, often by a date: the end, no act on the way to it. */
export interface TargetEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "target"> {}

/** One act on the way to something else: still to be taken. */
export interface StepEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "step"> {}

/** What must hold for something else to come: no act of anybody. */
export interface ConditionEvent<Id extends string = string, R extends EventRefs = EventRefs>
  extends PlainEvent<Id, R, "condition"> {}

/** Any event; `kind` says which. (`Event` is taken by the DOM.) */
export type AnyTimelineEvent<Id extends string = string, R extends EventRefs = EventRefs> =
  | SigningEvent<Id, R>
  | TenderEvent<Id, R>
  | BidEvent<Id, R>
  | LetterOfAcceptanceEvent<Id, R>
  | ContractEvent<Id, R>
  | DeliveryEvent<Id, R>
  | TrainingEvent<Id, R>
  | RollOutEvent<Id, R>
  | UpgradeEvent<Id, R>
  | MeetingEvent<Id, R>
  | VisitEvent<Id, R>
  | ExhibitionEvent<Id, R>
  | AnnouncementEvent<Id, R>
  | AppointmentEvent<Id, R>
  | InvestigationEvent<Id, R>
  | FreezeEvent<Id, R>
  | MilestoneEvent<Id, R>
  | TargetEvent<Id, R>
  | StepEvent<Id, R>
  | ConditionEvent<Id, R>;
