import type { Context, DataRecord } from "../context.js";
import { valueAt } from "../record-values.js";
import type { Rule } from "../rule.js";
import { docComment, type RecordConstant, type RecordFile } from "../source-files.js";

/**
 * Editors show a record's summary on hover: its doc comment is the English summary (the text, for
 * quotations and statements), wrapped at 100 columns.
 */
export const docComments: Rule = {
  name: "doc-comments",
  check: (context) =>
    commented(context).flatMap(({ file, constant, record, comment }) => {
      const [start, end] = constant.commentRange;
      if (file.text.slice(start, end) === comment) return [];
      return [
        {
          file: file.path,
          problem:
            constant.comment === undefined
              ? "The record has no doc comment."
              : `The doc comment is not the record's ${"text" in record.value ? "text" : "summary"}, wrapped at 100 columns.`,
          remedy: 'Run "npm run check -- --fix".',
        },
      ];
    }),
  fix: (context) =>
    commented(context).flatMap(({ file, constant, comment }) => {
      const [start, end] = constant.commentRange;
      if (file.text.slice(start, end) === comment) return [];
      const after = start === end ? "\n" : "";
      const text = file.text.slice(0, start) + comment + after + file.text.slice(end);
      return [{ path: file.path, text }];
    }),
};

interface Commented {
  readonly file: RecordFile;
  readonly constant: RecordConstant;
  readonly record: DataRecord;
  /** The doc comment that it should have. */
  readonly comment: string;
}

/** Every record with a summary or text; sources may have any comment. */
function commented({ datasets, records }: Context): readonly Commented[] {
  const files = new Map(datasets.flatMap(({ files }) => files.map((file) => [file.path, file])));
  return records.flatMap((record): Commented[] => {
    const file = files.get(record.file);
    const constant = file?.constants[0];
    const said = valueAt(record.value, "summary.en") ?? valueAt(record.value, "text.en");
    return file !== undefined && constant !== undefined && typeof said === "string"
      ? [{ file, constant, record, comment: docComment(said) }]
      : [];
  });
}
