/** Version 9 added games that are played on from another one; no room of version 8 has such a game. */
export function migrateFrom8(): void {}
