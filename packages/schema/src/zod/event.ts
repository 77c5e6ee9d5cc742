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
} from "../event.js";
import type { EventKind } from "../kinds.js";
import { evidenceAbout } from "./evidence.js";
import { exactly } from "./exactly.js";
import { nameFields, recordOf, reference } from "./record.js";
import { edtf, localText, modality, quantity, share, text, value } from "./values.js";

const participantFields = {
  entity: reference("Who took part."),
  role: z
    .enum(participantRoles)
    .describe("The part it had; `actor`: whose doing it is, where no other role says more."),
};

/** Somebody with a part in an event. */
export const participant: z.ZodType<Participant> = exactly<Participant>()(
  z
    .strictObject({
      ...participantFields,
      evidence: evidenceAbout("Participant", participantFields).exactOptional(),
    })
    .meta({
      id: "Participant",
      description: "Somebody with a part in an event; evidence only where it is theirs alone.",
    }),
);

const involvedPlatformFields = {
  platform: reference("The platform."),
  quantity: quantity.describe("How many.").exactOptional(),
};

/** A platform that an event is about, and how many. */
export const involvedPlatform: z.ZodType<InvolvedPlatform> = exactly<InvolvedPlatform>()(
  z
    .strictObject({
      ...involvedPlatformFields,
      evidence: evidenceAbout("InvolvedPlatform", involvedPlatformFields).exactOptional(),
    })
    .meta({
      id: "InvolvedPlatform",
      description: "A platform that an event is about; evidence only where it is its alone.",
    }),
);

/** A date given as a phrase, and how it was turned into the `date`. */
export const datePhrase: z.ZodType<DatePhrase> = exactly<DatePhrase>()(
  z
    .strictObject({
      text: text.describe("As printed."),
      assumption: localText.describe("What had to be assumed."),
    })
    .meta({
      id: "DatePhrase",
      description: 'A date given as a phrase ("last week"), and how it was turned into the `date`.',
    }),
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
  participants: participants.exactOptional(),
  place: reference("Where it happens.").exactOptional(),
  occasion: reference("The gathering at or beside which it happens.").exactOptional(),
  agreement: reference("The agreement it makes, follows from or is needed for.").exactOptional(),
  platforms: platforms.exactOptional(),
  value: value.describe("What it is worth, in each currency a source reports.").exactOptional(),
  figures: z
    .strictObject({
      rank: quantity.describe("A place in a ranking: 4 for fourth-largest.").exactOptional(),
      count: quantity
        .refine(({ unit }) => unit !== "percent", {
          message: "A part of a whole stands as `share`, not as `count`.",
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

const signingShape = recordOf(
  "signing",
  { type: "SigningEvent", description: "The signing or conclusion of an agreement." },
  { ...eventFields, agreement: reference("The agreement signed or concluded.") },
);

/** The signing or conclusion of an agreement. */
export const signingEvent: z.ZodType<SigningEvent> = exactly<SigningEvent>()(signingShape);

const contractShape = recordOf(
  "contract",
  {
    type: "ContractEvent",
    description: "The award or signing of a contract to supply platforms.",
  },
  { ...eventFields, participants, platforms },
);

/** The award or signing of a contract to supply platforms. */
export const contractEvent: z.ZodType<ContractEvent> = exactly<ContractEvent>()(contractShape);

const deliveryShape = recordOf(
  "delivery",
  { type: "DeliveryEvent", description: "The delivery of platforms, done or planned." },
  {
    ...eventFields,
    participants,
    platforms,
    contract: reference("The contract it fulfils, where a source names one.").exactOptional(),
  },
);

/** The delivery of platforms, done or planned. */
export const deliveryEvent: z.ZodType<DeliveryEvent> = exactly<DeliveryEvent>()(deliveryShape);

const stepFields = {
  ...eventFields,
  towards: reference("The event it is a step towards or a condition of.").exactOptional(),
};

const stepShape = recordOf(
  "step",
  { type: "StepEvent", description: "A step still to be taken." },
  stepFields,
);

/** A step still to be taken. */
export const stepEvent: z.ZodType<StepEvent> = exactly<StepEvent>()(stepShape);

const conditionShape = recordOf(
  "condition",
  {
    type: "ConditionEvent",
    description: "A condition on which something is said to depend.",
  },
  stepFields,
);

/** A condition on which something is said to depend. */
export const conditionEvent: z.ZodType<ConditionEvent> = exactly<ConditionEvent>()(conditionShape);

const eventEvidence = evidenceAbout("Event", eventFields);

/** An event with no field beyond those every event has. */
function plainOf<const Kind extends EventKind>(kind: Kind, type: string, description: string) {
  return recordOf(kind, { type, description }, eventFields, eventEvidence);
}

const tenderShape = plainOf("tender", "TenderEvent", "A call for bids.");
const bidShape = plainOf("bid", "BidEvent", "A bid in a tender.");
const letterOfAcceptanceShape = plainOf(
  "letter-of-acceptance",
  "LetterOfAcceptanceEvent",
  "A letter by which a buyer accepts a bid.",
);
const trainingShape = plainOf("training", "TrainingEvent", "A training or exercise.");
const rollOutShape = plainOf("roll-out", "RollOutEvent", "The roll-out of a platform.");
const upgradeShape = plainOf("upgrade", "UpgradeEvent", "An upgrade of platforms.");
const meetingShape = plainOf("meeting", "MeetingEvent", "A meeting.");
const visitShape = plainOf("visit", "VisitEvent", "A visit.");
const exhibitionShape = plainOf(
  "exhibition",
  "ExhibitionEvent",
  "An exhibition, or a showing at one.",
);
const announcementShape = plainOf("announcement", "AnnouncementEvent", "An announcement.");
const appointmentShape = plainOf(
  "appointment",
  "AppointmentEvent",
  "An appointment to an office or a task.",
);
const investigationShape = plainOf("investigation", "InvestigationEvent", "An investigation.");
const freezeShape = plainOf("freeze", "FreezeEvent", "A freeze on procurement or payment.");
const milestoneShape = plainOf("milestone", "MilestoneEvent", 'A state reached: "52 countries".');
const targetShape = plainOf("target", "TargetEvent", "An aim, often by a date.");

/** A call for bids. */
export const tenderEvent: z.ZodType<TenderEvent> = exactly<TenderEvent>()(tenderShape);

/** A bid in a tender. */
export const bidEvent: z.ZodType<BidEvent> = exactly<BidEvent>()(bidShape);

/** A letter by which a buyer accepts a bid. */
export const letterOfAcceptanceEvent: z.ZodType<LetterOfAcceptanceEvent> =
  exactly<LetterOfAcceptanceEvent>()(letterOfAcceptanceShape);

/** A training or exercise. */
export const trainingEvent: z.ZodType<TrainingEvent> = exactly<TrainingEvent>()(trainingShape);

/** The roll-out of a platform. */
export const rollOutEvent: z.ZodType<RollOutEvent> = exactly<RollOutEvent>()(rollOutShape);

/** An upgrade of platforms. */
export const upgradeEvent: z.ZodType<UpgradeEvent> = exactly<UpgradeEvent>()(upgradeShape);

/** A meeting. */
export const meetingEvent: z.ZodType<MeetingEvent> = exactly<MeetingEvent>()(meetingShape);

/** A visit. */
export const visitEvent: z.ZodType<VisitEvent> = exactly<VisitEvent>()(visitShape);

/** An exhibition, or a showing at one. */
export const exhibitionEvent: z.ZodType<ExhibitionEvent> =
  exactly<ExhibitionEvent>()(exhibitionShape);

/** An announcement. */
export const announcementEvent: z.ZodType<AnnouncementEvent> =
  exactly<AnnouncementEvent>()(announcementShape);

/** An appointment to an office or a task. */
export const appointmentEvent: z.ZodType<AppointmentEvent> =
  exactly<AppointmentEvent>()(appointmentShape);

/** An investigation. */
export const investigationEvent: z.ZodType<InvestigationEvent> =
  exactly<InvestigationEvent>()(investigationShape);

/** A freeze on procurement or payment. */
export const freezeEvent: z.ZodType<FreezeEvent> = exactly<FreezeEvent>()(freezeShape);

/** A state reached: "52 countries". */
export const milestoneEvent: z.ZodType<MilestoneEvent> = exactly<MilestoneEvent>()(milestoneShape);

/** An aim, often by a date. */
export const targetEvent: z.ZodType<TargetEvent> = exactly<TargetEvent>()(targetShape);

/** Any event; `kind` tells which. */
export const timelineEvent: z.ZodType<AnyTimelineEvent> = exactly<AnyTimelineEvent>()(
  z.discriminatedUnion("kind", [
    signingShape,
    tenderShape,
    bidShape,
    letterOfAcceptanceShape,
    contractShape,
    deliveryShape,
    trainingShape,
    rollOutShape,
    upgradeShape,
    meetingShape,
    visitShape,
    exhibitionShape,
    announcementShape,
    appointmentShape,
    investigationShape,
    freezeShape,
    milestoneShape,
    targetShape,
    stepShape,
    conditionShape,
  ]),
);
