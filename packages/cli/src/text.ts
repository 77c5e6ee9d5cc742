import { type Cited, fieldsOf } from "@defence-pact/schema";

/** Whether a value is an object with keys: no list, not `null`. */
export function isProperties(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What bears out or contradicts a field, in itself, its parts, and the elements of its list. */
export function evidenceOf(record: Cited, field: string): Cited {
  const own = record.evidence.filter((entry) =>
    fieldsOf(entry).some((cited) => cited === field || cited.startsWith(`${field}.`)),
  );
  const list: unknown = Reflect.get(record, field);
  const elements = Array.isArray(list) ? list.filter(isCited) : [];
  return { evidence: [...own, ...elements.flatMap((element) => element.evidence)] };
}

/** Whether a value carries evidence of its own. */
export function isCited(value: unknown): value is Cited {
  return isProperties(value) && Array.isArray(value["evidence"]);
}
