import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { stopClock } from "../support/objects.ts";
import { SITE, Visitor } from "../support/visitor.ts";

const PATH = "/.well-known/security.txt";
const DAY = 24 * 60 * 60 * 1000;

type Changed = { SECURITY_CONTACT?: string };

afterEach(() => {
	vi.useRealTimers();
	delete (env as Changed).SECURITY_CONTACT;
});

function fields(text: string): [name: string, value: string][] {
	return text
		.trimEnd()
		.split("\n")
		.map((line) => {
			const [, name, value] = /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)!;
			return [name, value];
		});
}

describe("whom to tell about a vulnerability", () => {
	test("is said as the standard has it, for half a year from each day on", async () => {
		(env as Changed).SECURITY_CONTACT =
			"mailto:security@hexmarch.test https://hexmarch.test/report";
		stopClock();
		for (const now of [Date.now(), Date.now() + 400 * DAY]) {
			vi.setSystemTime(now);
			const response = await new Visitor().fetch(PATH);
			expect(response.headers.get("Content-Type")).toMatch(
				/^text\/plain; charset=utf-8$/i,
			);
			const found = fields(await response.text());
			expect(found.slice(0, 2)).toEqual([
				["Contact", "mailto:security@hexmarch.test"],
				["Contact", "https://hexmarch.test/report"],
			]);
			const others = new Map(found.slice(2));
			expect([...others.keys()]).toEqual([
				...["Expires", "Preferred-Languages", "Canonical"],
			]);
			const valid = Date.parse(others.get("Expires")!) - now;
			expect(valid / DAY).toBeGreaterThan(178);
			expect(valid / DAY).toBeLessThan(365);
			expect(others.get("Preferred-Languages")).toBe("en, fr");
			expect(others.get("Canonical")).toBe(SITE + PATH);
		}
	});

	test.each([undefined, "", "somebody"])(
		"is said nowhere without an address: %s",
		async (contact) => {
			if (contact !== undefined) (env as Changed).SECURITY_CONTACT = contact;
			const response = await new Visitor().fetch(PATH);
			await response.body?.cancel();
			expect(response.status).toBe(404);
		},
	);

	test("is found where it was before the standard", async () => {
		const response = await new Visitor().fetch("/security.txt");
		expect(response.status).toBe(301);
		expect(response.headers.get("Location")).toBe(PATH);
	});
});
