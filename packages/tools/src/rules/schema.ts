import { datasetSchemas } from "../context.js";
import type { Rule } from "../rule.js";

/**
 * Every record has exactly the shape of its kind, with valid dates. The compiler checks most of this,
 * but not for those who read data.json.
 */
export const schema: Rule = {
  name: "schema",
  check: ({ datasets }) =>
    datasets.flatMap(({ layout, exported }) =>
      exported.flatMap(({ file, value }) => {
        const read = datasetSchemas[layout.name].safeParse(value);
        return (read.error?.issues ?? []).map(({ path, message }) => ({
          file,
          ...(path.length > 0 ? { field: path.join(".") } : {}),
          problem: message,
          remedy: "Compare with the type in packages/schema/src.",
        }));
      }),
    ),
};
