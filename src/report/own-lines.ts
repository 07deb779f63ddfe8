/** What would ring, move, colour or overwrite on a terminal. */
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/**
 * Something that ml-run says, with text from outside in it: nothing of it is a command to GitHub's runner, which takes
 * `::name::` after any spaces at the beginning of a line and `##[name]` anywhere, and nothing moves on a terminal.
 */
export const ownLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replaceAll('##[', '## [')
    .replace(/\n(?=\s*::)/g, '\nml-run: ')
