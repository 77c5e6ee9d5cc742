import * as z from "zod";
import {
  type AnnouncementEvent,
  type AnyTimelineEvent,
  type AppointmentEvent,
  type BidEvent,
  type ConditionEvent,
  type ContractEvent,
  type DatePhrase,
  type DeliveryEvent,
  type ExhibitionEvent,
  type FreezeEvent,
  type InvestigationEvent,
  type InvolvedPlatform,
  type LetterOfAcceptanceEvent,
  type MeetingEvent,
  type MilestoneEvent,
  outcomes,
  type Participant,
  participantRoles,
  type RollOutEvent,
  type SigningEvent,
  type StepEvent,
  type TargetEvent,
  type TenderEvent,
  type TrainingEvent,
  type UpgradeEvent,
  type VisitEvent,
  works,
} from "../event.js";
import type { EventKind } from "../kinds.js";
import { evidenceAbout } from "./evidence.js";
import { exactly, objectOf } from "./exactly.js";
import {
  type ExactRecord,
  nameFields,
  recordOf,
  reference,
  type Schema,
  schemaOf,
  summary,
} from "./record.js";
import { edtf, localText, modality, quantity, share, text, value } from "./values.js";

const participantFields = {
  entity: reference("Who took part."),
  role: z
    .enum(participantRoles)
    .describe(
      "The part it had; `actor`: who does or would do it, where no other role says more; `affected`: to whom it happens.",
    ),
};

/** Somebody with a part in an event. */
export const participant: z.ZodType<Participant> = objectOf(
  "Participant",
  "Somebody with a part in an event; evidence only where it is theirs alone.",
  {
    ...participantFields,
    evidence: evidenceAbout("Participant", participantFields).exactOptional(),
  },
);

const involvedPlatformFields = {
  platform: reference("The platform."),
  quantity: quantity.describe("How many.").exactOptional(),
};

/** A platform that an event is about, and how many. */
export const involvedPlatform: z.ZodType<InvolvedPlatform> = objectOf(
  "InvolvedPlatform",
  "A platform that an event is about; evidence only where it is its alone.",
  {
    ...involvedPlatformFields,
    evidence: evidenceAbout("InvolvedPlatform", involvedPlatformFields).exactOptional(),
  },
);

/** A date given as a phrase, and how it was turned into the `date`. */
export const datePhrase: z.ZodType<DatePhrase> = objectOf(
  "DatePhrase",
  'A date given as a phrase ("last week"), and how it was turned into the `date`.',
  {
    text: text.describe("As printed."),
    assumption: localText.describe("What had to be assumed."),
  },
);

const participants = z.array(participant).describe("Who took part, and as what.");
const platforms = z.array(involvedPlatform).describe("The platforms it is about, and how many.");

const eventFields = {
  ...nameFields,
  date: edtf
    .describe("When it happened or is to happen; left out where no source says.")
    .exactOptional(),
  datePhrase: datePhrase.exactOptional(),
  modality,
  asOf: edtf
    .describe("When it was said to stand so; a later plan is a new record.")
    .exactOptional(),
  by: reference("Who plans, aims, expects or says so.").exactOptional(),
  towards: reference(
    "The event that a plan, target or expectation would bring about, or that a step or condition leads to.",
  ).exactOptional(),
  outcome: z
    .enum(outcomes)
    .describe("What came of it, where a source shows that; silence is no outcome.")
    .exactOptional(),
  outcomeEvent: reference("The event that shows the outcome.").exactOptional(),
  participants: participants.exactOptional(),
  place: reference("Where it happens.").exactOptional(),
  occasion: reference("The gathering at or beside which it happens.").exactOptional(),
  agreement: reference("The agreement it makes, follows from or is needed for.").exactOptional(),
  platforms: platforms.exactOptional(),
  value: value.describe("What it is worth, in each currency a source reports.").exactOptional(),
  figures: z
    .strictObject({
      rank: quantity.describe("A place in a ranking: 4 for fourth-largest.").exactOptional(),
      ordinal: quantity
        .describe("A place in a series: 2 for the second memorandum.")
        .exactOptional(),
      count: quantity
        .refine(({ unit }) => unit !== "percent", {
          message: "Write a part of a whole as `share`, not as `count`.",
          path: ["unit"],
        })
        .describe("How many there are; never in per cent.")
        // A refinement has no place in JSON Schema of itself.
        .meta({ not: { properties: { unit: { const: "percent" } } } })
        .exactOptional(),
      share: share
        .describe("Which part of the whole: of the work done, of the price.")
        .exactOptional(),
      attendance: quantity.describe("How many came.").exactOptional(),
    })
    .describe("Figures that say how much or how many.")
    .exactOptional(),
  cameo: z
    .string()
    .regex(/^\d{2,4}$/, 'A CAMEO code is two to four digits in quotation marks, such as "057".')
    .describe("CAMEO event code, where one fits exactly; our classification.")
    .exactOptional(),
};

/** The signing or conclusion of an agreement. */
export const signingEvent: Schema<SigningEvent> = recordOf(
  "signing",
  "SigningEvent",
  "The signing or conclusion of an agreement.",
  { ...eventFields, agreement: reference("The agreement signed or concluded.") },
);

/** The award or signing of a contract to supply platforms. */
export const contractEvent: Schema<ContractEvent> = recordOf(
  "contract",
  "ContractEvent",
  "The award or signing of a contract to supply platforms.",
  {
    ...eventFields,
    participants,
    platforms,
    work: z
      .enum(works)
      .describe("What is to be done to the platforms; left out where they are to be supplied.")
      .exactOptional(),
  },
);

/** The delivery of platforms, done or planned. */
export const deliveryEvent: Schema<DeliveryEvent> = recordOf(
  "delivery",
  "DeliveryEvent",
  "The delivery of platforms, done or planned.",
  {
    ...eventFields,
    participants,
    platforms,
    contract: reference("The contract it fulfils, where a source names one.").exactOptional(),
    partOf: reference("The larger delivery that it is a part of.").exactOptional(),
  },
);

const eventEvidence = evidenceAbout("Event", eventFields);

/** An event with no field beyond those every event has; `TenderEvent` is the type of `tender`. */
function plainEvent<Written, const Kind extends EventKind>(
  kind: Kind & ExactRecord<Written, Kind, typeof eventFields>,
  description: string,
): Schema<Written>;
function plainEvent(kind: EventKind, description: string): unknown {
  const type = `${kind.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase())}Event`;
  return schemaOf(kind, type, description, { ...eventFields, summary }, eventEvidence);
}

/** A call for bids. */
export const tenderEvent: Schema<TenderEvent> = plainEvent("tender", "A call for bids.");

/** A bid in a tender. */
export const bidEvent: Schema<BidEvent> = plainEvent("bid", "A bid in a tender.");

/** A letter by which a buyer accepts a bid. */
export const letterOfAcceptanceEvent: Schema<LetterOfAcceptanceEvent> = plainEvent(
  "letter-of-acceptance",
  "A letter by which a buyer accepts a bid.",
);

/** A training or exercise. */
export const trainingEvent: Schema<TrainingEvent> = plainEvent(
  "training",
  "A training or exercise.",
);

/** The roll-out of a platform. */
export const rollOutEvent: Schema<RollOutEvent> = plainEvent(
  "roll-out",
  "The roll-out of a platform.",
);

/** An upgrade of platforms. */
export const upgradeEvent: Schema<UpgradeEvent> = plainEvent("upgrade", "An upgrade of platforms.");

/** A meeting. */
export const meetingEvent: Schema<MeetingEvent> = plainEvent("meeting", "A meeting.");

/** A visit. */
export const visitEvent: Schema<VisitEvent> = plainEvent("visit", "A visit.");

/** An exhibition, or a showing at one. */
export const exhibitionEvent: Schema<ExhibitionEvent> = plainEvent(
  "exhibition",
  "An exhibition, or a showing at one.",
);

/** An announcement. */
export const announcementEvent: Schema<AnnouncementEvent> = plainEvent(
  "announcement",
  "An announcement.",
);

/** An appointment to an office or a task. */
export const appointmentEvent: Schema<AppointmentEvent> = plainEvent(
  "appointment",
  "An appointment to an office or a task.",
);

/** An investigation. */
export const investigationEvent: Schema<InvestigationEvent> = plainEvent(
  "investigation",
  "An investigation.",
);

/** A freeze on procurement or payment. */
export const freezeEvent: Schema<FreezeEvent> = plainEvent(
  "freeze",
  "A freeze on procurement or payment.",
);

/** A state reached: "52 countries". */
export const milestoneEvent: Schema<MilestoneEvent> = plainEvent(
  "milestone",
  'A state reached: "52 countries".',
);

/** An aim, often by a date. */
export const targetEvent: Schema<TargetEvent> = plainEvent(
  "target",
  "What somebody aims at or means to have or do, often by a date.",
);

/** One act on the way to something else. */
export const stepEvent: Schema<StepEvent> = plainEvent(
  "step",
  "One act on the way to something else: still to be taken.",
);

/** What must hold for something else to come. */
export const conditionEvent: Schema<ConditionEvent> = plainEvent(
  "condition",
  "What must hold for something else to come: no act of anybody.",
);

/** Any event; `kind` says which. */
export const timelineEvent: z.ZodType<AnyTimelineEvent> = exactly<AnyTimelineEvent>()(
  z.discriminatedUnion("kind", [
    signingEvent,
    tenderEvent,
    bidEvent,
    letterOfAcceptanceEvent,
    contractEvent,
    deliveryEvent,
    trainingEvent,
    rollOutEvent,
    upgradeEvent,
    meetingEvent,
    visitEvent,
    exhibitionEvent,
    announcementEvent,
    appointmentEvent,
    investigationEvent,
    freezeEvent,
    milestoneEvent,
    targetEvent,
    stepEvent,
    conditionEvent,
  ]),
);
