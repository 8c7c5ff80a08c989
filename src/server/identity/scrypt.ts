/**
 * Hashes passwords with scrypt, for which there is no web standard; Workers
 * offer Node's (node:crypto). It keeps the isolate busy for a tenth of a
 * second, so attempts.ts counts attempts first.
 */
/// <reference path="./nodeCrypto.d.ts" />
import nodeCrypto from "node:crypto";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { NO_PASSWORD } from "../db/accounts.ts";

/**
 * 2^14 blocks of 1 KiB, five times over, as OWASP advises
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt).
 */
const COST = { N: 2 ** 14, r: 8, p: 5 } as const;

const SALT_BYTES = 16;
const KEY_BYTES = 32;

type Cost = { readonly N: number; readonly r: number; readonly p: number };

type Stored = {
	readonly cost: Cost;
	readonly salt: Uint8Array;
	readonly key: Uint8Array;
};

/** The hash of no password: compared with when there is no account, so that the work is the same. */
export const NOBODYS_HASH = written({
	cost: COST,
	salt: new Uint8Array(SALT_BYTES),
	key: new Uint8Array(KEY_BYTES),
});

/** A hash with everything needed to check a password, such as `scrypt 16384 8 5 salt key`. */
export async function hashPassword(password: string): Promise<string> {
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	const key = await derive(password, { cost: COST, salt });
	return written({ cost: COST, salt, key });
}

/** Takes as long, and is false, if there is no hash to compare with. */
export async function isPassword(
	password: string,
	hash: string,
): Promise<boolean> {
	const isNone = hash === NO_PASSWORD;
	const stored = read(isNone ? NOBODYS_HASH : hash);
	const key = await derive(password, stored);
	return crypto.subtle.timingSafeEqual(key, stored.key) && !isNone;
}

/** Whether a hash was made with another cost than the present one. */
export function isOutdated(hash: string): boolean {
	const { N, r, p } = read(hash).cost;
	return N !== COST.N || r !== COST.r || p !== COST.p;
}

function written({ cost: { N, r, p }, salt, key }: Stored): string {
	return ["scrypt", N, r, p, bytesToHex(salt), bytesToHex(key)].join(" ");
}

function read(hash: string): Stored {
	const [, N, r, p, salt, key] = hash.split(" ");
	return {
		cost: { N: Number(N), r: Number(r), p: Number(p) },
		salt: hexToBytes(salt),
		key: hexToBytes(key),
	};
}

function derive(
	password: string,
	{ cost, salt }: Pick<Stored, "cost" | "salt">,
): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		nodeCrypto.scrypt(password, salt, KEY_BYTES, cost, (error, key) => {
			if (error === null) resolve(new Uint8Array(key));
			else reject(error);
		});
	});
}
