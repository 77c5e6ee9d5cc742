/** A wrong argument or option, in a sentence for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
