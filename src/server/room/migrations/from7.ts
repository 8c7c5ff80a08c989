/**
 * From version 8 on, a match may have orders in advance and holidays, and commands about them,
 * which version 7 could not carry out. What version 7 stored has none, and is read as it is.
 */
export function migrateFrom7(): void {}
