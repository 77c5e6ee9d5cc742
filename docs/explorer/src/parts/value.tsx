import { type WrittenPart, writeValue } from "@defence-pact/schema";
import type { ComponentChildren, VNode } from "preact";
import { useApp } from "../app.js";
import { RecordLink } from "./links.js";

function Parts({ parts }: { readonly parts: readonly WrittenPart<ComponentChildren>[] }): VNode {
  return (
    <dl class="parts">
      {parts.map(({ label, value }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Any value of any field, in words: ids as links, dates, money and quantities formatted. */
export function Value({
  path,
  value,
}: {
  /** The field it stands in, which says whether a text is a date, an id or a word. */
  readonly path: string;
  readonly value: unknown;
}): VNode {
  const { language } = useApp();
  return (
    <>
      {writeValue<ComponentChildren>(value, path, {
        language,
        text: (text, other) => (other === undefined ? text : <span lang={other}>{text}</span>),
        reference: (id) => <RecordLink id={id} />,
        list: (elements) => (
          <ul class="values">
            {elements.map((element, index) => (
              <li key={index}>{element}</li>
            ))}
          </ul>
        ),
        parts: (parts) => <Parts parts={parts} />,
        element: (first, rest) => (
          <>
            {first}{" "}
            <small>
              {rest.map(({ label, value: part }, index) => (
                <span key={index}>
                  {index > 0 ? ", " : ""}
                  {label} {part}
                </span>
              ))}
            </small>
          </>
        ),
      })}
    </>
  );
}
