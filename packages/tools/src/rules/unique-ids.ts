import type { DatasetName } from "@defence-pact/schema";
import { constantName } from "../datasets.js";
import type { Fault, Rule } from "../rule.js";

/**
 * An id is unique across all datasets, and so is its constant; no constant hides another export of
 * its package.
 */
export const uniqueIds: Rule = {
  name: "unique-ids",
  check: ({ datasets }) => {
    const faults: Fault[] = [];
    const seen = new Map<string, { readonly id: string; readonly dataset: DatasetName }>();
    for (const { layout, files, otherExports } of datasets) {
      for (const { id, path: file } of files) {
        const constant = constantName(id);
        const other = seen.get(constant);
        if (other !== undefined) {
          faults.push({
            file,
            field: id,
            problem:
              other.id === id
                ? `The id "${id}" is in ${other.dataset} too.`
                : `The ids "${id}" and "${other.id}" (${other.dataset}) both give the constant ${constant}.`,
            remedy: "Give one of them another id.",
          });
        } else seen.set(constant, { id, dataset: layout.name });
        if (otherExports.includes(constant)) {
          faults.push({
            file,
            field: id,
            problem: `The constant ${constant} would hide another export of the package with that name.`,
            remedy: `Give "${id}" another id.`,
          });
        }
      }
    }
    return faults;
  },
};
