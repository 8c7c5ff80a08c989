/** The build that the worker belongs to; scripts/build.ts fills it in. */
export type OfflineBuild = {
	/** Differs between builds whose files differ. */
	readonly id: string;
};

declare const OFFLINE_BUILD: OfflineBuild;

export const BUILD = OFFLINE_BUILD;
