/** The command as a person runs it, on very few games. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../scripts/cli/arguments.ts";
import type { Basics } from "../../scripts/simulate/measures/basics.ts";
import type { Decisions } from "../../scripts/simulate/measures/decisions.ts";
import type { KingmakingFigures } from "../../scripts/simulate/measures/kingmaking.ts";
import type { LeadFigures } from "../../scripts/simulate/measures/leads.ts";
import type { MotionFigures } from "../../scripts/simulate/measures/motion.ts";
import type { Search } from "../../scripts/simulate/measures/search.ts";
import type { Starts } from "../../scripts/simulate/measures/starts.ts";
import type { TrickFigures } from "../../scripts/simulate/measures/tricks.ts";
import { parseOptions, USAGE } from "../../scripts/simulate/options.ts";

const command = fileURLToPath(
	new URL("../../scripts/simulate.ts", import.meta.url),
);

const SMALL = ["--board=11x9", "--games=12", "--jobs=2", "--set=end.turns=6"];
const BOTS = "--bots=gardener,captain:2";

function simulate(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[command, ...args],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

type Figures = {
	readonly basics: Basics;
	readonly motion: MotionFigures;
	readonly leads: LeadFigures;
	readonly starts: Starts;
	readonly tricks: { readonly tricks: readonly TrickFigures[] };
	readonly kingmaking: KingmakingFigures;
	readonly decisions: Decisions;
	readonly search: Search;
};

function figures(...args: string[]): Figures {
	const { status, stdout, stderr } = simulate(
		...SMALL,
		BOTS,
		"--json",
		...args,
	);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	const { seconds, ...measured } = JSON.parse(stdout) as Figures & {
		seconds: number;
	};
	expect(seconds).toBeGreaterThan(0);
	return measured;
}

const total = (rates: Iterable<{ wins: number }>) =>
	[...rates].reduce((sum, { wins }) => sum + wins, 0);

describe("the figures for machines", { timeout: 60_000 }, () => {
	const one = figures("--seed=one");

	test("are those of the bots' games, unless others are asked for", () => {
		expect(Object.keys(one)).toEqual(["basics", "motion", "leads", "starts"]);
		expect(Object.keys(figures("--measure=starts,leads"))).toEqual([
			"starts",
			"leads",
		]);
	});

	test("add up", () => {
		const { basics, starts, motion, leads } = one;
		expect(basics.games).toBe(12);
		expect(total(basics.seats)).toBe(12);
		expect(total(starts.places)).toBe(12);
		const starting = starts.places.map(({ tries }) => tries);
		expect(starting.reduce((sum, tries) => sum + tries)).toBe(12 * 3);
		expect(basics.turns).toMatchObject({ median: 6, max: 6, hitCap: 0 });
		expect(motion.blows.tries).toBe(12);
		expect(motion.changing.value).toBeLessThan(1);
		expect(leads.leaderWins.map(({ tries }) => tries)).toEqual([12, 12, 12]);
	});

	test("have the bots that played, with their shares of the seats and their places", () => {
		const { gardener, captain } = one.basics.bots;
		expect(Object.keys(one.basics.bots)).toEqual(["gardener", "captain"]);
		expect(gardener?.expected).toBeCloseTo(1 / 3);
		expect(captain?.expected).toBeCloseTo(2 / 3);
		expect(total(gardener?.places ?? [])).toBe(12);
		expect(total(captain?.places ?? [])).toBe(24);
		expect(
			Number(gardener?.ahead.captain?.value) +
				Number(captain?.ahead.gardener?.value),
		).toBeCloseTo(1);
		for (const figures of Object.values(one.basics.bots)) {
			const { grow, attack, defend, bank, failed } = figures.orders;
			expect(grow + attack + defend + bank).toBeCloseTo(1);
			expect(failed).toBeLessThan(1);
		}
	});

	test("are the same for the same seed, on however many threads", () => {
		expect(figures("--seed=one")).toEqual(one);
		expect(figures("--seed=one", "--jobs=1")).toEqual(one);
	});

	test("differ for another seed", () => {
		expect(figures("--seed=two")).not.toEqual(one);
	});

	test("change with a value of the ruleset", () => {
		const shorter = figures("--seed=one", "--set=end.turns=4");
		expect(shorter.basics.turns.median).toBe(4);
	});

	test("say for each trick how often it wins, and its mean place", () => {
		const args = [
			"--measure=tricks",
			"--tricks=turtle,rush",
			"--against=captain,gardener",
		];
		const { tricks } = figures(...args).tricks;
		expect(
			tricks.map(({ trick, opponent }) => `${trick} ${opponent}`).sort(),
		).toEqual([
			"rush captain",
			"rush gardener",
			"turtle captain",
			"turtle gardener",
		]);
		for (const { wins, meanPlace } of tricks) {
			expect(wins.tries).toBe(12);
			expect(meanPlace.value).toBeGreaterThanOrEqual(1);
			expect(meanPlace.value).toBeLessThanOrEqual(3);
		}
		expect(figures(...args, "--jobs=1").tricks.tricks).toEqual(tricks);
	});

	test("say how much the last one's victim decides, and how far plans are apart", () => {
		const { kingmaking, decisions } = figures(
			"--measure=kingmaking,decisions",
			"--set=end.turns=12",
			"--positions=3",
			"--rollouts=4",
		);
		expect(kingmaking).toMatchObject({ positions: 3, rollouts: 4 });
		expect(kingmaking.shift.value).toBeCloseTo(
			kingmaking.againstSecond.value - kingmaking.againstFirst.value,
		);
		for (const part of [decisions.opening, decisions.later]) {
			expect(part.positions).toBe(3);
			expect(part.plans.value).toBeGreaterThanOrEqual(1);
			expect(Math.abs(part.gap.value)).toBeLessThanOrEqual(1);
			expect(part.clear.low).toBeLessThanOrEqual(part.clear.high);
		}
	});

	test("have the best weights that a search found", () => {
		const { candidates, weights, results } = figures(
			"--measure=search",
			"--candidates=3",
			"--against=captain",
		).search;
		expect(candidates).toBe(8);
		expect(weights.noise).toBeTypeOf("number");
		expect(results).toMatchObject([{ opponent: "captain" }]);
		expect(results[0].wins.tries).toBe(12);
	});
});

test("the figures for people are a page of plain text", {
	timeout: 60_000,
}, () => {
	const { status, stdout, stderr } = simulate(
		...SMALL,
		BOTS,
		"--seed=page",
		"--positions=2",
		"--rollouts=2",
		"--set=end.turns=11",
		"--tricks=race",
		"--measure=basics,motion,leads,starts,tricks,kingmaking,decisions",
	);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toMatch(
		/^12 games of march on island 11x9, 3 seats, seed page: \d+ s\n/,
	);
	for (const words of [
		"median 11 (3.7 minutes)",
		"gardener places",
		"seat 3 wins",
		"start place 1 wins",
		"ahead for good",
		"blows",
		"race",
		"kingmaking",
		"turns after 10",
	])
		expect(stdout).toContain(words);
	expect(stdout).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

test("the classic is measured by the bots' games alone, without start places", () => {
	const { status, stdout } = simulate(
		"--ruleset=turn-by-turn",
		"--board=5x4",
		"--games=2",
		"--jobs=1",
		"--set=maxTurns=20",
		"--bots=captain,gardener",
	);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^2 games of turn-by-turn on 5x4, 2 seats/);
	expect(stdout).toContain("lead changes");
	expect(stdout).not.toMatch(/start place|NaN/);
});

test("--help lists every option and measure, and plays nothing", () => {
	const { status, stdout, stderr } = simulate("--help");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	for (const option of [
		...["bots", "ruleset", "board", "map", "games", "seed", "set", "measure"],
		...["tricks", "against", "positions", "rollouts", "candidates"],
		...["jobs", "json"],
	])
		expect(stdout).toContain(`--${option}`);
	for (const measure of ["basics", "motion", "leads", "starts", "tricks"])
		expect(stdout).toContain(`  ${measure} `);
	for (const measure of ["kingmaking", "decisions", "search"])
		expect(stdout).toContain(`  ${measure} `);
});

/** Why these options are refused. */
function refusalOf(...args: string[]): string {
	try {
		parseOptions(args);
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	throw new Error("they are not refused");
}

describe("a wrong option is refused in one sentence", () => {
	test.each([
		["--bots=captain,nobody", "--bots must be one of"],
		["--bots=captain", "at least 2"],
		["--bots=captain:none", "--bots must be a whole number"],
		["--ruleset=chess", "not chess"],
		["--board=big", "must be like 17x9, not big"],
		["--board=0x9", "must be like 17x9, not 0x9"],
		["--board=6x9", "bears 0 seats, not 4"],
		["--bots=captain:9", "bears 4 seats, not 9"],
		["--map=maze", "--map must be one of"],
		["--games=0", "must be a whole number"],
		["--games=many", "must be a whole number"],
		["--jobs=-1", "must be a whole number"],
		["--measure=luck", "--measure must be one of"],
		["--tricks=magic", "--tricks must be one of"],
		["--tricks=save-60", "--tricks must be one of"],
		["--against=nobody", "--against must be one of"],
		["--positions=0", "must be a whole number"],
		["--rollouts=few", "must be a whole number"],
		["--candidates=0", "must be a whole number"],
		["--set=minSeats", "must be like"],
		["--set=nothing=1", "has no nothing"],
		["--set=nothing.at.all=1", "has no nothing.at.all"],
		["--set=minSeats=two", "not JSON"],
		["--frobnicate", "--frobnicate"],
		["extra", "extra"],
	])("%s", (option, message) => {
		expect(refusalOf(...SMALL, option)).toContain(message);
	});

	test.each([
		[["--ruleset=turn-by-turn", "--measure=starts"], "as in march"],
		[["--ruleset=turn-by-turn", "--measure=tricks"], "as in march"],
		[["--bots=captain,captain", "--measure=kingmaking"], "at least three bots"],
	])("%s", (options, message) => {
		expect(refusalOf(...options)).toContain(message);
	});

	test("as the command prints it, with its usage and exit code 2", () => {
		const { status, stdout, stderr } = simulate(...SMALL, "--measure=luck");
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toBe(`${refusalOf("--measure=luck")}\n\n${USAGE}\n`);
	});
});
