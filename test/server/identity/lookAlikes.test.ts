/** Names that look alike: the owner of one keeps it, and nobody else may take another. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { lookKeyOf, nameKeyOf } from "../../../src/server/identity/nameKey.ts";
import { hashPassword } from "../../../src/server/identity/scrypt.ts";
import { rowsOf } from "../support/database.ts";
import { Visitor } from "../support/visitor.ts";
import { isSignedIn, PASSWORD, registered, sent, signedIn } from "./support.ts";

async function registering(name: string) {
	const form = { name, password: PASSWORD };
	return sent(new Visitor(), "/register", form);
}

/** As it was registered when such names were none of anybody's business. */
async function registeredBefore(name: string): Promise<void> {
	await env.DB.prepare(
		"INSERT INTO users (id, name, is_guest, created_at, name_key, password, registered_at) VALUES (?, ?, 0, 1, ?, ?, 1)",
	)
		.bind(
			crypto.randomUUID(),
			name,
			nameKeyOf(name),
			await hashPassword(PASSWORD),
		)
		.run();
}

describe("a name that looks like another player's", () => {
	test.each([
		["Summerland", "Sunnnnerlancl"],
		["Wandering-1", "uuancleringl"],
		["Bigfoot-8", "619foot_b"],
	])("is taken: %s, so %s", async (name, alike) => {
		await registered(name);
		expect(nameKeyOf(alike)).not.toBe(nameKeyOf(name));
		const { status, page } = await registering(alike);
		expect(status).toBe(422);
		expect(page).toContain("or one that looks like it");
	});

	test("is taken for some time after its owner has deleted the account", async () => {
		const { visitor } = await registered("Lancelord");
		await sent(visitor, "/account/delete", { password: PASSWORD });
		expect((await registering("Lancelorcl")).status).toBe(422);
	});

	test("stays with its owner, who signs in by it", async () => {
		await registeredBefore("Clanmate");
		await registeredBefore("Danmate");
		for (const name of ["Clanmate", "Danmate"])
			expect(await isSignedIn(await signedIn(name))).toBe(true);
		expect((await registering("clannnate")).status).toBe(422);
	});

	test("that would be reserved today signs in as well", async () => {
		await registeredBefore("Hexmarch_Admin");
		expect(await isSignedIn(await signedIn("hexmarch-admin"))).toBe(true);
		expect((await registering("Hexmarch_Adm1n")).status).toBe(422);
	});
});

test("the database finds the same names alike", async () => {
	const names = ["mrnmwvvuuwdcl69", "rrnnmm", "uuuu", "ddclcl", "m-w_d", "x8z"];
	for (const name of names)
		await env.DB.prepare(
			"INSERT INTO retired_names (name_key, free_at) VALUES (?, 1)",
		)
			.bind(nameKeyOf(name))
			.run();
	const rows = await rowsOf<{ name_key: string; look_key: string }>(
		"SELECT name_key, look_key FROM retired_names WHERE free_at = 1",
	);
	expect(rows).toHaveLength(names.length);
	for (const { name_key, look_key } of rows)
		expect(look_key).toBe(lookKeyOf(name_key));
});
