/** A stretch of a text, its end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A regular expression of the user's for what nobody may see. */
export interface SecretPattern {
  /** Where it matches; its time grows with the text and no faster. */
  readonly spans: (text: string) => readonly Span[]
}
