/** An error whose Dutch sentence a user may read; `http-errors.server.ts` turns it into an answer. */
export abstract class UserError extends Error {
  abstract readonly status: number;
}

/** Not there, or not yours: both look the same from outside. */
export class NotFound extends UserError {
  readonly status = 404;
  constructor(message = "Deze pagina bestaat niet of is niet van u.") {
    super(message);
  }
}

/** The actor's kind may never do this. */
export class Refused extends UserError {
  readonly status = 403;
  constructor(message = "Hier hebt u geen toegang toe.") {
    super(message);
  }
}

/** A rule of the house says no; `field` names the form field it concerns, if any. */
export class RuleBroken extends UserError {
  readonly status: number = 422;
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** What was sent along is larger than we take; the rest of the form is kept. */
export class TooLarge extends RuleBroken {
  override readonly status = 413;
}

/** What was sent is no form, or came in halves: nothing in it can be read. */
export class Unreadable extends UserError {
  constructor(
    readonly status: 400 | 408 | 415,
    message = "Het formulier kwam niet heel aan. Ga terug en verstuur het opnieuw.",
  ) {
    super(message);
  }
}

/** Somebody else changed it first. */
export class Conflict extends UserError {
  readonly status = 409;
}

/** The same for a form: `fields` says for each field that changed what is stored now. */
export class Overtaken extends Conflict {
  constructor(readonly fields: Record<string, string>) {
    super(
      "Dit is intussen ergens anders gewijzigd, in een ander venster of door iemand anders. Er is niets overschreven en wat hier is ingevuld staat er nog. Bij elk veld dat anders is staat wat er nu bewaard is. Opnieuw versturen bewaart wat hier staat.",
    );
  }
}

/** Too many tries; `retryAfterSeconds` goes out as a header. */
export class TooManyTries extends UserError {
  readonly status = 429;
  constructor(
    readonly retryAfterSeconds: number,
    /** Which limit, for the log. */
    readonly limit = "",
  ) {
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    super(
      `Te veel pogingen. Wacht ${minutes} ${minutes === 1 ? "minuut" : "minuten"} en probeer het opnieuw.`,
    );
  }
}
