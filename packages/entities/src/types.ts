import type * as S from "@defence-pact/schema";
import type { SourceId } from "@defence-pact/sources";
import type { EntityId, EntityIdOf, EntityIdsByKind } from "./ids.js";

/** What an entity of this dataset may refer to. */
export interface EntityRefs extends S.EntityRefs {
  readonly source: SourceId;
  readonly entity: EntityIdsByKind & { readonly any: EntityId };
}

/** A state. */
export interface State<Id extends EntityIdOf<"state"> = EntityIdOf<"state">>
  extends S.State<Id, EntityRefs> {}

/** A grouping of states. */
export interface Bloc<Id extends EntityIdOf<"bloc"> = EntityIdOf<"bloc">>
  extends S.Bloc<Id, EntityRefs> {}

/** A public body. */
export interface Agency<Id extends EntityIdOf<"agency"> = EntityIdOf<"agency">>
  extends S.Agency<Id, EntityRefs> {}

/** A company. */
export interface Company<Id extends EntityIdOf<"company"> = EntityIdOf<"company">>
  extends S.Company<Id, EntityRefs> {}

/** An armed service, or a state's armed forces as a whole. */
export interface ArmedService<Id extends EntityIdOf<"armed-service"> = EntityIdOf<"armed-service">>
  extends S.ArmedService<Id, EntityRefs> {}

/** Several actors spoken of together and not by name. */
export interface Group<Id extends EntityIdOf<"group"> = EntityIdOf<"group">>
  extends S.Group<Id, EntityRefs> {}

/** A person. */
export interface Person<Id extends EntityIdOf<"person"> = EntityIdOf<"person">>
  extends S.Person<Id, EntityRefs> {}

/** An office as a post that persons hold one after the other. */
export interface Office<Id extends EntityIdOf<"office"> = EntityIdOf<"office">>
  extends S.Office<Id, EntityRefs> {}

/** A place. */
export interface Place<Id extends EntityIdOf<"place"> = EntityIdOf<"place">>
  extends S.Place<Id, EntityRefs> {}

/** A state of affairs that sources refer to. */
export interface Situation<Id extends EntityIdOf<"situation"> = EntityIdOf<"situation">>
  extends S.Situation<Id, EntityRefs> {}

/** An instrument between states, their agencies or companies. */
export interface Agreement<Id extends EntityIdOf<"agreement"> = EntityIdOf<"agreement">>
  extends S.Agreement<Id, EntityRefs> {}

/** Agreements of one sort that a source only counts. */
export interface AgreementSeries<
  Id extends EntityIdOf<"agreement-series"> = EntityIdOf<"agreement-series">,
> extends S.AgreementSeries<Id, EntityRefs> {}

/** A summit, an exhibition, a conference. */
export interface Gathering<Id extends EntityIdOf<"gathering"> = EntityIdOf<"gathering">>
  extends S.Gathering<Id, EntityRefs> {}

/** A publisher that speaks in its own name. */
export interface NewsPublisher<Id extends EntityIdOf<"publisher"> = EntityIdOf<"publisher">>
  extends S.NewsPublisher<Id, EntityRefs> {}

/** Any entity of this dataset; `kind` tells which. */
export type Entity =
  | State
  | Bloc
  | Agency
  | Company
  | ArmedService
  | Group
  | Person
  | Office
  | Place
  | Situation
  | Agreement
  | AgreementSeries
  | Gathering
  | NewsPublisher;
