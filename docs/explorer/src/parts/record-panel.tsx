import {
  archiveUrl,
  type Cited,
  type Claim,
  claims,
  datasetNames,
  type LocalText,
  languages,
  nameOf,
} from "@defence-pact/schema";
import { capitalised, phrase } from "@defence-pact/schema/terms";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { go, useApp } from "../app.js";
import { type LocatedRecord, namersOf, pact } from "../data.js";
import { languageNames } from "../labels.js";
import { PassageFold, RivalValue } from "./evidence.js";
import { CertaintyMark, Local, RecordLink, WebLink } from "./links.js";
import { FieldText } from "./value.js";

/** Fields shown in the head of the panel; they get a row only for their evidence. */
const inHead = new Set(["id", "kind", "name", "title", "summary", "text", "modality"]);

function isCitedPart(part: unknown): part is Cited {
  return typeof part === "object" && part !== null && "evidence" in part;
}

/** The key of a record or element that a claim is about. */
function topField({ field }: Claim): string {
  return field.split(".")[0] ?? field;
}

/**
 * The claims of a record or element on its own fields, uncited ones included, and on fields that it
 * leaves out. Fields of the head come last, for their evidence.
 */
function claimRows(part: object, head: ReadonlySet<string> = new Set()): readonly Claim[] {
  const own: readonly Claim[] = isCitedPart(part)
    ? claims(part).filter(({ field }) => !/\.\d+\./.test(field))
    : [];
  const rows = Object.entries(part).flatMap(([field, value]: [string, unknown]) => {
    const here = own.filter((claim) => topField(claim) === field);
    return here.length > 0 ? here : [{ field, value, support: [], rivals: [] }];
  });
  const missing = own.filter((claim) => !Object.hasOwn(part, topField(claim)));
  const [said = [], unsaid = []] = [true, false].map((isSaid) =>
    [...rows, ...missing].filter((claim) => head.has(topField(claim)) === isSaid),
  );
  return [
    ...unsaid.filter(({ field }) => field !== "evidence"),
    ...said.filter(({ support, rivals }) => support.length + rivals.length > 0),
  ];
}

/** An element with evidence of its own: one line where all its claims have the same passages. */
function Element({ path, element }: { readonly path: string; readonly element: Cited }): VNode {
  const rows = claimRows(element);
  const support = rows[0]?.support ?? [];
  const isOne = rows.every(
    (row) =>
      row.rivals.length === 0 &&
      row.support.every((entry) => support.includes(entry)) &&
      row.support.length === support.length,
  );
  if (!isOne) return <FieldRows rows={rows} path={path} />;
  return (
    <>
      <FieldText path={path} value={[element]} />
      <PassageFold entries={support} />
    </>
  );
}

/** A value, who supports it and who reports another. */
function ClaimCell({
  claim: { value, support, rivals },
  path,
}: {
  readonly claim: Claim;
  readonly path: string;
}): VNode {
  return (
    <dd>
      {Array.isArray(value) && value.some(isCitedPart) ? (
        <ul class="elements">
          {value.map((element: unknown, index) => (
            <li key={index}>
              {isCitedPart(element) ? (
                <Element path={path} element={element} />
              ) : (
                <FieldText path={path} value={[element]} />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <FieldText path={path} value={value} />
      )}
      <PassageFold entries={support} />
      {rivals.map((rival, index) => (
        <RivalValue key={index} path={path} rival={rival} />
      ))}
    </dd>
  );
}

function FieldRows({
  rows,
  path,
}: {
  readonly rows: readonly Claim[];
  readonly path?: string;
}): VNode {
  const { field } = useApp();
  return (
    <dl class={path === undefined ? "fields" : "parts"}>
      {rows.map((claim) => (
        <div key={claim.field} class="field">
          <dt>{field(claim.field)}</dt>
          <ClaimCell
            claim={claim}
            path={path === undefined ? claim.field : `${path}.${claim.field}`}
          />
        </div>
      ))}
    </dl>
  );
}

/** Records that name this one, by dataset; for a source, those it supports. */
function NamedBy({
  located: { dataset, record },
}: {
  readonly located: LocatedRecord;
}): VNode | null {
  const { say, term } = useApp();
  const namers = Map.groupBy(namersOf(record), (namer) => namer.dataset);
  if (namers.size === 0) return null;
  return (
    <section class="ties">
      <h2>{say(dataset === "sources" ? "citedBy" : "related")}</h2>
      {datasetNames.map((name) => {
        const list = namers.get(name);
        return list === undefined ? null : (
          <details key={name} open={list.length <= 8}>
            <summary>
              {term(name)} <small>{list.length}</small>
            </summary>
            <ul>
              {list.map((namer) => (
                <li key={namer.record.id}>
                  <RecordLink id={namer.record.id} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Head({
  located,
  heading,
}: {
  readonly located: LocatedRecord;
  readonly heading: VNode;
}): VNode {
  const { say, term, language } = useApp();
  const { dataset, record } = located;
  const names: Partial<LocalText> = "name" in record ? record.name : {};
  const others = languages.filter((other) => other !== language && names[other] !== undefined);
  return (
    <header>
      <p class="crumb">
        {term(dataset)} · {"kind" in record ? term(record.kind) : term(record.publisherType)}
        {"modality" in record ? (
          <>
            {" · "}
            <CertaintyMark modality={record.modality} />
          </>
        ) : null}
      </p>
      {heading}
      {others.length > 0 ? (
        <p class="other-names">
          {others.map((other) => (
            <span key={other} lang={other} title={languageNames[other]}>
              {names[other]}
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
          <WebLink class="button" href={record.url}>
            {say("openSource")}
          </WebLink>{" "}
          <WebLink class="button" href={archiveUrl(record)}>
            {capitalised(phrase("archivedCopy", language))}
          </WebLink>
        </p>
      ) : null}
    </header>
  );
}

/** The open record: its fields, their evidence, disputes, and related records. */
export function RecordPanel({ id }: { readonly id: string }): VNode {
  const { say, link, language, complete } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const located = pact.find(id);
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
                {nameOf(located.record, language)}
              </h1>
            }
          />
          <FieldRows rows={claimRows(located.record, inHead)} />
          <NamedBy located={located} />
        </>
      )}
    </section>
  );
}
