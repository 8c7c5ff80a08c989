/** Made-up accounts and guests. */
import { scryptSync } from "node:crypto";
import { guestName } from "../../src/server/identity/guestName.ts";
import { nameKeyOf } from "../../src/server/identity/nameKey.ts";
import type { Person, Rows } from "./rows.ts";
import type { SeededRandom } from "./SeededRandom.ts";

/** The password of every made-up account. */
export const PASSWORD = "a seeded password";

const NAMES = [
	...["Ada", "Boris", "Chloe_", "Dmitri", "Elodie", "Farid", "Greta", "Hugo"],
	...["Ines-77", "Jonas", "Kira", "Leander", "Maelle", "Nils", "Odette"],
	...["the-long-name-of-pia", "Quentin", "Rosa", "Sven", "Tamsin"],
];
const GUESTS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Adds their rows; they joined in the 30 days before `from`, epoch ms. */
export function addPeople(
	random: SeededRandom,
	rows: Rows,
	from: number,
): Person[] {
	const salt = Buffer.from("a seeded account");
	const key = scryptSync(PASSWORD, salt, 32, { N: 2 ** 14, r: 8, p: 5 });
	const password = `scrypt 16384 8 5 ${salt.toString("hex")} ${key.toString("hex")}`;
	const guests = Array.from({ length: GUESTS }, () =>
		guestName((limit) => random.below(limit)),
	);
	return [...NAMES, ...guests].map((name, i) => {
		const isGuest = i >= NAMES.length;
		const id = `5eed0000-0000-4000-8000-${String(i).padStart(12, "0")}`;
		const created_at = from - random.below(30) * DAY_MS;
		rows.users.push({
			...{ id, name, is_guest: Number(isGuest), created_at },
			name_key: isGuest ? null : nameKeyOf(name),
			password: isGuest ? null : password,
			registered_at: isGuest ? null : created_at,
		});
		const mu = 14 + 24 * random.roll();
		return { id, name, mu, activity: random.roll() ** 3 + (isGuest ? 0 : 0.1) };
	});
}
