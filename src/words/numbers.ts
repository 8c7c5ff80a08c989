/** Numbers as a language writes them. */
export type Numbers = {
	/** Groups of thousands, no decimals. */
	readonly whole: (value: number) => string;
	/** At most two decimals. */
	readonly exact: (value: number) => string;
	/** The same with its sign, a true minus among them. */
	readonly signed: (value: number) => string;
	/** A share in [0, 1] as whole percents, rounded down: 50% is shown once it is reached. */
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

/** A division's rounding error does not cost a percent. */
const ROUNDING = 1e-9;

export function wholePercents(share: number): number {
	return Math.floor(share * 100 + ROUNDING);
}
