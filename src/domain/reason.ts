/** What an error says, whatever was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The same for a file that whoever tells it has named: without its path and the system call. */
export const fileReasonOf = (error: unknown): string =>
  /^E[A-Z0-9]+: ([^,]+), /.exec(reasonOf(error))?.[1] ?? reasonOf(error)

interface Misfits {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

const maxMisfits = 5

/** What does not fit a schema, in one line: `log: Invalid input: expected string, received undefined`. */
export const misfitsOf = ({ issues }: Misfits): string =>
  issues
    .slice(0, maxMisfits)
    .map(({ path, message }) => [...path.map(String), message].join(': '))
    .join('; ')
