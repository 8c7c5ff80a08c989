/** Version 5 differs from version 6 only in having no version number. */
export function migrateFrom5(): void {}
