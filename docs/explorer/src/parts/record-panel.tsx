import { type Cited, type Evidence, fieldsOf, languages } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { go, useApp } from "../app.js";
import {
  type AnyRecord,
  type DatasetName,
  datasets,
  disputesOf,
  isCited,
  type Located,
  locate,
  namedBy,
  nameOfRecord,
} from "../data.js";
import { languageNames } from "../labels.js";
import { PassageFold, RivalValue } from "./evidence.js";
import { Certainty, Local, RecordLink } from "./links.js";
import { isProperties, Value } from "./value.js";

const hidden = new Set(["id", "kind", "name", "summary", "evidence", "text", "title", "modality"]);
/** Objects whose parts have evidence of their own: each part is a row. */
const keyed = new Set(["value", "specs", "activities", "domains", "prospectiveDomains", "figures"]);

/** A field, or a part of one, as a row of the panel. */
interface Row {
  readonly path: string;
  readonly value: unknown;
  readonly evidence: readonly Evidence[];
}

/** Whether what is said of `cited` speaks of `path` too: the same, its whole, or its part. */
function speaksOf(cited: string, path: string): boolean {
  return cited === path || path.startsWith(`${cited}.`) || cited.startsWith(`${path}.`);
}

function supportFor(record: AnyRecord, path: string): readonly Evidence[] {
  if (!isCited(record)) return [];
  const evidence: Cited["evidence"] = record.evidence;
  return evidence.filter(
    (entry) => "supports" in entry && fieldsOf(entry).some((cited) => speaksOf(cited, path)),
  );
}

function rowsOf(record: AnyRecord): readonly Row[] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(record);
  return fields.flatMap(([field, value]): readonly Row[] => {
    if (hidden.has(field)) return [];
    if (keyed.has(field) && isProperties(value)) {
      return Object.entries(value).map(([part, inner]) => ({
        path: `${field}.${part}`,
        value: inner,
        evidence: supportFor(record, `${field}.${part}`),
      }));
    }
    return [{ path: field, value, evidence: supportFor(record, field) }];
  });
}

function isEvidence(value: unknown): value is readonly Evidence[] {
  return Array.isArray(value);
}

/** Elements that carry evidence of their own, each with its passages under it. */
function Elements({
  field,
  list,
}: {
  readonly field: string;
  readonly list: readonly unknown[];
}): VNode {
  return (
    <ul class="elements">
      {list.map((element, index) => (
        <li key={index}>
          <Value field={field} value={element} />
          {isProperties(element) && isEvidence(element["evidence"]) ? (
            <PassageFold entries={element["evidence"].filter((entry) => "supports" in entry)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Fields({ record }: { readonly record: AnyRecord }): VNode {
  const { path: pathName, say } = useApp();
  const disputes = disputesOf(record);
  const rows = rowsOf(record);
  const shownPaths = new Set(rows.map(({ path }) => path));
  // A dispute about a field that has no row of its own (a missing one, or one of an element).
  const others = disputes.filter(({ field }) => !shownPaths.has(field));
  return (
    <dl class="fields">
      {rows.map(({ path, value, evidence }) => {
        const rivals = disputes.filter(({ field }) => field === path).flatMap((d) => d.rivals);
        return (
          <div key={path} class={rivals.length > 0 ? "field disputed" : "field"}>
            <dt>{pathName(path)}</dt>
            <dd>
              {Array.isArray(value) &&
              value.some((part) => isProperties(part) && "evidence" in part) ? (
                <Elements field={path} list={value} />
              ) : (
                <Value field={path.split(".").at(-1) ?? path} value={value} />
              )}
              <PassageFold entries={evidence} />
              {rivals.map((rival, index) => (
                <RivalValue key={index} field={path} rival={rival} />
              ))}
            </dd>
          </div>
        );
      })}
      {others.map(({ field, value, support, rivals }) => (
        <div key={field} class="field disputed">
          <dt>
            {pathName(field)} <small>{say("disagree")}</small>
          </dt>
          <dd>
            <Value field={field.split(".").at(-1) ?? field} value={value} />
            <PassageFold entries={support} />
            {rivals.map((rival, index) => (
              <RivalValue key={index} field={field} rival={rival} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Records that name this one, by dataset; for a source, those it bears out. */
function NamedBy({
  id,
  isSource,
}: {
  readonly id: string;
  readonly isSource: boolean;
}): VNode | null {
  const { say } = useApp();
  const ids = new Map<DatasetName, Set<string>>();
  for (const { by } of namedBy(id)) {
    ids.set(by.dataset, (ids.get(by.dataset) ?? new Set()).add(by.record.id));
  }
  if (ids.size === 0) return null;
  return (
    <section class="ties">
      <h2>{say(isSource ? "citedBy" : "related")}</h2>
      {datasets.map((dataset) => {
        const list = ids.get(dataset);
        return list === undefined ? null : (
          <details key={dataset} open={list.size <= 8}>
            <summary>
              {say(dataset)} <small>{list.size}</small>
            </summary>
            <ul>
              {[...list].map((other) => (
                <li key={other}>
                  <RecordLink id={other} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Head({ located, heading }: { readonly located: Located; readonly heading: VNode }): VNode {
  const { say, term, language } = useApp();
  const { dataset, record } = located;
  const names = "name" in record ? record.name : "text" in record ? record.text : undefined;
  const others = languages.filter((other) => other !== language && names?.[other] !== undefined);
  return (
    <header>
      <p class="crumb">
        {say(dataset)} · {"kind" in record ? term(record.kind) : term(record.publisherType)}
        {"modality" in record ? (
          <>
            {" "}
            <Certainty modality={record.modality} />
          </>
        ) : null}
      </p>
      {heading}
      {others.length > 0 && "name" in record ? (
        <p class="other-names">
          {others.map((other) => (
            <span key={other} lang={other} title={languageNames[other]}>
              {record.name[other]}
            </span>
          ))}
        </p>
      ) : null}
      {"summary" in record ? (
        <p class="summary">
          <Local text={record.summary} />
        </p>
      ) : null}
      {"url" in record ? (
        <p>
          <a class="button" href={record.url} rel="noreferrer noopener" target="_blank">
            {say("openSource")}
          </a>
        </p>
      ) : null}
    </header>
  );
}

/** The record that is open: what it says, what bears each field out, who disagrees, what it is tied to. */
export function RecordPanel({ id }: { readonly id: string }): VNode {
  const { say, link, language, complete } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const located = locate(id);
  const isThere = located !== undefined;
  useEffect(() => {
    heading.current?.focus();
  }, [id, isThere]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") go({ record: null });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <section class="panel" aria-label={say("evidence")}>
      <div class="panel-bar">
        <a class="permalink" href={link({})}>
          {say("linkHere")}
        </a>
        <a class="button" href={link({ record: null })}>
          {say("close")}
        </a>
      </div>
      {located === undefined ? (
        <p class="empty" role="status">
          {complete ? `${say("notFound")}: ${id}` : say("loading")}
        </p>
      ) : (
        <>
          <Head
            located={located}
            heading={
              <h1 ref={heading} tabIndex={-1}>
                {nameOfRecord(located.record, language)}
              </h1>
            }
          />
          <Fields record={located.record} />
          <NamedBy id={id} isSource={located.dataset === "sources"} />
        </>
      )}
    </section>
  );
}
