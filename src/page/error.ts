/**
 * What a user can cause and mend: a code for programs, a sentence that says what is wrong and what to do, and the exit status that the
 * command ends with. What only a bug can cause is thrown as a plain Error instead.
 */
export class RashomonError extends Error {
  override readonly name = 'RashomonError'
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
  /** The exit status of a command that ends with this error; the table stands in docs/cli.md. */
  get status(): number {
    return STATUS[this.code]
  }
}

export type ErrorCode = keyof typeof STATUS

/** Exit statuses: 2 wrong call, 3 input that cannot be read, 4 a record that cannot be used, 5 a check that failed. */
const STATUS = {
  'bad-call': 2,
  'bad-json': 3,
  'bad-input': 3,
  'no-such-path': 3,
  'no-pages': 3,
  'not-text': 3,
  'empty-page': 3,
  'other-language': 3,
  'too-large': 3,
  'no-article': 3,
  damaged: 3,
  encrypted: 3,
  'no-text': 3,
  'too-deep': 3,
  'too-slow': 3,
  'no-record': 4,
  'not-a-record': 4,
  'newer-record': 4,
  'corrupt-record': 4,
  'locked-record': 4,
  'read-only-record': 4,
  'no-such-item': 4,
  'cannot-write': 4,
  'bad-model': 4,
  'newer-model': 4,
  'altered-quotation': 5,
} as const
