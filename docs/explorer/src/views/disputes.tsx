import type { Dispute } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { allRecords, type DatasetName, disputesOf, type Located } from "../data.js";
import { PassageFold, RivalValue } from "../parts/evidence.js";
import { Choice, Shown, tally } from "../parts/filters.js";
import { Empty, RecordLink } from "../parts/links.js";
import { Value } from "../parts/value.js";

function Disagreement({ dispute }: { readonly dispute: Dispute }): VNode {
  const { say, path } = useApp();
  const field = dispute.field.split(".").at(-1) ?? dispute.field;
  return (
    <div class="dispute">
      <h3>{path(dispute.field)}</h3>
      <div class="sides">
        <div class="side stands">
          <p class="rival-label">{say("stands")}</p>
          <div class="rival-value">
            <Value field={field} value={dispute.value} />
          </div>
          <PassageFold entries={dispute.support} />
        </div>
        {dispute.rivals.map((rival, index) => (
          <div class="side" key={index}>
            <RivalValue field={dispute.field} rival={rival} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Events first: dates, amounts and numbers are what is disputed most. */
const order: readonly DatasetName[] = ["timeline", "platforms", "entities", "quotes"];

/** What sources disagree on: the value recorded and its rivals side by side, each with its passages. */
export function DisputesView(): VNode {
  const { address, say, path, link } = useApp();
  const all = allRecords()
    .map((located) => ({ located, disputes: disputesOf(located.record) }))
    .filter(({ disputes }) => disputes.length > 0)
    .sort(
      (a, b) =>
        order.indexOf(a.located.dataset) - order.indexOf(b.located.dataset) ||
        b.disputes.length - a.disputes.length,
    );
  const wanted = address.filters["field"];
  const topOf = (field: string): string => field.split(".")[0] ?? field;
  const shown: readonly { located: Located; disputes: readonly Dispute[] }[] = all
    .map(({ located, disputes }) => ({
      located,
      disputes: disputes.filter(({ field }) => wanted === undefined || topOf(field) === wanted),
    }))
    .filter(({ disputes }) => disputes.length > 0);
  const count = (list: typeof shown): number =>
    list.reduce((sum, { disputes }) => sum + disputes.length, 0);
  return (
    <>
      <h1>{say("disputes")}</h1>
      <p class="help">{say("disputesHelp")}</p>
      <div class="filters">
        <Choice
          name="field"
          label={say("fieldFilter")}
          options={tally(
            all.flatMap(({ disputes }) => disputes.map(({ field }) => topOf(field))),
          ).map(([field, n]) => [field, path(field), n])}
        />
        <Shown n={count(shown)} all={count(all)} />
      </div>
      {shown.length === 0 ? (
        <Empty text={say("nothingFiltered")} clear={link({ filters: { field: "" } })} />
      ) : null}
      {shown.map(({ located, disputes }) => (
        <article class="disputed-record" key={located.record.id}>
          <p class="crumb">{say(located.dataset)}</p>
          <h2>
            <RecordLink id={located.record.id} />
          </h2>
          {disputes.map((dispute) => (
            <Disagreement key={dispute.field} dispute={dispute} />
          ))}
        </article>
      ))}
    </>
  );
}
