/** An error that a person can do something about: its message is what is told, and no stack trace. */
export class ExpectedError extends Error {
  override readonly name: string = "ExpectedError";
}
