import type { Agreement } from "@defence-pact/entities";
import {
  type AsOf,
  type DuePlan,
  due,
  type LedgerRow,
  ledger,
  overdue,
  type Pact,
  type Slip,
  slips,
} from "@defence-pact/query";
import {
  dayNumber,
  disputes,
  type Edtf,
  type EventKind,
  endsOf,
  formatQuantity,
  nameOf,
  type Quantity,
  span,
} from "@defence-pact/schema";
import { capitalised, fieldTerm, term } from "@defence-pact/schema/terms";
import type { EventRefs, TimelineEvent } from "@defence-pact/timeline";
import { claimsOf } from "./datasets.js";
import { ownText } from "./texts.js";
import { type Setting, Writer, wrap } from "./writer.js";

/** The sections of the briefing, in its order. */
export const briefSections = [
  "pact",
  "orders",
  "overdue",
  "due",
  "changes",
  "disputes",
  "unknown",
] as const;

/** A section of the briefing. */
export type BriefSection = (typeof briefSections)[number];

/** How far ahead and back the briefing looks, in months. */
const months = 12;

/** How many entries of a list it shows. */
const most = 4;

/** Happenings that a reader in a hurry wants. */
const landmarks: ReadonlySet<EventKind> = new Set([
  "signing",
  "tender",
  "letter-of-acceptance",
  "contract",
  "delivery",
  "roll-out",
  "freeze",
  "milestone",
]);

/** What the briefing says, as data: records by their ids. */
export interface Brief extends AsOf {
  /** The agreements between the two countries, the latest first. */
  readonly pact: readonly string[];
  /** What one ordered of the other and has not had, as far as is known. */
  readonly orders: readonly OpenOrder[];
  readonly overdue: readonly DuePlan[];
  readonly due: readonly DuePlan[];
  /** What happened in the last twelve months, the latest first. */
  readonly changes: readonly string[];
  /** Fields on which sources disagree, those with the most values first. */
  readonly disputes: readonly Disputed[];
  readonly unknown: {
    /** Platforms on order of which no delivery is reported. */
    readonly undelivered: readonly string[];
    readonly undatedPlans: number;
    readonly unreadSources: number;
    readonly sources: number;
  };
}

/** An order, with every statement of when it is to be delivered. */
interface OpenOrder extends LedgerRow<EventRefs> {
  readonly statements: readonly Slip[];
}

/** A field on which sources disagree: how many other values are reported, in how many passages. */
interface Disputed {
  readonly record: string;
  readonly field: string;
  readonly rivals: number;
  readonly passages: number;
}

/** What the briefing says of a day, from the data alone. */
export function briefOf(pact: Pact, on: Edtf): Brief {
  const { rows, newestSource, readOn } = ledger(pact, { on });
  const day = dayNumber(on);
  const agreements = pact.entities
    .where({ kind: "agreement" })
    .toArray()
    .filter((agreement) => isBilateral(pact, agreement) && isBy(agreement.date, day));
  const orders = rows
    .filter((row) => isBetweenTheTwo(pact, row) && isOpen(row))
    .map((row) => ({ ...row, statements: slips(pact, row.event).statements }))
    .sort((a, b) => b.plans.length - a.plans.length);
  const late = overdue(pact, { on }).plans;
  const changes = pact.timeline
    .toArray()
    .filter(({ kind, modality }) => modality === "occurred" && landmarks.has(kind))
    .filter(({ date }) => isBy(date, day) && !isBy(date, day - 366))
    .sort((a, b) => span(b.date ?? "9999").last - span(a.date ?? "9999").last);
  const disputed = [...pact.entities, ...pact.platforms, ...pact.timeline]
    .flatMap((record) =>
      disputes(record).map(({ field, rivals }) => ({
        record: record.id,
        field,
        rivals: rivals.length,
        passages: rivals.flatMap(({ evidence }) => evidence).length,
      })),
    )
    .sort((a, b) => b.rivals - a.rivals || b.passages - a.passages);
  const sources = pact.sources.toArray();
  return {
    on,
    newestSource,
    readOn,
    pact: agreements.map(({ id }) => id).reverse(),
    orders,
    overdue: late,
    due: due(pact, { on, within: months }).plans,
    changes: changes.map(({ id }) => id),
    disputes: disputed,
    unknown: {
      undelivered: orders.flatMap(({ delivered, designation }) =>
        delivered === undefined ? [designation] : [],
      ),
      undatedPlans: pact.timeline
        .where({ modality: { oneOf: ["planned", "target", "expected"] } })
        .toArray()
        .filter(({ date }) => date === undefined).length,
      unreadSources: sources.filter((source) => "unread" in source).length,
      sources: sources.length,
    },
  };
}

/** Whether the whole of a date has passed by a day. */
function isBy(date: Edtf | undefined, day: number): boolean {
  return date !== undefined && span(date).last <= day;
}

/** Whether an agreement is between South Korea, Malaysia or their bodies, and nobody else. */
function isBilateral(pact: Pact, { parties }: Agreement): boolean {
  return (
    parties.length === 2 && isOf(pact, parties, "south-korea") && isOf(pact, parties, "malaysia")
  );
}

/** Whether an order or supply is from one of the two countries to the other. */
function isBetweenTheTwo(pact: Pact, { suppliers, recipients }: LedgerRow<EventRefs>): boolean {
  return isOf(pact, suppliers, "south-korea") && isOf(pact, recipients, "malaysia");
}

/** Whether some of these are a state or one of its bodies, companies or services. */
function isOf(pact: Pact, ids: readonly string[], state: string): boolean {
  return ids.some((id) => {
    const entity = pact.entities.find(id);
    return id === state || (entity !== undefined && "state" in entity && entity.state === state);
  });
}

/** Whether something ordered has not been delivered, as far as is known. */
function isOpen({ ordered, orderDate, delivered, withdrawn }: LedgerRow<EventRefs>): boolean {
  const isOrder = ordered !== undefined || orderDate !== undefined;
  return isOrder && withdrawn === undefined && (delivered?.value ?? 0) < (ordered?.value ?? 1);
}

/**
 * The briefing in words: as of when; what was signed; what is on order, when it is due and how that
 * moved; what is overdue and due; what changed; where sources disagree, and what is not known.
 *
 * @param sections - Which; all when there are none.
 * @param sources - Whether each entry is marked with its sources, which are then listed.
 */
export function briefText(
  brief: Brief,
  sections: readonly BriefSection[],
  sources: boolean,
  setting: Setting,
): string {
  const { pact, language, colours, width } = setting;
  const writer = new Writer(setting, 3);
  const lines: string[] = [];
  const newest = writer.date(brief.newestSource);

  function paragraph(text: string, indent = ""): void {
    const wrapped = wrap(text, width - indent.length).split("\n");
    lines.push(...wrapped.map((line) => `${indent}${line}`.trimEnd()));
  }

  function heading(text: string): void {
    lines.push("", colours.cyan(colours.bold(capitalised(text))));
  }

  /** A text, wrapped and indented under its beginning. */
  function entry(text: string, indent = "  "): void {
    const [first = "", ...rest] = wrap(text, width - indent.length - 2).split("\n");
    lines.push(indent + first, ...rest.map((line) => `${indent}  ${line}`));
  }

  /** A text with a mark for the sources of a record, where they are asked for. */
  function cited(text: string, id: string, field?: string): string {
    if (!sources) return text;
    const found = claimsOf(pact.locate(id).record, field);
    return writer.marked(
      text,
      found.flatMap(({ support }) => support),
    );
  }

  function event(id: string): TimelineEvent | undefined {
    return pact.timeline.find(id);
  }

  /** The first of a list, and how many more there are. */
  function list<T>(all: readonly T[], command: string, show: (one: T) => void): void {
    for (const one of all.slice(0, most)) show(one);
    if (all.length === 0) entry(ownText("nothing", language));
    if (all.length > most) {
      entry(colours.dim(ownText("moreAt", language, { n: all.length - most, command })));
    }
  }

  function said(by: string | undefined, statedOn: string | undefined): string {
    const parts = [by === undefined ? "" : writer.name(by), writer.date(statedOn)].filter(Boolean);
    return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  }

  function showPlan({ event: id, date, certainty, by, statedOn }: DuePlan): void {
    const hedge = certainty === "certain" ? "" : ` [${term(certainty, language)}]`;
    const name = `${writer.name(id)}${said(by, statedOn)}`;
    entry(cited(`${colours.bold(writer.date(date))}${hedge}: ${name}`, id));
  }

  function quantity(amount: Quantity | undefined): string {
    return amount === undefined ? "" : formatQuantity(amount, language);
  }

  function showOrder(row: OpenOrder): void {
    const work = row.work === undefined ? "" : `, ${term(row.work, language)}`;
    const lead = colours.bold(`${writer.name(row.designation)}${work}`);
    const delivered =
      row.delivered === undefined
        ? ownText("noDelivery", language)
        : `${fieldTerm("delivery", language)}: ${quantity(row.delivered)}`;
    const parties = `${writer.names(row.suppliers)} → ${writer.names(row.recipients)}`;
    const facts = [quantity(row.ordered), writer.date(row.orderDate), parties, delivered];
    entry(cited(`${lead}: ${facts.filter(Boolean).join("; ")}.`, row.event, "platforms"));
    for (const id of row.plans) {
      const plan = event(id);
      if (plan === undefined) continue;
      const amount = quantity(plan.platforms?.[0]?.quantity);
      const text = [writer.date(plan.date), amount].filter(Boolean).join(": ");
      const promise = `${capitalised(ownText("dueDates", language))}: ${text}`;
      entry(cited(promise + said(plan.by, plan.asOf), id), "    ");
    }
    const whole = row.statements.filter(
      ({ quantity: of }) => of === undefined || of.value === row.ordered?.value,
    );
    const moves = (["start", "end"] as const).flatMap((end) => {
      // A single date for no number of things is that of the first.
      const stated = end === "end" ? whole.filter(({ quantity: of }) => of !== undefined) : whole;
      const dates = stated.flatMap(({ date = "" }) =>
        date === "" ? [] : (endsOf(date)[end] ?? []),
      );
      const chain = dates.filter((date, place) => date !== dates[place - 1]);
      const name = ownText(end === "start" ? "firstDate" : "ends", language);
      const steps = chain.map((date) => writer.date(date)).join(" → ");
      return chain.length > 1 ? [`${name} ${steps}`] : [];
    });
    if (moves.length > 0) {
      entry(`${capitalised(ownText("moved", language))}: ${moves.join("; ")}`, "    ");
    }
  }

  const write: { readonly [S in BriefSection]: () => void } = {
    pact() {
      heading(ownText("pact", language));
      const [latest, ...others] = brief.pact.flatMap((id) => pact.entities.find(id) ?? []);
      if (latest === undefined) return entry(ownText("nothing", language));
      const date = "date" in latest ? writer.date(latest.date) : "";
      entry(cited(`${colours.bold(date)}: ${writer.local(latest.summary)}`, latest.id));
      const what = others
        .slice(0, 3)
        .map(
          (one) => `${nameOf(one, language)}${"date" in one ? `, ${writer.date(one.date)}` : ""}`,
        )
        .join("; ");
      if (what !== "") entry(ownText("also", language, { what }));
    },
    orders() {
      heading(ownText("orders", language));
      list(brief.orders, "ledger", showOrder);
    },
    overdue() {
      heading(`${ownText("overdue", language)} (${brief.overdue.length})`);
      entry(ownText("noReport", language, { newest }));
      list(brief.overdue, "overdue", showPlan);
    },
    due() {
      heading(`${ownText("due", language, { n: months })} (${brief.due.length})`);
      list(brief.due, "due", showPlan);
    },
    changes() {
      heading(ownText("changes", language));
      list(brief.changes, "timeline", (id) =>
        entry(cited(`${colours.bold(writer.date(event(id)?.date))}: ${writer.name(id)}`, id)),
      );
    },
    disputes() {
      heading(ownText("disputes", language));
      list(brief.disputes, "disputes", ({ record, field, rivals }) =>
        entry(
          cited(
            `${colours.bold(writer.name(record))}, ${fieldTerm(field, language)}: ${ownText("rivals", language, { n: rivals })}`,
            record,
            field,
          ),
        ),
      );
    },
    unknown() {
      const { undelivered, undatedPlans, unreadSources, sources: all } = brief.unknown;
      heading(ownText("unknown", language));
      if (undelivered.length > 0) {
        entry(ownText("noDeliveryOf", language, { what: writer.names(undelivered) }));
      }
      entry(ownText("undatedPlans", language, { n: undatedPlans }));
      entry(ownText("unreadSources", language, { n: unreadSources, all }));
    },
  };

  paragraph(colours.bold(ownText("title", language)));
  paragraph(
    ownText("asOf", language, {
      on: writer.date(brief.on),
      newest,
      read: writer.date(brief.readOn),
    }),
  );
  for (const section of briefSections) {
    if (sections.length === 0 || sections.includes(section)) write[section]();
  }
  if (sources) {
    heading(fieldTerm("sources", language));
    for (const line of writer.sources()) paragraph(line, "  ");
  } else {
    lines.push("", colours.dim(ownText("readMore", language)));
    if (language !== "en") paragraph(ownText("translated", language));
  }
  return `${lines.join("\n")}\n`;
}
