import { afterEach, describe, expect, test, vi } from "vitest";
import { SITE, Visitor } from "../support/visitor.ts";

const MULTIPART = "multipart/form-data";

/** Every address that reads what a form sends. */
const FORMS = [
	...["/play", "/games", "/register", "/sign-in"],
	...["/language", "/theme", "/contrast"],
	...["/game/abcdefghjkmn/join", "/game/abcdefghjkmn/remove"],
];

async function posted(
	path: string,
	body: BodyInit | null,
	type?: string,
): Promise<{ status: number; location: string | null; page: string }> {
	const response = await new Visitor().fetch(path, {
		method: "POST",
		headers: {
			Origin: SITE,
			...(type === undefined ? {} : { "Content-Type": type }),
		},
		body,
	});
	const { status, headers } = response;
	const page = await response.text();
	return { status, location: headers.get("Location"), page };
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe.each(FORMS)("what is sent to %s", (path) => {
	test.each([
		["x", MULTIPART],
		["x", `${MULTIPART}; boundary=line`],
		["--line\r\ngarbage\r\n--line--", `${MULTIPART}; boundary=line`],
		["--line\r\nContent-Disposition: form-data; na", MULTIPART.toUpperCase()],
	])("and broken is refused in words: %j as %s", async (body, type) => {
		const logged = vi.spyOn(console, "error");
		const { status, page } = await posted(path, body, type);
		expect(status).toBe(400);
		expect(page).toContain("We did not understand that");
		expect(logged).not.toHaveBeenCalled();
	});

	test.each([
		['{"ruleset":"march"}', "application/json"],
		["ruleset=march", "text/plain"],
		["x", "application/x-www-form-urlencoded-not"],
		["x", ""],
	])("and no form is refused in words: %j as %j", async (body, type) => {
		const { status, page } = await posted(path, body, type);
		expect(status).toBe(415);
		expect(page).toContain("That is not one of our forms");
	});
});

test("nothing at all is a form without fields", async () => {
	for (const [body, type] of [
		[null, undefined],
		["", "application/json"],
		["", MULTIPART],
	] as const)
		expect(await posted("/games", body, type)).toMatchObject({
			status: 303,
			location: expect.stringMatching(/^\/game\/\w{16}$/),
		});
});

test("both types that a form can have are read", async () => {
	const form = new FormData();
	form.set("bots", "99");
	for (const [body, type] of [
		[form, undefined],
		["bots=99", "application/x-www-form-urlencoded"],
		["bots=99", "Application/X-WWW-Form-URLEncoded; charset=UTF-8"],
	] as const)
		expect((await posted("/play", body, type)).status).toBe(422);
});

test("a file is right in no field", async () => {
	const fields = {
		"/games": ["ruleset", "board", "seats", "pace", "access"],
		"/play": ["ruleset", "bots", "strength", "turns"],
	};
	for (const [path, names] of Object.entries(fields))
		for (const name of names) {
			const form = new FormData();
			form.set(name, new File(["march"], "march"));
			const { status, page } = await posted(path, form);
			expect(status).toBe(422);
			expect(page).toContain(`id="${name}-problem"`);
		}
});
