import { type Cited, citedParts, fieldAt, fieldsOf, isObject } from "@defence-pact/schema";
import { fieldOf, valueAt } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Every field but our own says where it was read: in the record's evidence, or in that of each
 * element of a list. Evidence is only for fields the record has; a contradiction may be of a field
 * that the record leaves out.
 */
export const fieldsCovered: Rule = {
  name: "fields-covered",
  check: ({ records }) =>
    records.flatMap(({ file, value }) => {
      const parts = "evidence" in value ? citedParts(value) : [];
      return parts.flatMap(({ path, part }) => {
        const prefix = path === "" ? "" : `${path}.`;
        const list = path.slice(0, path.indexOf("."));
        const listCited = path !== "" && parts[0] !== undefined && supported(parts[0].part, list);
        return [
          ...Object.keys(part)
            .filter((field) => fieldAt(field).ours !== true && !listCited)
            .flatMap((field) => uncovered(part, field))
            .map((field) => ({
              file,
              field: prefix + field,
              problem: "Nothing says where this was read.",
              remedy: `Add "${field}" to the \`supports\` of the passage that says so, or take it out.`,
            })),
          ...pointless(part).map((fault) => ({ ...fault, file, field: prefix + fault.field })),
        ];
      });
    }),
};

/** Whether the evidence of a record or element supports a field as a whole. */
function supported(part: Cited, field: string): boolean {
  return part.evidence.some((entry) => "supports" in entry && fieldsOf(entry).includes(field));
}

/** The field, or the parts of it, that no evidence supports. */
function uncovered(part: Cited, field: string): readonly string[] {
  if (supported(part, field)) return [];
  const value = fieldOf(part, field);
  if (Array.isArray(value)) {
    return value.every((element) => isObject(element) && Object.hasOwn(element, "evidence")) &&
      value.length > 0
      ? []
      : [field];
  }
  if (!isObject(value)) return [field];
  const open = Object.keys(value).filter((key) => !supported(part, `${field}.${key}`));
  return open.length === Object.keys(value).length ? [field] : open.map((key) => `${field}.${key}`);
}

/** Evidence for fields that the record does not have. */
function pointless(part: Cited): readonly (Omit<Fault, "file"> & { readonly field: string })[] {
  return part.evidence.flatMap((entry, place) =>
    "contradicts" in entry
      ? []
      : fieldsOf(entry)
          .filter((field) => valueAt(part, field) === undefined)
          .map((field) => ({
            field: `evidence.${place}`,
            problem: `It supports "${field}", which is not there.`,
            remedy: `Give "${field}" its value, or take it out of \`supports\`.`,
          })),
  );
}
