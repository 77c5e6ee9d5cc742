import type { Claim, DatasetName } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../app.js";
import { disputesOf, type PactRecord, pact } from "../data.js";
import { PassageFold, RivalValue } from "../parts/evidence.js";
import { type Filter, Filters, useFiltered } from "../parts/filters.js";
import { RecordLink } from "../parts/links.js";
import { FieldText } from "../parts/value.js";

/** A claim on which sources disagree, and its record. */
interface Disagreement {
  readonly dataset: DatasetName;
  readonly record: PactRecord;
  readonly claim: Claim;
}

function Sides({ claim }: { readonly claim: Claim }): VNode {
  const { say, field } = useApp();
  return (
    <div class="dispute">
      <h3>{field(claim.field)}</h3>
      <div class="sides">
        <div class="side stands">
          <p class="rival-label">{say("stands")}</p>
          <div class="rival-value">
            <FieldText path={claim.field} value={claim.value} />
          </div>
          <PassageFold entries={claim.support} />
        </div>
        {claim.rivals.map((rival, index) => (
          <div class="side" key={index}>
            <RivalValue path={claim.field} rival={rival} />
          </div>
        ))}
      </div>
    </div>
  );
}

function allDisagreements(): readonly Disagreement[] {
  // Events first: dates, amounts and numbers are disputed most.
  return (["timeline", "platforms", "entities", "quotes"] as const).flatMap((dataset) =>
    [...pact[dataset]]
      .map((record) => disputesOf(record).map((claim) => ({ dataset, record, claim })))
      .sort((a, b) => b.length - a.length)
      .flat(),
  );
}

/** All disputes: the value recorded and its rivals side by side, each with its passages. */
export function DisputesView(): VNode {
  const { say, term, field } = useApp();
  const all = useMemo(allDisagreements, [pact]);
  const filters: readonly Filter<Disagreement>[] = [
    {
      name: "field",
      label: say("fieldFilter"),
      valuesOf: ({ claim }) => claim.field.split(".").slice(0, 1),
      words: field,
    },
  ];
  const shown = useFiltered(all, filters);
  return (
    <>
      <h1>{say("disputes")}</h1>
      <p class="help">{say("disputesHelp")}</p>
      <Filters records={all} filters={filters} fitting={shown} />
      {[...Map.groupBy(shown, ({ record }) => record)].map(([record, list]) => (
        <article class="disputed-record" key={record.id}>
          <p class="crumb">{term(list[0]?.dataset ?? "")}</p>
          <h2>
            <RecordLink id={record.id} />
          </h2>
          {list.map(({ claim }) => (
            <Sides key={claim.field} claim={claim} />
          ))}
        </article>
      ))}
    </>
  );
}
