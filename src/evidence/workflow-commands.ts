/** Texts that lines with commands for the runner hold. */
export const commandNeedles = ['::add-mask::', '::stop-commands::'] as const

/** What is shorter stands in too many words. */
const minMaskChars = 4

/** What a program tells GitHub's runner in its output, as far as we have to heed it too. */
export class WorkflowCommands {
  readonly #masks = new Set<string>()
  #stopToken: string | null = null

  /** Values that the program wants nobody to see. */
  get masks(): readonly string[] {
    return [...this.#masks]
  }

  /** With this the runner listens to commands again, when the program has told it not to; null otherwise. */
  get stopToken(): string | null {
    return this.#stopToken
  }

  read(line: string): void {
    const [, name, value = ''] = /^\s*::(add-mask|stop-commands)::(.*)$/.exec(line.trimEnd()) ?? []
    if (name === 'stop-commands') this.#stopToken = value
    if (name !== 'add-mask') return
    // A mask of several lines hides each of them, as the runner does.
    for (const part of decoded(value).split(/\r?\n/)) if (part.length >= minMaskChars) this.#masks.add(part)
  }
}

const decoded = (value: string): string => value.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%')
