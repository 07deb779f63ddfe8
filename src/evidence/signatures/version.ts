/** Changes whenever a row does, so that an old verdict can be told from a new one. */
export const rulesVersion = '2026.11.14'
