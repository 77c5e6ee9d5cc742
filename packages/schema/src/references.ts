import { fieldNamed } from "./fields.js";
import type { EntityKind, EventKind, PlatformKind } from "./kinds.js";

/**
 * The ids a record may cite as sources. Each further dataset adds what it may refer
 * to; a dataset narrows the strings to its own ids, so that a dangling reference does not compile.
 */
export interface SourceRefs {
  /** Ids of sources. */
  readonly source: string;
}

/**
 * {@link SourceRefs}, and the ids of entities by kind: `entity.company`, `entity.state`;
 * `entity.any` has those of every kind, so that a message can call them by one name.
 */
export interface EntityRefs extends SourceRefs {
  readonly entity: Readonly<Record<EntityKind | "any", string>>;
}

/** {@link EntityRefs}, and the ids of platforms by kind. */
export interface PlatformRefs extends EntityRefs {
  readonly platform: Readonly<Record<PlatformKind | "any", string>>;
}

/** {@link PlatformRefs}, and the ids of events by kind: all that a quotation may speak of. */
export interface EventRefs extends PlatformRefs {
  readonly event: Readonly<Record<EventKind | "any", string>>;
}

/** The id of an entity of kind `K` (of any kind when left out). */
export type EntityRef<R extends EntityRefs, K extends EntityKind | "any" = "any"> = R["entity"][K];

/** The id of a platform of kind `K` (of any kind when left out). */
export type PlatformRef<
  R extends PlatformRefs,
  K extends PlatformKind | "any" = "any",
> = R["platform"][K];

/** The id of an event of kind `K` (of any kind when left out). */
export type EventRef<R extends EventRefs, K extends EventKind | "any" = "any"> = R["event"][K];

/** A reference from one record to another. */
export interface Reference {
  /** The field that holds it: `parties`, `participants.entity`, `evidence.source`. */
  readonly field: string;
  /** The id referred to. */
  readonly id: string;
}

/**
 * Every reference a record makes, in the order of its fields, each pair of field and id once: to
 * those it names, and to the sources and speakers its evidence cites.
 *
 * @example
 * ```ts
 * import { referencesOf } from "@defence-pact/schema";
 *
 * referencesOf({
 *   id: "order",
 *   participants: [{ entity: "kai", role: "seller" }],
 *   evidence: [{ supports: "participants", source: "a", topic: "the order" }],
 * }); // => [{ field: "participants.entity", id: "kai" }, { field: "evidence.source", id: "a" }]
 * ```
 */
export function referencesOf(record: object): readonly Reference[] {
  const found = new Map<string, Reference>();
  function add(field: string, id: unknown): void {
    if (typeof id === "string") found.set(`${field} ${id}`, { field, id });
  }
  function cite(evidence: unknown): void {
    for (const entry of elements(evidence)) {
      add("evidence.source", entry["source"]);
      add("evidence.by", entry["by"]);
    }
  }
  for (const [key, value] of Object.entries(record)) {
    if (key === "evidence") {
      cite(value);
      continue;
    }
    if (fieldNamed(key)?.holds === "reference") {
      for (const id of Array.isArray(value) ? value : [value]) add(key, id);
    }
    for (const element of elements(value)) {
      for (const [part, id] of Object.entries(element)) {
        if (fieldNamed(part)?.holds === "reference") add(`${key}.${part}`, id);
      }
      cite(element["evidence"]);
    }
  }
  return [...found.values()];
}

/** The objects among the elements of a list. */
function elements(list: unknown): readonly { readonly [key: string]: unknown }[] {
  return Array.isArray(list)
    ? list.filter((element) => typeof element === "object" && element !== null)
    : [];
}
