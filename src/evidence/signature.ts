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

/** One row of the table: a text that programs print, and what it means. */
export interface Signature {
  readonly id: string
  readonly cause: Cause
  readonly role: Role
  /** One, or several with the same flags, of which any is enough. */
  readonly pattern: RegExp | readonly RegExp[]
  /** Lower case; each text that `pattern` matches holds at least one of them. They find the lines worth a closer look. */
  readonly needles: readonly string[]
  /** Lines that lead to this row. */
  readonly examples: readonly string[]
  /** Lines that look alike and must not lead to it. */
  readonly lookAlikes: readonly string[]
  /** Where the wording comes from. */
  readonly source: string
}

/** A row that matched, with the role left to it by how the line is said. */
export interface Match {
  readonly signature: Signature
  readonly role: Role
}

const made = new WeakMap<Signature, RegExp>()

/** The pattern of a row as one, made when a line asks for it: most rows are never asked. */
export function patternOf(row: Signature): RegExp {
  if (row.pattern instanceof RegExp) return row.pattern
  const known = made.get(row)
  if (known !== undefined) return known
  const one = new RegExp(row.pattern.map(({ source }) => source).join('|'), row.pattern[0]?.flags)
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

/** Rows to match lines against, and the search that finds the lines worth matching. */
export class SignatureTable {
  readonly rows: readonly Signature[]
  readonly needles: readonly string[]
  readonly #bare: ReadonlySet<Signature>
  /** By needle, the places in `rows` of those that have it. */
  readonly #owners = new Map<string, number[]>()
  /** Made when a line is matched that no other search was made for. */
  #search: NeedleSearch | undefined

  /** @param bare rows that are asked only when no other knows a line */
  constructor(rows: readonly Signature[], bare: readonly Signature[] = []) {
    this.rows = [...rows, ...bare]
    this.#bare = new Set(bare)
    for (const [place, row] of this.rows.entries()) {
      for (const needle of row.needles) {
        const owners = this.#owners.get(needle)
        if (owners === undefined) this.#owners.set(needle, [place])
        else owners.push(place)
      }
    }
    this.needles = [...this.#owners.keys()]
  }

  /** The rows that have a needle in a line, in their order. Hundreds of patterns on each line would take too long. */
  #rowsFor(line: string, search: NeedleSearch | undefined): readonly Signature[] {
    const places = new Set(
      (search ?? this.#ownSearch()).textsIn(line).flatMap((needle) => this.#owners.get(needle) ?? []),
    )
    return [...places].sort((a, b) => a - b).flatMap((place) => this.rows[place] ?? [])
  }

  #ownSearch(): NeedleSearch {
    this.#search ??= new NeedleSearch(this.needles)
    return this.#search
  }

  /**
   * The strongest row that a line matches; the first of equals.
   * @param search one that knows the needles, where there is one already
   */
  match(line: string, search?: NeedleSearch): Match | undefined {
    const isNameMissing = missingName.test(line)
    const rows = this.#rowsFor(line, search).filter(({ cause }) => !(isNameMissing && isOfMachine(cause)))
    const known = strongest(
      line,
      rows.filter((row) => !this.#bare.has(row)),
    )
    if (known !== undefined && known.signature.role !== 'exception') return known
    const isMistake = mistakeOfProgram.test(line)
    const isMistakenValue = mistakenValue.test(line)
    const bare = strongest(
      line,
      rows.filter(
        (row) =>
          this.#bare.has(row) && !(row.role === 'usual' && (isMistake || (isMistakenValue && isOfMachine(row.cause)))),
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
function strongest(line: string, rows: readonly Signature[]): Match | undefined {
  let best: Match | undefined
  let isUncaught = false
  for (const signature of rows) {
    if (best?.role === 'echo') break
    const role = roleIn(line, signature)
    if (role === 'exception') isUncaught = true
    if (role !== undefined && (best === undefined || strength[role] > strength[best.role])) best = { signature, role }
  }
  // Nothing caught it: what a row only mostly means counts as much as any other error that ends a program.
  return isUncaught && best?.role === 'usual' ? { ...best, role: 'exception' } : best
}

function roleIn(line: string, signature: Signature): Role | undefined {
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
