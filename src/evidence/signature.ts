import { about, type Cause } from '../domain/causes/index.ts'
import { NeedleSearch } from './needles.ts'
import { toneBefore } from './tone.ts'

/**
 * How far a text may be believed.
 * `root` names the reason by itself; `usual` mostly does, and yields to a root;
 * `exception` says that nothing caught an error, and leaves the reason to a row that knows its message;
 * `weak` is a hint, used when there is nothing better; `echo` is what a failure elsewhere makes others print.
 */
export type Role = 'root' | 'exception' | 'usual' | 'weak' | 'echo'

/** What it takes to recognise a text that programs print, and what it means. */
export interface Row {
  readonly id: string
  readonly cause: Cause
  readonly role: Role
  /** One, or several with the same flags, of which any is enough. */
  readonly pattern: RegExp | readonly RegExp[]
  /** Lower case; each text that `pattern` matches holds at least one of them. They find the lines worth a closer look. */
  readonly needles: readonly string[]
}

/** A row as it is written down: with the texts that test it. */
export interface Signature extends Row {
  /** Lines that lead to this row. */
  readonly examples: readonly string[]
  /** Lines that look alike and must not lead to it. */
  readonly lookAlikes: readonly string[]
  /** Where the wording comes from. */
  readonly source: string
}

/** A row that matched, with the role left to it by how the line is said. */
export interface Match {
  readonly signature: Row
  readonly role: Role
}

const made = new WeakMap<Row, RegExp>()

/** The pattern of a row as one, made when a line asks for it: most rows are never asked. */
export function patternOf(row: Row): RegExp {
  const known = made.get(row)
  if (known !== undefined) return known
  const { pattern } = row
  const one =
    pattern instanceof RegExp ? pattern : new RegExp(pattern.map(({ source }) => source).join('|'), pattern[0]?.flags)
  made.set(row, one)
  return one
}

/** What says more about a failure has the greater number. */
export const strength: Readonly<Record<Role, number>> = { root: 4, usual: 3, exception: 2, weak: 1, echo: 0 }

// What Python raises for a mistake in the program: a "memory" or a "timeout" in it is a name there.
const mistakeOfProgram =
  /^(?:builtins\.)?(?:Type|Attribute|Name|UnboundLocal|NotImplemented|ZeroDivision|Recursion|Syntax|Indentation|Tab)Error: (?!fetch failed|Failed to fetch)/

// Raised mostly for a value that the program made or was given; of data it may speak all the same.
const mistakenValue = /^(?:builtins\.)?(?:Value|Assertion|Index|Key)Error: /

// What is looked up by a name that there is not: the name may be that of an error.
const missingName =
  /^(?:builtins\.)?(?:ImportError: cannot import name |ModuleNotFoundError: |NameError: name |AttributeError: [^\n]*? has no attribute |KeyError: ['"]\w+['"]$)/

/** So many lines are remembered with what they match: programs say the same again and again. */
const maxRemembered = 512
const maxRememberedChars = 1_000

/** Rows to match lines against, and the search that finds the lines worth matching. */
export class SignatureTable {
  readonly rows: readonly Row[]
  readonly needles: readonly string[]
  /** From this place on, rows are asked only when no other knows a line. */
  readonly #firstBare: number
  /** By the number of a needle, the places in `rows` of those that have it. */
  readonly #owners: readonly (readonly number[])[]
  readonly #remembered = new Map<string, { readonly match: Match | undefined }>()
  /** Made when a line is matched that no other search was made for. */
  #search: NeedleSearch | undefined

  /** @param bare rows that are asked only when no other knows a line */
  constructor(rows: readonly Row[], bare: readonly Row[] = []) {
    this.rows = [...rows, ...bare]
    this.#firstBare = rows.length
    const owners = new Map<string, number[]>()
    for (const [place, row] of this.rows.entries()) {
      for (const needle of row.needles) {
        const known = owners.get(needle)
        if (known === undefined) owners.set(needle, [place])
        else known.push(place)
      }
    }
    this.needles = [...owners.keys()]
    this.#owners = [...owners.values()]
  }

  /**
   * The strongest row that a line matches; the first of equals.
   * @param held the places in `needles` of all that the line holds, where they are known; it may give greater numbers too
   */
  match(line: string, held: () => readonly number[] = () => this.#ownSearch().numbersIn(line)): Match | undefined {
    const known = this.#remembered.get(line)
    if (known !== undefined) return known.match
    const match = this.#matchAnew(line, this.#placesOf(held()))
    if (this.#remembered.size === maxRemembered) this.#remembered.clear()
    if (line.length <= maxRememberedChars) this.#remembered.set(line, { match })
    return match
  }

  #ownSearch(): NeedleSearch {
    this.#search ??= new NeedleSearch(this.needles)
    return this.#search
  }

  /** Where the rows stand that have some needles. Hundreds of patterns on each line would take too long. */
  #placesOf(held: readonly number[]): readonly number[] {
    const places = new Set<number>()
    for (const needle of held) for (const place of this.#owners[needle] ?? []) places.add(place)
    return [...places].sort((a, b) => a - b)
  }

  #matchAnew(line: string, places: readonly number[]): Match | undefined {
    if (places.length === 0) return undefined
    const isNameMissing = missingName.test(line)
    const rowsAt = (some: readonly number[]) =>
      some.flatMap((place) => this.rows[place] ?? []).filter(({ cause }) => !(isNameMissing && isOfMachine(cause)))
    const known = strongest(line, rowsAt(places.filter((place) => place < this.#firstBare)))
    if (known !== undefined && known.signature.role !== 'exception') return known
    const isMistake = mistakeOfProgram.test(line)
    const isMistakenValue = mistakenValue.test(line)
    const bare = strongest(
      line,
      rowsAt(places.filter((place) => place >= this.#firstBare)).filter(
        ({ role, cause }) => !(role === 'usual' && (isMistake || (isMistakenValue && isOfMachine(cause)))),
      ),
    )
    if (known === undefined || bare === undefined) return known ?? bare
    return bare.role === 'usual' ? { ...bare, role: 'exception' } : known
  }
}

const isOfMachine = (cause: Cause): boolean =>
  about(cause).class === 'infrastructure' || about(cause).class === 'resource'

/**
 * What repeats a failure elsewhere often holds words of its own ("timed out", "connection reset"): rows after an echo
 * are not asked.
 */
function strongest(line: string, rows: readonly Row[]): Match | undefined {
  let best: Match | undefined
  let isUncaught = false
  for (const signature of rows) {
    if (best?.role === 'echo' || best?.role === 'root') break
    const role = roleIn(line, signature)
    if (role === 'exception') isUncaught = true
    if (role !== undefined && (best === undefined || strength[role] > strength[best.role])) best = { signature, role }
  }
  // Nothing caught it: what a row only mostly means counts as much as any other error that ends a program.
  return isUncaught && best?.role === 'usual' ? { ...best, role: 'exception' } : best
}

function roleIn(line: string, signature: Row): Role | undefined {
  const found = patternOf(signature).exec(line)
  if (found === null) return undefined
  switch (toneBefore(line, found.index)) {
    case 'advice':
    case 'report':
      return undefined
    case 'warning':
      return signature.role === 'echo' ? 'echo' : 'weak'
    case 'plain':
      return signature.role
  }
}

/** A row as data. */
export interface PackedRow extends Omit<Row, 'pattern'> {
  readonly pattern: string
  readonly flags: string
}

/** What it takes to recognise a text, without what tests it. */
export function packed(row: Row): PackedRow {
  const { id, cause, role, needles } = row
  const { source, flags } = patternOf(row)
  return { id, cause, role, needles, pattern: source, flags }
}

/** The row that was packed; its pattern is made when it is asked for. */
export const unpacked = ({ id, cause, role, needles, pattern, flags }: PackedRow): Row => ({
  id,
  cause,
  role,
  needles,
  get pattern() {
    return new RegExp(pattern, flags)
  },
})
