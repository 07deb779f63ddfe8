/** GitHub drops a summary over 1 MiB whole (actions/runner, FileCommandManager.cs); ours stays well below. */
export const maxSummaryBytes = 1000 * 1024
/** So much of it is ours, however much the command writes. */
export const reservedSummaryBytes = 64 * 1024
/** GitHub cuts an annotation's message after this many characters. */
export const maxAnnotationChars = 4_096
/** GitHub shows this many annotations of each kind per step. */
export const maxAnnotations = 10
/** Longer names are refused by file systems that an artifact may be unpacked on. */
export const maxArtifactNameChars = 200
