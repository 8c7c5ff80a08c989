import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/words/languages.ts";
import { languageOf } from "../../src/words/negotiate.ts";

const [, SECOND] = LANGUAGES;

test.each([
	[undefined, "en"],
	["", "en"],
	["fr", "fr"],
	["fr-CA, en;q=0.8", "fr"],
	["FR", "fr"],
	["tlh, fr;q=0.5, en;q=0.4", "fr"],
	["tlh, en;q=0.4, fr;q=0.5", "fr"],
	["en;q=0.5,fr;q=0.5", "en"],
	["fr;q=0, en;q=0.1", "en"],
	["fr;q=0", "en"],
	["tlh, eo", "en"],
	["*", "en"],
	["french", "en"],
	["fr;q=nonsense, en;q=0.1", "en"],
	[", ;;q=,=", "en"],
	["*;q=0.5,fr;q=0.1", "en"],
	["fr;q=0.1, *;q=0.5", "en"],
	["fr;q=0.5, *;q=0.1", "fr"],
	["*, fr", "fr"],
	["tlh, *;q=0.1", "en"],
	["en;q=0, *", SECOND],
	["en;q=0", SECOND],
	["es-419, en;q=0.5", "es"],
	["pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7", "pt"],
	["pt-PT", "pt"],
	["ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "ja"],
	["uk-UA,uk;q=0.9,en;q=0.8", "uk"],
	["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
	["gsw, de-CH;q=0.9, en;q=0.8", "de"],
	["en;q=0, fr;q=0, *;q=0", "en"],
	["*;q=0", "en"],
	["*;q=0, fr;q=0.001", "fr"],
	["en;q=0.000, fr;q=0.001", "fr"],
	["fr-CA, fr;q=0.2, en;q=0.5", "fr"],
	["fr-CA;q=0, fr, en;q=0.5", "fr"],
	["en;q=0.3, en-GB;q=0.9, fr;q=0.5", "en"],
	["fr;q=2, en;q=0.1", "en"],
	["fr;q=-1", "en"],
	["fr; Q=0.9 , en;q=0.8", "fr"],
	["fr;q=1e-1, en;q=0.01", "en"],
] as const)(
	"Accept-Language %j is answered in %s",
	(acceptLanguage, language) => {
		expect(languageOf({ acceptLanguage })).toBe(language);
	},
);

test("the choice that was made counts more than the browser's", () => {
	expect(languageOf({ cookie: "fr", acceptLanguage: "en" })).toBe("fr");
});

test("a cookie that is no language counts for nothing", () => {
	expect(languageOf({ cookie: "tlh", acceptLanguage: "fr" })).toBe("fr");
	expect(languageOf({ cookie: null, acceptLanguage: null })).toBe("en");
});
