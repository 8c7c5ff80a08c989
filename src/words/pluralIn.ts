/** For each kind of number that a language distinguishes, the words that go with it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {
	/** Also for kinds without words of their own. */
	readonly other: string;
};

/**
 * Chooses the words that a number takes, by the rule of a language
 * (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
 */
export function pluralIn(
	language: string,
): (count: number, forms: Forms) => string {
	const rule = new Intl.PluralRules(language);
	return (count, forms) => forms[rule.select(count)] ?? forms.other;
}
