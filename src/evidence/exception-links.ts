import { type Exception, group } from './traceback.ts'

// Raised to steer, and often the first half of "During handling of the above exception".
const steering = new Set([
  'KeyError',
  'IndexError',
  'AttributeError',
  'StopIteration',
  'FileNotFoundError',
  'ImportError',
  'ModuleNotFoundError',
])

/** Of two linked exceptions, true when the first is the reason for the second and not only what led to trying it. */
export const isReason = (first: Exception, second: Exception): boolean =>
  (second.link === 'member' && !group.test(first.type)) ||
  second.link === 'cause' ||
  (second.link === 'context' && !steering.has(first.type))

const goneTypes = /^(?:EOFError|BrokenPipeError|Connection(?:Reset|Refused|Aborted)Error)$/

/** True for what the multiprocessing module raises when the process at the other end of a pipe is gone. */
export const isPeerProcessGone = ({ type, frames }: Exception): boolean =>
  goneTypes.test(type) && /[\\/]multiprocessing[\\/]\w+\.py$/.test(frames.at(-1)?.file ?? '')
