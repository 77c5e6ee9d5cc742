import { type LedgerRow, ledger } from "@defence-pact/query";
import { compareDates, formatDate, formatQuantity } from "@defence-pact/schema";
import type { TimelineEvent } from "@defence-pact/timeline";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { asOf, disputesOf, eventDays, isAhead, originOfSource, pact } from "../data.js";
import { RivalValue } from "../parts/evidence.js";
import { CertaintyMark, RecordLink, RecordLinks, Speaker, When } from "../parts/links.js";
import { FieldText } from "../parts/value.js";

function Signed(): VNode {
  const { say, link } = useApp();
  const signings = pact.timeline
    .where({ kind: "signing", modality: "occurred" })
    .orderBy("date", "desc")
    .toArray();
  return (
    <section class="card">
      <h2>{say("whoSigned")}</h2>
      <ol class="dated">
        {signings.slice(0, 6).map((event) => {
          const agreement = pact.find(event.agreement ?? "")?.record;
          const parties =
            agreement !== undefined && "parties" in agreement ? (agreement.parties ?? []) : [];
          const signatories = (event.participants ?? [])
            .filter(({ role }) => role === "signatory")
            .map(({ entity }) => entity)
            .filter((id) => !parties.some((party) => party === id));
          return (
            <li key={event.id}>
              {event.date === undefined ? null : <When date={event.date} />}
              <div>
                <RecordLink id={event.id} />
                <p class="meta">
                  <RecordLinks ids={parties} />
                  {signatories.length > 0 ? (
                    <>
                      {parties.length > 0 ? "; " : ""}
                      {say("signedBy")} <RecordLinks ids={signatories} />
                    </>
                  ) : null}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <p>
        <a href={link({ view: "timeline", record: null, filters: { kind: "signing" } })}>
          {say("seeAll")}
        </a>
      </p>
    </section>
  );
}

/** Whether an entity is a state or one of its bodies. */
function isOf(id: string, state: string): boolean {
  const record = pact.find(id)?.record;
  return id === state || (record !== undefined && "state" in record && record.state === state);
}

/** The rows of one contract: one for each platform. */
type ContractRows = readonly LedgerRow[];

/** One contract: its platforms, parties, date and value, and who reports another value. */
function OrderRow({ order }: { readonly order: ContractRows }): VNode | null {
  const { say, field, language } = useApp();
  const [row] = order;
  if (row === undefined) return null;
  const event = pact.find(row.event)?.record;
  const disputes = event === undefined ? [] : disputesOf(event);
  return (
    <tr>
      <th scope="row">
        <RecordLink id={row.event} />
        {order.map(({ designation, ordered }) => (
          <p class="meta" key={designation}>
            {ordered === undefined ? "" : `${formatQuantity(ordered, language)} · `}
            <RecordLink id={designation} />
          </p>
        ))}
      </th>
      <td>
        <RecordLinks ids={row.suppliers} /> → <RecordLinks ids={row.recipients} />
      </td>
      <td>{row.orderDate === undefined ? null : <When date={row.orderDate} />}</td>
      <td>
        {Object.entries(row.value ?? {}).map(([currency, money]) => (
          <p key={currency}>
            <FieldText path={`value.${currency}`} value={money} />
          </p>
        ))}
        {disputes
          .filter((dispute) => dispute.field.startsWith("value"))
          .map((dispute) => (
            <details class="disputed-fold" key={dispute.field}>
              <summary>
                {say("disagree")}: {field(dispute.field)}
              </summary>
              {dispute.rivals.map((rival, index) => (
                <RivalValue key={index} path={dispute.field} rival={rival} />
              ))}
            </details>
          ))}
      </td>
    </tr>
  );
}

function OrderTable({
  orders,
  name,
}: {
  readonly orders: readonly ContractRows[];
  readonly name: string;
}): VNode {
  const { say } = useApp();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="scroll" aria-label={name} tabIndex={0}>
      <table class="orders">
        <thead>
          <tr>
            <th scope="col">{say("ordered")}</th>
            <th scope="col">{say("orderParties")}</th>
            <th scope="col">{say("orderDate")}</th>
            <th scope="col">{say("orderValue")}</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <OrderRow key={order[0]?.event} order={order} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Orders(): VNode {
  const { say } = useApp();
  const { rows: supplies } = ledger(pact, { on: new Date().toISOString().slice(0, 10) });
  const rows = supplies
    .flatMap((row) => [row, ...row.parts])
    .filter(({ orderDate }) => orderDate !== undefined);
  const orders = [...Map.groupBy(rows, ({ event }) => event).values()].reverse();
  const isMalaysian = (order: ContractRows): boolean =>
    order.some(({ recipients }) => recipients.some((id) => isOf(id, "malaysia")));
  const others = orders.filter((order) => !isMalaysian(order));
  return (
    <section class="card wide">
      <h2>{say("whatBought")}</h2>
      <OrderTable orders={orders.filter(isMalaysian)} name={say("whatBought")} />
      {others.length === 0 ? null : (
        <details class="elsewhere">
          <summary>
            {say("ordersElsewhere")} <small>{others.length}</small>
          </summary>
          <OrderTable orders={others} name={say("ordersElsewhere")} />
        </details>
      )}
    </section>
  );
}

function Next(): VNode {
  const { say, link } = useApp();
  // A newer plan for the same contract replaces an older one.
  const latest = new Map<string, TimelineEvent>();
  for (const event of pact.timeline) {
    if (!isAhead(event)) continue;
    const contract = "contract" in event ? event.contract : undefined;
    const key = contract === undefined ? event.id : `${contract} ${event.kind}`;
    const known = latest.get(key);
    if (known === undefined || compareDates(known.asOf ?? "0000", event.asOf ?? "0000") < 0) {
      latest.set(key, event);
    }
  }
  const lastDayOf = (event: TimelineEvent): number => eventDays(event)?.last ?? Infinity;
  const ahead = [...latest.values()].sort((a, b) => lastDayOf(a) - lastDayOf(b));
  return (
    <section class="card">
      <h2>{say("whatNext")}</h2>
      <ol class="dated">
        {ahead.slice(0, 8).map((event) => (
          <li key={event.id}>
            {event.date === undefined ? null : <When date={event.date} />}
            <div>
              <RecordLink id={event.id} />
              <p class="meta">
                <CertaintyMark modality={event.modality} />
                {event.by === undefined ? null : " · "}
                <Speaker by={event.by} asOf={event.asOf} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <a href={link({ view: "timeline", record: null, filters: { certainty: "plan" } })}>
          {say("seeAll")}
        </a>
      </p>
    </section>
  );
}

function Rests(): VNode {
  const { say, link, term } = useApp();
  const sources = pact.sources.toArray();
  const origins = new Set(sources.map(({ id }) => originOfSource(id))).size;
  const disputed = [...pact.entities, ...pact.platforms, ...pact.timeline].flatMap(disputesOf);
  const kinds = pact.sources.groupCount("publisherType");
  return (
    <section class="card">
      <h2>{say("whatRests")}</h2>
      <p>{say("rests", { sources: sources.length, origins, disputes: disputed.length })}</p>
      <ul class="tally">
        {[...kinds].map(([kind, count]) => (
          <li key={kind}>
            <a href={link({ view: "sources", record: null, filters: { type: kind } })}>
              {term(kind)}
            </a>
            <meter min={0} max={sources.length} value={count} aria-label={term(kind)} />
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={link({ view: "disputes", record: null })}>{say("disagree")}</a>
      </p>
    </section>
  );
}

/** The first view: four questions, each answered from the records. */
export function Overview(): VNode {
  const { say, language } = useApp();
  return (
    <>
      <div class="lede">
        <h1>{say("lede")}</h1>
        <p class="meta">
          {say("about")} {say("asOf", { date: formatDate(asOf, language) })}
        </p>
      </div>
      <div class="cards">
        <Signed />
        <Next />
        <Orders />
        <Rests />
      </div>
    </>
  );
}
