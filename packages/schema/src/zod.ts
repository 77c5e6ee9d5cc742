/**
 * The record types as zod schemas, for data that the compiler has not seen, and their JSON Schema.
 * A reference is checked to be an id; only a dataset knows whether the record exists.
 *
 * @module
 */
import * as z from "zod";
import type { DatasetName } from "./kinds.js";
import { entity } from "./zod/entity.js";
import { timelineEvent } from "./zod/event.js";
import { platform } from "./zod/platform.js";
import { quote } from "./zod/quote.js";
import { source } from "./zod/source.js";

export * from "./zod/entity.js";
export * from "./zod/event.js";
export { evidence, reported } from "./zod/evidence.js";
export * from "./zod/platform.js";
export * from "./zod/quote.js";
export { alias, type Schema } from "./zod/record.js";
export * from "./zod/source.js";
export {
  currency,
  edtf,
  id,
  language,
  localText,
  modality,
  money,
  quantity,
  share,
  unit,
  value,
} from "./zod/values.js";

const schemaByDataset: { readonly [Dataset in DatasetName]: z.ZodType } = {
  sources: source,
  entities: entity,
  platforms: platform,
  timeline: timelineEvent,
  quotes: quote,
};

/**
 * The JSON Schema (draft 2020-12) of a dataset as a JSON array of its records: the
 * `schema.json` beside `data.json`. It checks what the zod schemas check, but of dates only the
 * rough shape: only `edtf` knows that there is no 30 February.
 *
 * @param dataset - Which dataset.
 * @returns A new object, ready for `JSON.stringify`.
 *
 * @example
 * ```ts
 * import { datasetJsonSchema } from "@defence-pact/schema/zod";
 *
 * const schema = datasetJsonSchema("quotes");
 * schema.type; // => "array"
 * Object.hasOwn(schema.$defs ?? {}, "Quotation"); // => true
 * ```
 */
export function datasetJsonSchema(dataset: DatasetName): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(z.array(schemaByDataset[dataset]), { target: "draft-2020-12" });
}
