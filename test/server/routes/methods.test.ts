/** Which methods each address takes; any other is answered by 405, which names them. */
import { describe, expect, test } from "vitest";
import { SITE, Visitor } from "../support/visitor.ts";

const READ = "GET, HEAD";

const ALLOWED = {
	"/": READ,
	"/how-to-play": READ,
	"/learn": READ,
	"/play": "GET, HEAD, POST",
	"/play-now": "GET, HEAD, POST",
	"/lobby": READ,
	"/games": "GET, HEAD, POST",
	"/games/new": READ,
	"/games/mine.json": READ,
	"/games.json": READ,
	"/join": READ,
	"/game/abcdefghjkmn": READ,
	"/game/abcdefghjkmn/view.json": READ,
	"/game/abcdefghjkmn/log.json": READ,
	"/game/abcdefghjkmn/join": "POST",
	"/game/abcdefghjkmn/leave": "POST",
	"/game/abcdefghjkmn/remove": "POST",
	"/game/abcdefghjkmn/begin": "POST",
	"/game/abcdefghjkmn/rematch": "POST",
	"/register": "GET, HEAD, POST",
	"/sign-in": "GET, HEAD, POST",
	"/sign-out": "GET, HEAD, POST",
	"/account": READ,
	"/account/password": "POST",
	"/account/delete": "POST",
	"/account/deleted": READ,
	"/account/sign-out": "POST",
	"/account/sign-out-everywhere": "POST",
	"/account/data.json": READ,
	"/@ann": READ,
	"/history": READ,
	"/leaderboard": READ,
	"/healthz": READ,
	"/api": READ,
	"/language": "POST",
	"/theme": "POST",
	"/contrast": "POST",
	"/lesson": "POST",
};

describe("a method that an address does not take is answered by those that it takes", () => {
	test.each(Object.entries(ALLOWED))("%s: %s", async (path, allowed) => {
		const visitor = new Visitor();
		for (const method of ["PUT", "DELETE"]) {
			const headers = { Origin: SITE };
			const response = await visitor.fetch(path, { method, headers });
			expect(response.status).toBe(405);
			expect(response.headers.get("Allow")).toBe(allowed);
			expect(response.headers.get("Content-Security-Policy")).not.toBeNull();
			const body = await response.text();
			if (path.endsWith(".json"))
				expect(JSON.parse(body)).toEqual({ error: "method_not_allowed" });
			else expect(body).toContain("<!doctype html>");
		}
	});

	test("and an address that is none is not found by any", async () => {
		const init = { method: "PUT", headers: { Origin: SITE } };
		const response = await new Visitor().fetch("/nothing", init);
		expect(response.status).toBe(404);
		expect(response.headers.get("Allow")).toBeNull();
	});
});
