/** The fifth form is the sixth without its number. */
export function migrateFrom5(): void {}
