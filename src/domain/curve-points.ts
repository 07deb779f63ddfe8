/** The most that a curve holds: about as many as a picture of it can show. */
export const maxCurvePoints = 64
