import type { Evidence, FieldPath } from "./evidence.js";
import type { NameFields, RecordFields } from "./record.js";
import type { EntityRef, EntityRefs } from "./references.js";
import type { Edtf, LocalText, Modality, Quantity, Share } from "./values.js";

/** What every entity has besides the fields of its kind. */
interface EntityRecord<
  Id extends string,
  Kind extends string,
  Fields extends NameFields,
  R extends EntityRefs,
> extends RecordFields<Id, Kind> {
  readonly evidence: readonly Evidence<FieldPath<Fields>, R>[];
}

/** Fields of a {@link State}. */
export interface StateFields extends NameFields {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
}

/** A state: South Korea, Malaysia, and those spoken of beside them. */
export interface State<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "state", StateFields, R>,
    StateFields {}

/** Fields of a {@link Bloc}. */
export interface BlocFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** The members that sources name; not necessarily all. */
  readonly members?: readonly EntityRef<R, "state">[];
}

/** A grouping of states: ASEAN, the European Union, NATO. */
export interface Bloc<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "bloc", BlocFields<R>, R>,
    BlocFields<R> {}

/** Fields of an {@link Agency}. */
export interface AgencyFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** The state it belongs to. */
  readonly state?: EntityRef<R, "state">;
  /** The body it is part of. */
  readonly parent?: EntityRef<R, "agency">;
}

/** A public body: a ministry, a procurement agency, a parliament. */
export interface Agency<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "agency", AgencyFields<R>, R>,
    AgencyFields<R> {}

/** Fields of a {@link Company}. */
export interface CompanyFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** The state it is at home in. */
  readonly state?: EntityRef<R, "state">;
  /** Where a source places its seat or plant. */
  readonly location?: EntityRef<R, "place">;
  /** The company it belongs to. */
  readonly parent?: EntityRef<R, "company">;
}

/** A company: a maker, a shipyard, a supplier. */
export interface Company<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "company", CompanyFields<R>, R>,
    CompanyFields<R> {}

/** The branch an armed service is of. */
export type Branch = (typeof branches)[number];

/** Every {@link Branch}; `joint` for the armed forces as a whole. */
export const branches = ["army", "navy", "air-force", "coast-guard", "joint"] as const;

/** Fields of an {@link ArmedService}. */
export interface ArmedServiceFields<R extends EntityRefs = EntityRefs> extends NameFields {
  readonly state?: EntityRef<R, "state">;
  readonly branch: Branch;
}

/** An armed service, or a state's armed forces as a whole. */
export interface ArmedService<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "armed-service", ArmedServiceFields<R>, R>,
    ArmedServiceFields<R> {}

/** Fields of a {@link Group}. */
export interface GroupFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** The state they belong to. */
  readonly state?: EntityRef<R, "state">;
  /** The members that sources name; not necessarily all. */
  readonly members?: readonly EntityRef<R>[];
}

/** Several actors spoken of together and not by name: "analysts", a defence industry, its subcontractors. */
export interface Group<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "group", GroupFields<R>, R>,
    GroupFields<R> {}

/** Fields of a {@link Person}. */
export interface PersonFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** The state they serve or belong to. */
  readonly state?: EntityRef<R, "state">;
}

/** A person. A title belongs to the holding of an office, never to the person: see {@link Office}. */
export interface Person<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "person", PersonFields<R>, R>,
    PersonFields<R> {}

/** Fields of a {@link Holding}. */
export interface HoldingFields<R extends EntityRefs = EntityRefs> {
  readonly person: EntityRef<R, "person">;
  /** The first day in office, as precisely as a source gives it. */
  readonly start?: Edtf;
  /** The last day in office. */
  readonly end?: Edtf;
  /** A date on which a source shows the person in office, where no start is known. */
  readonly attested?: Edtf;
  /** The title as the source prints it with the name. */
  readonly title?: LocalText;
}

/** One person's time in an office. Popolo calls it a membership in a post. */
export interface Holding<R extends EntityRefs = EntityRefs> extends HoldingFields<R> {
  readonly evidence: readonly Evidence<FieldPath<HoldingFields<R>>, R>[];
}

/** Fields of an {@link Office}. */
export interface OfficeFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** The body it leads or sits in. */
  readonly body?: EntityRef<R, "state" | "agency" | "armed-service" | "company" | "bloc">;
  /** Who held it, in the order of time; each carries its own evidence. */
  readonly holders: readonly Holding<R>[];
}

/** An office as a post that persons hold one after the other (Popolo's post). */
export interface Office<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "office", OfficeFields<R>, R>,
    OfficeFields<R> {}

/** What a place is. */
export type PlaceType = (typeof placeTypes)[number];

/** Every {@link PlaceType}. */
export const placeTypes = [
  "city",
  "venue",
  "facility",
  "island",
  "peninsula",
  "strait",
  "sea",
  "maritime-zone",
  "region",
] as const;

/** A point in WGS 84, in decimal degrees, as a source gives it. */
export interface Coordinates {
  /** North is positive. */
  readonly latitude: number;
  /** East is positive. */
  readonly longitude: number;
}

/** Fields of a {@link Place}. */
export interface PlaceFields<R extends EntityRefs = EntityRefs> extends NameFields {
  readonly placeType: PlaceType;
  /** The place or state it lies in. */
  readonly within?: EntityRef<R, "place" | "state">;
  /** Only where a source gives them. */
  readonly coordinates?: Coordinates;
  /** Figures that sources give for it. */
  readonly measures?: {
    /** Part of the world's traded goods that passes through it. */
    readonly shareOfTradedGoods?: Share;
  };
}

/** A place: a city, a sea, a strait, a region. */
export interface Place<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "place", PlaceFields<R>, R>,
    PlaceFields<R> {}

/** What a situation is. */
export type SituationType = (typeof situationTypes)[number];

/** Every {@link SituationType}. */
export const situationTypes = [
  "dispute",
  "tension",
  "competition",
  "military-build-up",
  "threat",
  "instability",
  "shift",
] as const;

/** Fields of a {@link Situation}. */
export interface SituationFields<R extends EntityRefs = EntityRefs> extends NameFields {
  readonly situationType: SituationType;
  readonly modality: Modality;
  /** When it was said to be so. */
  readonly asOf?: Edtf;
  /** Who says so. */
  readonly by?: EntityRef<R>;
  /** Those who cause or take part in it, where sources name them. */
  readonly parties?: readonly EntityRef<R>[];
  readonly places?: readonly EntityRef<R, "place">[];
}

/** A state of affairs that sources refer to: a dispute, tensions, a build-up. */
export interface Situation<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "situation", SituationFields<R>, R>,
    SituationFields<R> {}

/** What sort of instrument an agreement is. */
export type Instrument = (typeof instruments)[number];

/** Every {@link Instrument}. Contracts and letters of acceptance are events, not agreements. */
export const instruments = [
  "memorandum",
  "arrangement",
  "recognition",
  "teaming-agreement",
  "joint-statement",
  "joint-declaration",
  "free-trade-agreement",
  "partnership",
  "policy",
] as const;

/** How far an agreement has come. */
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Every {@link AgreementStatus}. `concluded`: agreed, whether or not signed. */
export const agreementStatuses = [
  "proposed",
  "under-negotiation",
  "announced",
  "concluded",
  "signed",
  "in-force",
  "unknown",
] as const;

/** What the parties to an agreement do together. */
export type Activity = (typeof activities)[number];

/** Every {@link Activity}, as a key of `Agreement.activities`. */
export const activities = [
  "armsProcurement",
  "jointResearchAndDevelopment",
  "coProduction",
  "jointMarketing",
  "technologySharing",
  "technologyTransfer",
  "mutualRecognition",
  "industrialCooperation",
  "jointCommittee",
  "training",
  "jointExercises",
  "policyDialogue",
  "trade",
] as const;

/** A field of arms or technology. */
export type Domain = (typeof domains)[number];

/** Every {@link Domain}, as a key of `Agreement.domains`. */
export const domains = [
  "fighterAircraft",
  "militaryAircraft",
  "navalVessels",
  "missileSystems",
  "armouredVehicles",
  "artillery",
  "unmannedSystems",
  "artificialIntelligence",
  "commandAndControl",
  "cyber",
  "electronicWarfare",
  "space",
] as const;

/** Fields of an {@link Agreement}. */
export interface AgreementFields<R extends EntityRefs = EntityRefs> extends NameFields {
  readonly instrument: Instrument;
  readonly parties: readonly EntityRef<
    R,
    "state" | "bloc" | "agency" | "armed-service" | "company"
  >[];
  readonly status: AgreementStatus;
  /** When it was signed or concluded. */
  readonly date?: Edtf;
  readonly place?: EntityRef<R, "place">;
  /** The gathering beside which it was signed. */
  readonly occasion?: EntityRef<R, "gathering">;
  /** Between whom it holds. */
  readonly level?: "government-to-government" | "agency-to-agency";
  /** What the parties do together, each with how settled it is. */
  readonly activities?: { readonly [A in Activity]?: Modality };
  /** The fields of arms it names, each with how settled it is. */
  readonly domains?: { readonly [D in Domain]?: Modality };
  /** Fields it does not name yet but is thought to come to. */
  readonly prospectiveDomains?: { readonly [D in Domain]?: Modality };
  /** Agreements it builds on. */
  readonly follows?: readonly EntityRef<R, "agreement">[];
}

/**
 * An instrument between states, their agencies or companies. Signing it is an event; buying under
 * it is too.
 */
export interface Agreement<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "agreement", AgreementFields<R>, R>,
    AgreementFields<R> {}

/** Fields of an {@link AgreementSeries}. */
export interface AgreementSeriesFields<R extends EntityRefs = EntityRefs> extends NameFields {
  readonly instrument: Instrument;
  /** The one party that all of them have in common. */
  readonly party: EntityRef<R, "state">;
  /** Those of the series that sources name. */
  readonly members?: readonly EntityRef<R, "agreement">[];
}

/**
 * Agreements of one sort that a source only counts ("MOUs with 52 countries"). A count is an event
 * of kind `milestone`: it holds on its day.
 */
export interface AgreementSeries<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "agreement-series", AgreementSeriesFields<R>, R>,
    AgreementSeriesFields<R> {}

/** Fields of a {@link Gathering}. */
export interface GatheringFields<R extends EntityRefs = EntityRefs> extends NameFields {
  /** Its number in its series: the 47th summit. */
  readonly ordinal?: Quantity;
  readonly date?: Edtf;
  readonly place?: EntityRef<R, "place">;
  /** Who held it. */
  readonly host?: EntityRef<R>;
}

/** A summit, an exhibition, a conference: an occasion on which other things happen. */
export interface Gathering<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "gathering", GatheringFields<R>, R>,
    GatheringFields<R> {}

/** Fields of a {@link NewsPublisher}. */
export interface NewsPublisherFields<R extends EntityRefs = EntityRefs> extends NameFields {
  readonly state?: EntityRef<R, "state">;
}

/** A publisher that speaks in its own name: it is the speaker of assessments that name nobody. */
export interface NewsPublisher<Id extends string = string, R extends EntityRefs = EntityRefs>
  extends EntityRecord<Id, "publisher", NewsPublisherFields<R>, R>,
    NewsPublisherFields<R> {}

/** Any entity; `kind` says which. */
export type AnyEntity<Id extends string = string, R extends EntityRefs = EntityRefs> =
  | State<Id, R>
  | Bloc<Id, R>
  | Agency<Id, R>
  | Company<Id, R>
  | ArmedService<Id, R>
  | Group<Id, R>
  | Person<Id, R>
  | Office<Id, R>
  | Place<Id, R>
  | Situation<Id, R>
  | Agreement<Id, R>
  | AgreementSeries<Id, R>
  | Gathering<Id, R>
  | NewsPublisher<Id, R>;
