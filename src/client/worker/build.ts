/** The build that the worker belongs to; scripts/build.ts fills it in. */
export type OfflineBuild = {
	/** Differs between builds whose files differ. */
	readonly id: string;
	/** The names of the files that are kept; see scripts/build/offlineFiles.ts. */
	readonly all: readonly string[];
	readonly own: Readonly<Record<string, readonly string[]>>;
};

declare const OFFLINE_BUILD: OfflineBuild;

export const BUILD = OFFLINE_BUILD;
