/** The region that a request comes from, and where the objects that it creates are placed. */
import { REGIONS, type Region } from "../../protocol/fromDirectory.ts";

export { REGIONS, type Region };

type Place = {
	readonly region: Region;
	readonly hint: DurableObjectLocationHint;
};

/**
 * Regions by Cloudflare's two-letter codes for continents
 * (https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties),
 * with its location hints for Durable Objects
 * (https://developers.cloudflare.com/durable-objects/reference/data-location/#provide-a-location-hint).
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

/** Cloudflare counts these countries as Asia or Africa, but their network lines lead to Europe. */
const MIDDLE_EAST: ReadonlySet<string> = new Set([
	...["AE", "BH", "CY", "EG", "IL", "IQ", "IR", "JO", "KW", "LB"],
	...["OM", "PS", "QA", "SA", "SY", "TR", "YE"],
]);

/** Degrees east of Greenwich, between Denver and Dallas, and between Berlin and Warsaw. */
const WESTERN_NORTH_AMERICA = -100;
const EASTERN_EUROPE = 18;

/** For requests of unknown origin, as on a local server. */
const SOMEWHERE: Place = PLACES.EU;

export function placementOf({ cf }: Request): Place {
	const continent = cf?.continent as ContinentCode | undefined;
	const place = (continent && PLACES[continent]) ?? SOMEWHERE;
	if (MIDDLE_EAST.has(String(cf?.country)))
		return { region: "europe", hint: "me" };
	const longitude = Number.parseFloat(String(cf?.longitude));
	if (continent === "NA" && longitude < WESTERN_NORTH_AMERICA)
		return { ...place, hint: "wnam" };
	if (continent === "EU" && longitude >= EASTERN_EUROPE)
		return { ...place, hint: "eeur" };
	return place;
}

export function parseRegion(text: unknown): Region | null {
	return REGIONS.find((region) => region === text) ?? null;
}

/** Where the directory of each region is placed. */
export const DIRECTORY_HINTS: Readonly<
	Record<Region, DurableObjectLocationHint>
> = { americas: "enam", europe: "weur", asia: "apac" };
