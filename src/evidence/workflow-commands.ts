/** Texts that lines with commands for the runner hold. */
export const commandNeedles = ['::add-mask', '##[add-mask', '::stop-commands', '##[stop-commands'] as const

/** What is shorter stands in too many words. */
const minMaskChars = 4

// The runner takes both, in any case: `::name properties::value` at the beginning of a line, `##[name properties]value` anywhere
// in it (actions/runner, ActionCommand.cs).
const current = /^\s*::([\w.-]+)(?:\s(?:(?!::).)*)?::(.*)$/i
const old = /##\[([a-z-]+)(?:\s[^\]]*)?\](.*)$/i

/** What a program tells GitHub's runner in its output, as far as we have to heed it too. */
export class WorkflowCommands {
  readonly #onMask: (values: readonly string[]) => void
  #stopToken: string | null = null

  /** @param onMask told each value that the program wants nobody to see */
  constructor(onMask: (values: readonly string[]) => void) {
    this.#onMask = onMask
  }

  /** With this the runner listens to commands again, when the program has told it not to; null otherwise. */
  get stopToken(): string | null {
    return this.#stopToken
  }

  read(printed: string): void {
    const line = printed.trimEnd()
    if (this.#stopToken !== null && current.exec(line)?.[1]?.toLowerCase() === this.#stopToken.toLowerCase()) {
      this.#stopToken = null
    }
    for (const [, name = '', value = ''] of [current.exec(line) ?? [], old.exec(line) ?? []]) {
      // What is not a name ends no silence.
      if (/^stop-commands$/i.test(name) && /^[\w.-]+$/.test(value)) this.#stopToken = value
      if (/^add-mask$/i.test(name)) this.#onMask(masksIn(value))
    }
  }
}

/** A mask of several lines hides each of them too, as the runner does. */
function masksIn(value: string): readonly string[] {
  const text = decoded(value).trim()
  return [value.trim(), text, ...text.split(/[\r\n]+/).map((line) => line.trim())].filter(
    (part) => part.length >= minMaskChars,
  )
}

const decoded = (value: string): string => value.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%')
