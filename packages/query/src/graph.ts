import { referencesOf } from "@defence-pact/schema";
import type { AnyId, Datasets, Located, RecordIn, RecordOf, Records } from "./records.js";
import { QueryError, type Row, shown } from "./values.js";

/**
 * What ties one record to another: the field that holds the id, and which of the two it is in.
 * `names`: the field is in the record one comes from; `named-by`: in the one that is reached.
 */
export interface Tie {
  readonly field: string;
  readonly direction: "names" | "named-by";
}

/** A record, and what ties it to the one before. */
export type Neighbour<D> = Located<D> & Tie;

/** A record that is named by the same records as another. */
export type Companion<D> = Located<D> & {
  /** The records that name both. */
  readonly by: readonly RecordIn<D>[];
};

/** Records grouped by their collection, then by the field that holds the reference. */
export type Grouped<D> = {
  readonly [Name in keyof D]?: { readonly [field: string]: readonly RecordOf<D[Name]>[] };
};

/** A record and all that it is tied to. */
export type Related<D> = Located<D> & {
  /** The id asked for, where it moved to that of the record. */
  readonly movedFrom?: string;
  /** The records it names, by the field of its own that names them. */
  readonly names: Grouped<D>;
  /** The records that name it, by their field that names it. */
  readonly namedBy: Grouped<D>;
};

/**
 * Questions across collections: they follow the fields that hold ids of other records, as
 * `referencesOf` lists them. Ids that no collection has are passed over; `dangling` lists them.
 *
 * Each throws a {@link QueryError} for an id that no collection has, naming the one that was likely
 * meant, and when two collections have the same id.
 */
export interface Graph<D, Id extends string = AnyId<D>> {
  /** All records that a record names, and all that name it, by collection and field. */
  related(id: Id): Related<D>;
  /**
   * All records that a record names, then all that name it, each with the field that ties them;
   * a record that is tied by two fields comes twice.
   */
  neighbours(id: Id): readonly Neighbour<D>[];
  /**
   * A shortest way from one record to another, with the records along it, the first included;
   * `undefined` if there is none. Citing the same source ties nothing.
   *
   * @example
   * ```ts
   * import { collection, createPact } from "@defence-pact/query/engine";
   *
   * const pact = createPact({
   *   teams: collection([{ id: "crew" }, { id: "ground" }]),
   *   trials: collection([{ id: "flight", participants: ["crew", "ground"] }]),
   * });
   * pact.path("crew", "ground")?.map(({ record }) => record.id); // => ["crew", "flight", "ground"]
   * ```
   */
  path(from: Id, to: Id): readonly (Located<D> | Neighbour<D>)[] | undefined;
  /**
   * The records that are named together with a record, by the same records; most often first, then
   * in the order of ids. Citing the same source ties nothing.
   */
  together(id: Id): readonly Companion<D>[];
  /** References to ids that no collection has. */
  dangling(): readonly {
    readonly record: RecordIn<D>;
    readonly field: string;
    readonly id: string;
  }[];
}

/** Records by number, and the ties between them. */
interface Net {
  readonly nodes: readonly Located<Datasets>[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly fields: readonly string[];
  readonly names: Ties;
  readonly namedBy: Ties;
  readonly dangling: { readonly record: Row; readonly field: string; readonly id: string }[];
}

/** The ties of record `n`: those from `starts[n]` to `starts[n + 1]` of the lists. */
interface Ties {
  readonly starts: Uint32Array;
  readonly to: Uint32Array;
  readonly field: Uint32Array;
}

/**
 * Makes the graph of some collections; it is built when it is first asked.
 *
 * @param names - The collections, in their order.
 */
export function createGraph(
  datasets: Datasets,
  names: readonly string[],
  records: Records<Datasets>,
): Graph<Datasets> {
  let built: Net | undefined;
  function net(): Net {
    built ??= buildNet(datasets, names);
    return built;
  }

  function numberOf(id: string): number {
    const { record } = records.locate(id);
    return net().numberOf.get(record.id) ?? 0;
  }

  return {
    related(id) {
      const number = numberOf(id);
      const node = at(net().nodes, number);
      const ties = [...tied(net(), number)].map((tie) => tie.neighbour);
      return {
        ...node,
        ...(node.record.id !== id && { movedFrom: id }),
        names: groupTies(ties, "names"),
        namedBy: groupTies(ties, "named-by"),
      };
    },
    neighbours(id) {
      const number = numberOf(id);
      return [...tied(net(), number)].map((tie) => tie.neighbour);
    },
    path(from, to) {
      return shortestPath(net(), numberOf(from), numberOf(to));
    },
    together(id) {
      return namedTogether(net(), numberOf(id));
    },
    dangling: () => net().dangling,
  };
}

function buildNet(datasets: Datasets, names: readonly string[]): Net {
  const nodes: Located<Datasets>[] = [];
  const numberOf = new Map<string, number>();
  for (const dataset of names) {
    for (const record of datasets[dataset] ?? []) {
      const other = numberOf.get(record.id);
      if (other !== undefined) {
        throw new QueryError(
          `The id ${shown(record.id)} is both in ${at(nodes, other).dataset} and in ${dataset}; an id must be unique across collections.`,
        );
      }
      numberOf.set(record.id, nodes.length);
      nodes.push({ dataset, record });
    }
  }
  const fieldOf = new Map<string, number>();
  const dangling: Net["dangling"] = [];
  const from: number[] = [];
  const to: number[] = [];
  const field: number[] = [];
  for (const [number, { record }] of nodes.entries()) {
    for (const reference of referencesOf(record)) {
      const target = numberOf.get(reference.id);
      if (target === undefined) {
        dangling.push({ record, ...reference });
        continue;
      }
      const known = fieldOf.get(reference.field) ?? fieldOf.size;
      fieldOf.set(reference.field, known);
      from.push(number);
      to.push(target);
      field.push(known);
    }
  }
  return {
    nodes,
    numberOf,
    fields: [...fieldOf.keys()],
    names: tiesOf(nodes.length, from, to, field),
    namedBy: tiesOf(nodes.length, to, from, field),
    dangling,
  };
}

/** Sorts ties by the record they come from, keeping their order otherwise. */
function tiesOf(
  size: number,
  from: readonly number[],
  to: readonly number[],
  field: readonly number[],
): Ties {
  const starts = new Uint32Array(size + 1);
  for (const number of from) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < size; number++) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  const next = starts.slice();
  const ties = { starts, to: new Uint32Array(from.length), field: new Uint32Array(from.length) };
  for (const [tie, number] of from.entries()) {
    const place = next[number] ?? 0;
    next[number] = place + 1;
    ties.to[place] = to[tie] ?? 0;
    ties.field[place] = field[tie] ?? 0;
  }
  return ties;
}

/** An element that is there: numbers of records never leave their list. */
function at<Element>(list: readonly Element[], index: number): Element {
  const element = list[index];
  if (element === undefined) throw new RangeError(`Nothing is numbered ${index}.`);
  return element;
}

/** The ties of a record, those it makes first. */
function* tied(
  net: Net,
  number: number,
): Iterable<{ readonly number: number; readonly neighbour: Neighbour<Datasets> }> {
  for (const direction of ["names", "named-by"] as const) {
    const ties = direction === "names" ? net.names : net.namedBy;
    for (let tie = ties.starts[number] ?? 0; tie < (ties.starts[number + 1] ?? 0); tie++) {
      const other = ties.to[tie] ?? 0;
      const field = at(net.fields, ties.field[tie] ?? 0);
      yield { number: other, neighbour: { ...at(net.nodes, other), field, direction } };
    }
  }
}

function groupTies(
  ties: readonly Neighbour<Datasets>[],
  direction: Tie["direction"],
): Grouped<Datasets> {
  const groups = new Map<string, Map<string, Row[]>>();
  for (const { dataset, field, record, direction: own } of ties) {
    if (own !== direction) continue;
    const fields = groups.get(dataset) ?? new Map<string, Row[]>();
    groups.set(dataset, fields);
    const records = fields.get(field) ?? [];
    fields.set(field, records);
    records.push(record);
  }
  return Object.fromEntries(
    [...groups].map(([dataset, fields]) => [dataset, Object.fromEntries(fields)]),
  );
}

/** Whether a field says where a record was read: sharing a source ties nothing. */
function isCitation(field: string): boolean {
  return field.startsWith("evidence.") || field === "copies";
}

/** Breadth first, so that the first way found is a shortest. */
function shortestPath(
  net: Net,
  from: number,
  to: number,
): readonly (Located<Datasets> | Neighbour<Datasets>)[] | undefined {
  const cited = net.fields.map(isCitation);
  const before = new Map<number, number>([[from, from]]);
  let frontier = [from];
  while (frontier.length > 0 && !before.has(to)) {
    const next: number[] = [];
    for (const number of frontier) {
      for (const ties of [net.names, net.namedBy]) {
        for (let tie = ties.starts[number] ?? 0; tie < (ties.starts[number + 1] ?? 0); tie++) {
          const other = ties.to[tie] ?? 0;
          if (cited[ties.field[tie] ?? 0] === true || before.has(other)) continue;
          before.set(other, number);
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  if (!before.has(to)) return undefined;
  const way: (Located<Datasets> | Neighbour<Datasets>)[] = [];
  for (let number = to; number !== from; ) {
    const previous = before.get(number) ?? from;
    const here = number;
    for (const tie of tied(net, previous)) {
      if (tie.number !== here || isCitation(tie.neighbour.field)) continue;
      way.unshift(tie.neighbour);
      break;
    }
    number = previous;
  }
  return [at(net.nodes, from), ...way];
}

function namedTogether(net: Net, number: number): readonly Companion<Datasets>[] {
  const cited = net.fields.map(isCitation);
  const together = new Map<number, Set<number>>();
  for (const namer of uncited(net.namedBy, number, cited)) {
    for (const other of uncited(net.names, namer, cited)) {
      if (other === number) continue;
      const by = together.get(other) ?? new Set();
      together.set(other, by.add(namer));
    }
  }
  return [...together]
    .map(([other, by]) => ({
      ...at(net.nodes, other),
      by: [...by].map((namer) => at(net.nodes, namer).record),
    }))
    .sort((a, b) => b.by.length - a.by.length || (a.record.id < b.record.id ? -1 : 1));
}

function* uncited(ties: Ties, number: number, cited: readonly boolean[]): Iterable<number> {
  for (let tie = ties.starts[number] ?? 0; tie < (ties.starts[number + 1] ?? 0); tie++) {
    if (cited[ties.field[tie] ?? 0] !== true) yield ties.to[tie] ?? 0;
  }
}
