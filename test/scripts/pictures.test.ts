/** What a browser or a store of apps needs to install the site; `npm run pictures` draws the pictures. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { THEME_COLORS } from "../../src/server/pages/layout/themeColors.ts";
import { siteWords } from "../../src/words/en/site.ts";

const folder = fileURLToPath(new URL("../../public", import.meta.url));

type Picture = {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
	readonly purpose?: string;
	readonly form_factor?: string;
	readonly label?: string;
};

const manifest = JSON.parse(
	readFileSync(`${folder}/manifest.webmanifest`, "utf8"),
);
const icons: readonly Picture[] = manifest.icons;
const screenshots: readonly Picture[] = manifest.screenshots;
const shortcuts: readonly {
	readonly name: string;
	readonly url: string;
	readonly icons: readonly Picture[];
}[] = manifest.shortcuts;

/** The width and height that a file's own header states. */
function sizesOf(src: string): string {
	const bytes = readFileSync(folder + src);
	if (src.endsWith(".png")) {
		expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
		return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
	}
	// https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
	expect(bytes.toString("latin1", 8, 16)).toBe("WEBPVP8X");
	return `${bytes.readUIntLE(24, 3) + 1}x${bytes.readUIntLE(27, 3) + 1}`;
}

const MIME = {
	png: "image/png",
	webp: "image/webp",
	svg: "image/svg+xml",
} as const;

describe("the manifest", () => {
	test("says what an installed app is called, where it begins, and what belongs to it", () => {
		expect(manifest).toMatchObject({
			...{ id: "/", scope: "/", start_url: "/", lang: "en", dir: "ltr" },
			...{ name: siteWords.name, short_name: siteWords.name },
			...{ display: "standalone", orientation: "any" },
		});
		expect(manifest.display_override).toContain("standalone");
		expect(manifest.description.length).toBeGreaterThan(40);
		expect(manifest.categories).toContain("games");
	});

	test("has the pages' colours, by day and by night", () => {
		const { light, dark } = THEME_COLORS;
		expect(manifest.theme_color).toBe(light);
		expect(manifest.background_color).toBe(light);
		expect(manifest.color_scheme_dark).toEqual({
			theme_color: dark,
			background_color: dark,
		});
	});

	test.each([
		["192x192", "any"],
		["512x512", "any"],
		["192x192", "maskable"],
		["512x512", "maskable"],
	])("has an icon of %s for %s", (sizes, purpose) => {
		const wanted = { sizes, purpose, type: "image/png" };
		expect(icons).toContainEqual(expect.objectContaining(wanted));
	});

	test("has screenshots for wide and narrow screens, of the sizes that browsers take", () => {
		for (const form of ["wide", "narrow"]) {
			const shown = screenshots.filter((one) => one.form_factor === form);
			expect(shown.length).toBeGreaterThanOrEqual(2);
			// Those of a form must have one shape.
			expect(new Set(shown.map(({ sizes }) => sizes)).size).toBe(1);
		}
		for (const { sizes, src, label } of screenshots) {
			const [width, height] = sizes.split("x").map(Number);
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(320);
			expect(Math.max(width, height)).toBeLessThanOrEqual(3840);
			expect(Math.max(width / height, height / width)).toBeLessThan(2.3);
			expect(label).toBeTruthy();
			expect(statSync(folder + src).size).toBeLessThan(150_000);
		}
	});

	test("has shortcuts to pages that exist", () => {
		expect(shortcuts.length).toBeGreaterThan(1);
		for (const { name, url, icons: own } of shortcuts) {
			expect(name).not.toBe("");
			expect(["/games", "/lobby", "/games/new", "/learn"]).toContain(url);
			expect(own.map(({ sizes }) => sizes)).toContain("96x96");
		}
	});

	const pictures = [
		...icons,
		...screenshots,
		...shortcuts.flatMap((shortcut) => shortcut.icons),
	];
	test.each(pictures)("says what %o is", ({ src, sizes, type }) => {
		expect(existsSync(folder + src)).toBe(true);
		const ending = src.slice(src.lastIndexOf(".") + 1) as keyof typeof MIME;
		expect(type).toBe(MIME[ending]);
		if (ending === "svg") expect(sizes).toBe("any");
		else expect(sizesOf(src)).toBe(sizes);
	});
});

test("Apple's icon has its size", () => {
	expect(sizesOf("/apple-touch-icon.png")).toBe("180x180");
});

test("the icon of old browsers has three sizes", () => {
	const bytes = readFileSync(`${folder}/favicon.ico`);
	expect(bytes.readUInt16LE(2)).toBe(1);
	const sides = Array.from({ length: bytes.readUInt16LE(4) }, (_, i) =>
		bytes.readUInt8(6 + 16 * i),
	);
	expect(sides).toEqual([16, 32, 48]);
	sides.forEach((_, i) => {
		const entry = 6 + 16 * i;
		const start = bytes.readUInt32LE(entry + 12);
		expect(bytes.toString("latin1", start + 1, start + 4)).toBe("PNG");
		expect(start + bytes.readUInt32LE(entry + 8)).toBeLessThanOrEqual(
			bytes.length,
		);
	});
});
