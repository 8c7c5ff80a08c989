/** Version 11 added persons whose accounts are bots', and games that let them in; no room of version 10 has any. */
export function migrateFrom10(): void {}
