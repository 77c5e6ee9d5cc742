import type { Edtf, LocalText, Modality } from "@defence-pact/schema";
import { formatDate } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { locate, nameOfRecord, standingOf } from "../data.js";

/** A text in the language chosen, in English where there is none; `lang` tells screen readers which. */
export function Local({ text }: { readonly text: LocalText }): VNode {
  const { language } = useApp();
  const words = text[language];
  return words === undefined ? <span lang="en">{text.en}</span> : <span>{words}</span>;
}

/** The name of a record, as a link that opens its evidence. */
export function RecordLink({ id, text }: { readonly id: string; readonly text?: string }): VNode {
  const { language, link, address } = useApp();
  const located = locate(id);
  if (located === undefined) return <span>{text ?? id}</span>;
  const { record } = located;
  const foreign =
    "title" in record
      ? record.language
      : "name" in record && record.name[language] === undefined
        ? "en"
        : "text" in record && record.text[language] === undefined
          ? "en"
          : language;
  return (
    <a
      class="record"
      data-record={id}
      href={link({ record: id })}
      lang={foreign === language ? undefined : foreign}
      aria-current={address.record === id ? "true" : undefined}
    >
      {text ?? nameOfRecord(record, language)}
    </a>
  );
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

/** A date in words, as precise as its source has it. */
export function When({ date }: { readonly date: Edtf }): VNode {
  const { language } = useApp();
  return <span class="when">{formatDate(date, language)}</span>;
}

/** How a thing stands to reality: a mark whose form tells as much as its colour, and the word. */
export function Certainty({ modality }: { readonly modality: Modality }): VNode {
  const { term } = useApp();
  return (
    <span class={`certainty ${standingOf(modality)}`}>
      <i aria-hidden="true" />
      {term(modality)}
    </span>
  );
}

/** What is shown where there is nothing to show, and a way on. */
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
