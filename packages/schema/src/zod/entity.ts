import * as z from "zod";
import {
  type Agency,
  type Agreement,
  type AgreementSeries,
  type AnyEntity,
  type ArmedService,
  activities,
  agreementStatuses,
  type Bloc,
  branches,
  type Company,
  type Coordinates,
  domains,
  type Gathering,
  type Group,
  type Holding,
  instruments,
  type NewsPublisher,
  type Office,
  type Person,
  type Place,
  placeTypes,
  type Situation,
  type State,
  situationTypes,
} from "../entity.js";
import { exactly, objectOf } from "./exactly.js";
import { elementOf, nameFields, recordOf, reference, references, type Schema } from "./record.js";
import { edtf, localText, modality, optionalKeys, quantity, share } from "./values.js";

/** A state. */
export const state: Schema<State> = recordOf("state", "State", "A state.", {
  ...nameFields,
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, 'A country code is two capital letters, such as "KR".')
    .describe("ISO 3166-1 alpha-2.")
    .exactOptional(),
});

/** A grouping of states. */
export const bloc: Schema<Bloc> = recordOf(
  "bloc",
  "Bloc",
  "A grouping of states: ASEAN, the European Union, NATO.",
  {
    ...nameFields,
    members: references(
      "The member states that sources name; not necessarily all.",
    ).exactOptional(),
  },
);

/** A public body. */
export const agency: Schema<Agency> = recordOf(
  "agency",
  "Agency",
  "A public body: a ministry, a procurement agency, a parliament.",
  {
    ...nameFields,
    state: reference("The state it belongs to.").exactOptional(),
    parent: reference("The agency it is part of.").exactOptional(),
  },
);

/** A company. */
export const company: Schema<Company> = recordOf(
  "company",
  "Company",
  "A company: a maker, a shipyard, a supplier.",
  {
    ...nameFields,
    state: reference("The state it is at home in.").exactOptional(),
    location: reference("Where a source places its seat or plant.").exactOptional(),
    parent: reference("The company it belongs to.").exactOptional(),
  },
);

/** An armed service. */
export const armedService: Schema<ArmedService> = recordOf(
  "armed-service",
  "ArmedService",
  "An armed service, or a state's armed forces as a whole.",
  {
    ...nameFields,
    state: reference("The state it belongs to.").exactOptional(),
    branch: z.enum(branches).describe("The branch it is of; `joint` for the forces as a whole."),
  },
);

/** Several actors spoken of together and not by name. */
export const group: Schema<Group> = recordOf(
  "group",
  "Group",
  "Several actors spoken of together and not by name.",
  {
    ...nameFields,
    state: reference("The state they belong to.").exactOptional(),
    members: references("The members that sources name; not necessarily all.").exactOptional(),
  },
);

/** A person. */
export const person: Schema<Person> = recordOf(
  "person",
  "Person",
  "A person. A title belongs to the holding of an office.",
  {
    ...nameFields,
    state: reference("The state they serve or belong to.").exactOptional(),
  },
);

/** One person's time in an office. */
export const holding: z.ZodType<Holding> = elementOf("Holding", "One person's time in an office.", {
  person: reference("Who held the office."),
  start: edtf.describe("The first day in office.").exactOptional(),
  end: edtf.describe("The last day in office.").exactOptional(),
  attested: edtf
    .describe("A date on which a source shows the person in office, where no start is known.")
    .exactOptional(),
  title: localText.describe("The title as the source prints it with the name.").exactOptional(),
});

/** An office. */
export const office: Schema<Office> = recordOf(
  "office",
  "Office",
  "An office, as a post that persons hold one after the other.",
  {
    ...nameFields,
    body: reference("The body it leads or sits in.").exactOptional(),
    holders: z
      .array(holding)
      .describe("Who held it, in the order of time; each carries its own evidence."),
  },
);

/** A point in WGS 84. */
export const coordinates: z.ZodType<Coordinates> = objectOf(
  "Coordinates",
  "A point in WGS 84, in decimal degrees, as a source gives it.",
  {
    latitude: z.number().min(-90).max(90).describe("North is positive."),
    longitude: z.number().min(-180).max(180).describe("East is positive."),
  },
);

/** A place. */
export const place: Schema<Place> = recordOf(
  "place",
  "Place",
  "A place: a city, a sea, a strait, a region.",
  {
    ...nameFields,
    placeType: z.enum(placeTypes).describe("What the place is."),
    within: reference("The place or state it lies in.").exactOptional(),
    coordinates: coordinates.exactOptional(),
    measures: z
      .strictObject({
        shareOfTradedGoods: share
          .describe("Part of the world's traded goods that passes through it.")
          .exactOptional(),
      })
      .describe("Figures that sources give for it.")
      .exactOptional(),
  },
);

/** A state of affairs that sources refer to. */
export const situation: Schema<Situation> = recordOf(
  "situation",
  "Situation",
  "A state of affairs that sources refer to: a dispute, tensions, a build-up.",
  {
    ...nameFields,
    situationType: z.enum(situationTypes).describe("What the situation is."),
    modality,
    asOf: edtf.describe("When it was said to be so.").exactOptional(),
    by: reference("Who says so.").exactOptional(),
    parties: references(
      "Those who cause or take part in it, where sources name them.",
    ).exactOptional(),
    places: references("The places it is about.").exactOptional(),
  },
);

const instrument = z
  .enum(instruments)
  .meta({ id: "Instrument", description: "What sort of instrument an agreement is." });

/** An instrument between states, their agencies or companies. */
export const agreement: Schema<Agreement> = recordOf(
  "agreement",
  "Agreement",
  "An instrument between states, their agencies or companies. Signing it is an event; buying under it is too.",
  {
    ...nameFields,
    instrument,
    parties: references("Those between whom it is made."),
    status: z.enum(agreementStatuses).describe("How far it has come."),
    date: edtf.describe("When it was signed or concluded.").exactOptional(),
    place: reference("Where it was signed or concluded.").exactOptional(),
    occasion: reference("The gathering beside which it was signed.").exactOptional(),
    level: z
      .enum(["government-to-government", "agency-to-agency"])
      .describe("Between whom it holds.")
      .exactOptional(),
    activities: optionalKeys(activities, modality)
      .describe("What the parties do together, each with how settled it is.")
      .exactOptional(),
    domains: optionalKeys(domains, modality)
      .describe("The fields of arms it names, each with how settled it is.")
      .exactOptional(),
    prospectiveDomains: optionalKeys(domains, modality)
      .describe("Fields it does not name yet but is thought to come to.")
      .exactOptional(),
    follows: references("Agreements it builds on.").exactOptional(),
  },
);

/** Agreements of one sort that a source only counts. */
export const agreementSeries: Schema<AgreementSeries> = recordOf(
  "agreement-series",
  "AgreementSeries",
  'Agreements of one sort that a source only counts ("MOUs with 52 countries").',
  {
    ...nameFields,
    instrument,
    party: reference("The one state that all of them have in common."),
    members: references("Those of the series that sources name.").exactOptional(),
  },
);

/** A summit, an exhibition, a conference. */
export const gathering: Schema<Gathering> = recordOf(
  "gathering",
  "Gathering",
  "A summit, an exhibition, a conference: an occasion on which other things happen.",
  {
    ...nameFields,
    ordinal: quantity.describe("Its number in its series: the 47th summit.").exactOptional(),
    date: edtf.describe("When it was held or is to be held.").exactOptional(),
    place: reference("Where it was held.").exactOptional(),
    host: reference("Who held it.").exactOptional(),
  },
);

/** A publisher that speaks in its own name. */
export const newsPublisher: Schema<NewsPublisher> = recordOf(
  "publisher",
  "NewsPublisher",
  "A publisher that speaks in its own name.",
  {
    ...nameFields,
    state: reference("The state it is at home in.").exactOptional(),
  },
);

/** Any entity; `kind` says which. */
export const entity: z.ZodType<AnyEntity> = exactly<AnyEntity>()(
  z.discriminatedUnion("kind", [
    state,
    bloc,
    agency,
    company,
    armedService,
    group,
    person,
    office,
    place,
    situation,
    agreement,
    agreementSeries,
    gathering,
    newsPublisher,
  ]),
);
