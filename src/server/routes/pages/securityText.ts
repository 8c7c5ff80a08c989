/** Whom to tell about a vulnerability: https://www.rfc-editor.org/rfc/rfc9116 */
import { Hono } from "hono";
import type { AppEnv } from "../../env.ts";

export const securityTextRoutes = new Hono<AppEnv>();

const PATH = "/.well-known/security.txt";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The standard recommends less than a year. As every answer has a new date, it never expires while the site is there. */
const VALID_DAYS = 180;

const CONTACT = /^(https:\/\/|mailto:|tel:)\S+$/;

/** SECURITY_CONTACT has one address or several, separated by spaces; without any there is no such file. */
securityTextRoutes.get(PATH, (c) => {
	const contacts = (c.env.SECURITY_CONTACT ?? "")
		.split(/\s+/)
		.filter((contact) => CONTACT.test(contact));
	if (contacts.length === 0) return c.notFound();
	const expires = new Date(Date.now() + VALID_DAYS * DAY_MS);
	expires.setUTCHours(0, 0, 0, 0);
	const lines = [
		...contacts.map((contact) => `Contact: ${contact}`),
		`Expires: ${expires.toISOString()}`,
		"Preferred-Languages: en, fr",
		`Canonical: ${new URL(PATH, c.req.url).href}`,
	];
	return c.text(`${lines.join("\n")}\n`, 200, {
		"Cache-Control": "public, max-age=86400",
	});
});

/** Where it was before the standard. */
securityTextRoutes.get("/security.txt", (c) => c.redirect(PATH, 301));
