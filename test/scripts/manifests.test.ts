import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestFiles } from "../../scripts/build/manifests.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

const english = JSON.parse(
	readFileSync(
		new URL("../../public/manifest.webmanifest", import.meta.url),
		"utf8",
	),
);

test("the app that is installed begins in the language of the page", async () => {
	const files = await manifestFiles(english);
	expect(files.map(({ name }) => name)).toEqual(
		LANGUAGES.filter((language) => language !== "en").map(
			(language) => `manifest.${language}.webmanifest`,
		),
	);
	const french = JSON.parse(
		files.find(({ name }) => name.includes(".fr."))?.contents ?? "",
	);
	expect(french).toMatchObject({
		// One app, whatever its language.
		...{ id: "/", scope: "/", start_url: "/fr", lang: "fr" },
		icons: english.icons,
		shortcuts: [
			{ name: "Vos parties", url: "/games" },
			{ name: "Parties ouvertes", url: "/fr/lobby" },
			{ name: "Créer une partie", url: "/games/new" },
		],
	});
	const chinese = files.find(({ name }) => name.includes(".zh."));
	expect(JSON.parse(chinese?.contents ?? "").lang).toBe("zh-Hans");
	for (const { file, contents } of files) {
		expect(file).toMatch(/^manifest\.\w\w-[0-9A-F]{8}\.webmanifest$/);
		const { description, screenshots } = JSON.parse(contents);
		expect(description).not.toBe(english.description);
		expect(JSON.stringify(screenshots)).not.toContain("label");
	}
});

test("a shortcut that has no words in a language is refused", async () => {
	const unknown = { name: "Elsewhere", url: "/elsewhere" };
	await expect(
		manifestFiles({ ...english, shortcuts: [unknown] }),
	).rejects.toThrow("/elsewhere has no name");
});
