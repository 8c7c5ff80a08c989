/** Takes seats with the site's forms, as a page without a script sends them. */
import type { LoadScenario } from "./presets.ts";
import { newVisitorAddress } from "./visitorAddress.ts";

/** A seat that was taken. */
export type JoinedSeat = {
	/** The game's address. */
	readonly address: string;
	/** The session cookie of the person on the seat. */
	readonly cookie: string;
};

/** Seconds for a turn's orders: long enough that only readiness ends a turn; or days, for a game that should be idle. */
const PACE_S = { play: "180", idle: "259200" } as const;

/** Opens a game, whose host takes the first seat. */
export async function openGame(
	url: string,
	{ type, ruleset, board, seats }: LoadScenario,
): Promise<JoinedSeat> {
	return await postForSeat(`${url}/games`, {
		access: "link",
		fill: "none",
		pace: PACE_S[type],
		ruleset,
		board,
		seats: String(seats),
	});
}

/** Takes the next seat of a game. */
export async function joinGame(address: string): Promise<JoinedSeat> {
	return await postForSeat(`${address}/join`, {});
}

/** Sends a form that redirects to a game's page, as a new visitor, or as the one of a cookie. Throws if it does not. */
export async function postForSeat(
	address: string,
	fields: Readonly<Record<string, string>>,
	known = "",
): Promise<JoinedSeat> {
	const response = await fetch(address, {
		method: "POST",
		redirect: "manual",
		headers: { "CF-Connecting-IP": newVisitorAddress(), Cookie: known },
		body: new URLSearchParams(fields),
	});
	const location = response.headers.get("Location");
	const [cookie] = known === "" ? response.headers.getSetCookie() : [known];
	if (response.status !== 303 || location === null || cookie === undefined)
		throw new Error(
			`POST ${address}: ${response.status} ${(await response.text()).slice(0, 500)}`,
		);
	return {
		address: new URL(location, address).href,
		cookie: cookie.split(";")[0] as string,
	};
}
