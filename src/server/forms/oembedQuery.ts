/** What another site asks of /oembed (https://oembed.com). Pure. */

export type OembedQuery = {
	/** As written in the address. */
	readonly gameId: string;
	/** `#turn=5`, `#end` or "": where the page begins. */
	readonly hash: string;
	/** The most that the other site has room for, in pixels; infinite if it does not say. */
	readonly maxWidth: number;
	readonly maxHeight: number;
};

/** `bad_request`: it is none of the protocol's; `not_found`: no address of one of our games; `not_json`: another format is asked for. */
export type OembedProblem = "bad_request" | "not_found" | "not_json";

/** Longer than any of our addresses, whatever other sites have added to it. */
const MOST_LETTERS = 500;

const PATH = /^\/(?:embed\/)?game\/([a-z0-9]{1,40})\/?$/;
const HASH = /^#(?:turn=\d{1,6}|end)$/;
const PIXELS = /^[1-9]\d{0,4}$/;

/** `here`: the site's own origin. */
export function parseOembed(
	query: URLSearchParams,
	here: string,
): OembedQuery | OembedProblem {
	if (isTwofold(query)) return "bad_request";
	if ((query.get("format") ?? "json") !== "json") return "not_json";
	const maxWidth = pixelsIn(query.get("maxwidth"));
	const maxHeight = pixelsIn(query.get("maxheight"));
	const text = query.get("url");
	if (text === null || maxWidth === null || maxHeight === null)
		return "bad_request";
	const game = gameIn(text, here);
	return game === null ? "not_found" : { ...game, maxWidth, maxHeight };
}

/** Whether a parameter comes twice: which one counts would be a guess. */
function isTwofold(query: URLSearchParams): boolean {
	return ["url", "format", "maxwidth", "maxheight"].some(
		(name) => query.getAll(name).length > 1,
	);
}

function pixelsIn(text: string | null): number | null {
	if (text === null) return Number.POSITIVE_INFINITY;
	return PIXELS.test(text) ? Number(text) : null;
}

/** The game of an address on this very site. */
function gameIn(
	text: string,
	here: string,
): Pick<OembedQuery, "gameId" | "hash"> | null {
	const url = text.length > MOST_LETTERS ? null : URL.parse(text);
	if (url === null || url.host !== new URL(here).host) return null;
	const isPlain = url.username === "" && url.password === "";
	if (!isPlain || !/^https?:$/.test(url.protocol)) return null;
	const [, gameId] = PATH.exec(url.pathname) ?? [];
	if (gameId === undefined) return null;
	return { gameId, hash: HASH.test(url.hash) ? url.hash : "" };
}
