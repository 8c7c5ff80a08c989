/** Numbers in the format of a language. */
export type Numbers = {
	/** With thousands separators, without decimals. */
	readonly whole: (value: number) => string;
	/** At most two decimals. */
	readonly exact: (value: number) => string;
	/** With its sign, where minus is U+2212. */
	readonly signed: (value: number) => string;
	/** A share in [0, 1] as an integer percentage, rounded down: 50% is shown only once it is reached. */
	readonly percent: (share: number) => string;
};

export function numbersIn(language: string): Numbers {
	const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
	const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	const signed = new Intl.NumberFormat(language, {
		maximumFractionDigits: 2,
		signDisplay: "exceptZero",
	});
	const percent = new Intl.NumberFormat(language, {
		style: "percent",
		maximumFractionDigits: 0,
	});
	return {
		whole: (value) => whole.format(value),
		exact: (value) => exact.format(value),
		signed: (value) => signed.format(value).replace("-", "\u2212"),
		percent: (share) => percent.format(wholePercents(share) / 100),
	};
}

/** Corrects a division's rounding error, which would cost a percent. */
const ROUNDING = 1e-9;

function wholePercents(share: number): number {
	return Math.floor(share * 100 + ROUNDING);
}

/** A share in [0, 1] as whole percents, rounded down; a little is not nothing. */
export function percents(share: number): string {
	const whole = wholePercents(share);
	return share > 0 && whole === 0 ? "<1" : `${whole}`;
}
