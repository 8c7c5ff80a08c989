/** Where in the world a request comes from, and where what it creates is to live. */
import { REGIONS, type Region } from "../protocol/directory.ts";

export { REGIONS, type Region };

type Place = {
	readonly region: Region;
	readonly hint: DurableObjectLocationHint;
};

/**
 * By the two letters that Cloudflare has for continents
 * (https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties),
 * with the hints that it has for Durable Objects.
 */
const PLACES: Readonly<Record<ContinentCode, Place>> = {
	NA: { region: "americas", hint: "enam" },
	SA: { region: "americas", hint: "sam" },
	EU: { region: "europe", hint: "weur" },
	AF: { region: "europe", hint: "afr" },
	AS: { region: "asia", hint: "apac" },
	OC: { region: "asia", hint: "oc" },
	AN: { region: "asia", hint: "oc" },
};

/** Where nothing is known of where a request comes from, as on one's own machine. */
const SOMEWHERE: Place = PLACES.EU;

export function placeOf({ cf }: Request): Place {
	const continent = cf?.continent as ContinentCode | undefined;
	return (continent && PLACES[continent]) ?? SOMEWHERE;
}

export function parseRegion(text: unknown): Region | null {
	return REGIONS.find((region) => region === text) ?? null;
}

/** Where a region's directory is to live. */
export const DIRECTORY_HINTS: Readonly<
	Record<Region, DurableObjectLocationHint>
> = { americas: "enam", europe: "weur", asia: "apac" };
