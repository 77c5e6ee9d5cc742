import type * as S from "@defence-pact/schema";
import type { SourceId } from "./ids.js";

/** A text that is cited, among the sources of this dataset. */
export interface Source<Id extends SourceId = SourceId> extends S.Source<Id, SourceId> {}
