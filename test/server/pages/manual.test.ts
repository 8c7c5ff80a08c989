import { expect, test } from "vitest";
import readme from "../../../README.md?raw";
import { eightSentences } from "../../../src/server/pages/manual/eightSentences.ts";
import { wordsFor } from "../../../src/words/words.ts";

test("the README has the eight sentences of How to play, with the rules' numbers", () => {
	const [, part] = readme.split("\n## How to play\n");
	const listed = [...part.split("\n## ")[0].matchAll(/^\d\. (.*)$/gm)].map(
		([, sentence]) => sentence.replaceAll("**", "").replaceAll("'", "’"),
	);
	expect(listed).toEqual(eightSentences(wordsFor("en").site));
});
