import { type Edtf, formatDate, type LocalText, type Modality, nameOf } from "@defence-pact/schema";
import { phrase } from "@defence-pact/schema/terms";
import type { ComponentChildren, JSX, VNode } from "preact";
import { useApp } from "../app.js";
import { certaintyOf, type PactRecord, pact } from "../data.js";

/** A text in the language chosen, or in English; `lang` lets screen readers pronounce it. */
export function Local({ text }: { readonly text: LocalText }): VNode {
  const { language } = useApp();
  const words = text[language];
  return words === undefined ? <span lang="en">{text.en}</span> : <span>{words}</span>;
}

/** The language of a record's name where it has none in the language asked for. */
function foreignLanguage(record: PactRecord, language: string): string | undefined {
  const own =
    "title" in record
      ? record.language
      : Object.hasOwn("name" in record ? record.name : record.text, language)
        ? language
        : "en";
  return own === language ? undefined : own;
}

/** The name of a record, as a link that opens its evidence. */
export function RecordLink({ id, text }: { readonly id: string; readonly text?: string }): VNode {
  const { language, link, address } = useApp();
  const record = pact.find(id)?.record;
  if (record === undefined) return <span>{text ?? id}</span>;
  return (
    <a
      class="record"
      data-record={id}
      href={link({ record: id })}
      lang={foreignLanguage(record, language)}
      aria-current={address.record === id ? "true" : undefined}
    >
      {text ?? nameOf(record, language)}
    </a>
  );
}

/** A link to a page elsewhere, which opens beside this one; `class`, `lang` as of any link. */
export function WebLink(props: JSX.AnchorHTMLAttributes): VNode {
  // A text fragment is followed only where the new page cannot reach back.
  return <a {...props} rel="noreferrer noopener" target="_blank" />;
}

/** Links to several records, with commas between. */
export function RecordLinks({ ids }: { readonly ids: readonly string[] }): VNode {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <RecordLink id={id} />
        </span>
      ))}
    </>
  );
}

/** A date in words, as precise as its source gives it. */
export function When({ date }: { readonly date: Edtf | undefined }): VNode {
  const { language } = useApp();
  const words = date === undefined ? phrase("undated", language) : formatDate(date, language);
  return <span class="when">{words}</span>;
}

/** Who says so, and when; nothing where nobody is named. */
export function Speaker({
  by,
  asOf,
}: {
  readonly by: string | undefined;
  readonly asOf?: Edtf | undefined;
}): VNode | null {
  const { language } = useApp();
  if (by === undefined) return null;
  const [before, after] = phrase("accordingTo", language, { who: "|" }).split("|");
  return (
    <>
      {before}
      <RecordLink id={by} />
      {after}
      {asOf === undefined ? null : (
        <>
          , <When date={asOf} />
        </>
      )}
    </>
  );
}

/** How settled an event or statement is: a mark that differs in form and colour, and the word. */
export function CertaintyMark({ modality }: { readonly modality: Modality }): VNode {
  const { term } = useApp();
  return (
    <span class={`certainty ${certaintyOf(modality)}`}>
      <i aria-hidden="true" />
      {term(modality)}
    </span>
  );
}

/** A section whose heading has the number of its entries; nothing where there are none. */
export function CountedSection({
  heading,
  n,
  children,
}: {
  readonly heading: string;
  readonly n: number;
  readonly children: ComponentChildren;
}): VNode | null {
  return n === 0 ? null : (
    <section>
      <h2>
        {heading} <small>{n}</small>
      </h2>
      {children}
    </section>
  );
}

/** Shown until something is loaded. */
export function Loading(): VNode {
  const { say } = useApp();
  return (
    <p class="loading" role="status">
      {say("loading")}
    </p>
  );
}

/** Shown in place of an empty list, with a link that clears the filters. */
export function Empty({
  text,
  clear,
}: {
  readonly text: string;
  readonly clear?: string | undefined;
}): VNode {
  const { say } = useApp();
  return (
    <div class="empty">
      <p class="empty-title">{say("nothing")}</p>
      <p>{text}</p>
      {clear === undefined ? null : (
        <p>
          <a class="button" href={clear}>
            {say("clear")}
          </a>
        </p>
      )}
    </div>
  );
}
