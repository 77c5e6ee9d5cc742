import type { Quote } from "@defence-pact/quotes";
import { compareDates } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../app.js";
import { disputesOf, pact } from "../data.js";
import { SourceLine } from "../parts/evidence.js";
import { type Filter, Filters, useFiltered } from "../parts/filters.js";
import { CertaintyMark, Loading, RecordLink, When } from "../parts/links.js";

function QuoteCard({ quote }: { readonly quote: Quote }): VNode {
  const { say, language, term } = useApp();
  const [first, ...more] = new Set(quote.evidence.map(({ source }) => source));
  const words = quote.text[language] ?? quote.text.en;
  const lang = quote.text[language] === undefined ? "en" : language;
  return (
    <li class={`quote ${quote.kind}`}>
      <p class="crumb">
        {say(quote.kind === "quotation" ? "asPrinted" : "ownWords")}
        {quote.kind === "statement" ? (
          <>
            {" · "}
            {term(quote.purpose)} <CertaintyMark modality={quote.modality} />
          </>
        ) : null}
      </p>
      <blockquote lang={lang}>
        <RecordLink id={quote.id} text={quote.kind === "quotation" ? `“${words}”` : words} />
      </blockquote>
      <p class="speaker">
        <RecordLink id={quote.speaker} />
        {quote.office === undefined ? null : (
          <>
            , <RecordLink id={quote.office} /> <small>({say("officeThen")})</small>
          </>
        )}
        {quote.date === undefined ? null : (
          <>
            , <When date={quote.date} />
          </>
        )}
      </p>
      {first === undefined ? null : (
        <p class="meta">
          {say("printedIn")}: <SourceLine id={first} />
          {more.length > 0 ? ` +${more.length}` : ""}
        </p>
      )}
      {disputesOf(quote).length > 0 ? <p class="disputed-mark">{say("disagree")}</p> : null}
    </li>
  );
}

/** Quotations first, then statements; the latest first. */
function compareQuotes(a: Quote, b: Quote): number {
  return (
    Number(b.kind === "quotation") - Number(a.kind === "quotation") ||
    compareDates(b.date ?? "0001", a.date ?? "0001")
  );
}

/** Quotations as printed and statements in our words. */
export function QuotesView(): VNode {
  const { say, term, language, complete, field } = useApp();
  const all = useMemo(() => pact.quotes.toArray().sort(compareQuotes), [pact]);
  const filters: readonly Filter<Quote>[] = [
    {
      name: "who",
      label: say("whoFilter"),
      valuesOf: ({ speaker }) => [speaker],
      words: (id) => pact.nameOf(id, language),
    },
    { name: "kind", label: field("kind"), valuesOf: ({ kind }) => [kind], words: term },
    {
      name: "purpose",
      label: field("purpose"),
      valuesOf: (quote) => (quote.kind === "statement" ? [quote.purpose] : []),
      words: term,
    },
  ];
  const shown = useFiltered(all, filters);
  if (!complete) return <Loading />;
  return (
    <>
      <h1>{say("quotes")}</h1>
      <Filters records={all} filters={filters} fitting={shown} />
      <ul class="quotes">
        {shown.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} />
        ))}
      </ul>
    </>
  );
}
