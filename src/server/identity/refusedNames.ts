/** Names that are not allowed, because they seem official or are offensive. */
import { BOTS } from "../../bots/bots.ts";
import { lookKeyOf, nameKeyOf } from "./nameKey.ts";

const OURS = lookOf("hexmarch");

/** No part of a name may be one of these, as it would seem to speak for the site. */
const TITLES = looksOf(`
	admin admins administrator administrators moderator moderators official
	officials staff sysadmin webmaster
`);

/** No name may consist only of these, one after the other. */
const OFFICES = new Set([
	...TITLES,
	...looksOf(`
		bot bots game games help host info legal mod mods owner press privacy root
		security server site support system team the
	`),
]);

const RESERVED = new Set([
	...OFFICES,
	...looksOf(`
		about account anonymous api computer contact deleted deletedplayer everyone
		guest guests history home invite leaderboard lobby login logout me nobody
		null play player players profile register settings signin signout signup
		stats status terms undefined user users you
	`),
	// In a game's list of seats such players could not be told from the bots.
	...Object.entries(BOTS).flatMap(([kind, { names }]) =>
		[kind, ...names].map(lookOf),
	),
]);

function looksOf(words: string): Set<string> {
	return new Set(words.trim().split(/\s+/).map(lookOf));
}

function lookOf(name: string): string {
	return lookKeyOf(nameKeyOf(name));
}

/** Slurs, in ROT13 so that readers of the code need not read them. */
const ANYWHERE = moved(`
	avttre avttn snttbg genaal jrgonpx ornare pbbanff gbjryurnq enturnq fcvpx
	furznyr ergneqrq uvgyre arbanmv fvrturvy urvyu 1488 encvfg puvyqcbea
	crqbcuvyr cnrqbcuvyr tnfpunzore obhtabhyr lbhcva arterffr fnyrnenor
	fnyrwhvs fnyrabve juvgrcbjre xhxyhkxyna xvyywrjf xvyytnlf tnfgurwrjf
`);

/** Slurs that also occur in harmless names; they are refused only as the whole name. */
const ALONE = new Set(
	moved(`
	anmv anmvf snt sntf pbba pbbaf puvax puvaxf tbbx tbbxf xvxr xvxrf fcvp
	fcvpf qlxr qlxrf xxx encre crqb crqbf cnxv cnxvf wnc wncf arteb artebf
	arter arterf nob nobf tlcb tlccb gneq gneqf crqr crqrf ovpbg ovpbgf tbhvar
	tbhvarf gncrggr gncrggrf
`),
);

/** Whether a name seems to belong to the site or to one of its bots. */
export function isReserved(name: string): boolean {
	const look = lookOf(name);
	return (
		RESERVED.has(look) ||
		look.includes(OURS) ||
		isMadeOf(look, OFFICES) ||
		isMadeOf(lookOf(name.replace(/\d+$/, "")), OFFICES) ||
		partsOf(name).some((part) => TITLES.has(lookOf(part)))
	);
}

/** The parts that a reader sees in a name, separated by hyphens, underscores, digits and capitals. */
function partsOf(name: string): string[] {
	const byCapitals = name.replaceAll(/([a-z])([A-Z])/g, "$1-$2");
	return [...name.split(/[-_\d]+/), ...byCapitals.split(/[-_\d]+/)];
}

function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
	return [...words].some(
		(word) =>
			text === word ||
			(text.startsWith(word) && isMadeOf(text.slice(word.length), words)),
	);
}

export function isRefused(nameKey: string): boolean {
	const plain = withoutDigits(nameKey);
	return ALONE.has(plain) || ANYWHERE.some((slur) => plain.includes(slur));
}

function moved(words: string): string[] {
	return words
		.trim()
		.split(/\s+/)
		.map(movedBack)
		.map(nameKeyOf)
		.map(withoutDigits);
}

function movedBack(word: string): string {
	return word.replaceAll(/[a-z]/g, (letter) =>
		String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97),
	);
}

/**
 * Replaces digits that stand for letters, besides those that the key replaces,
 * and shortens repeated letters.
 */
function withoutDigits(nameKey: string): string {
	return nameKey
		.replaceAll("3", "e")
		.replaceAll("4", "a")
		.replaceAll("7", "t")
		.replaceAll(/[69]/g, "g")
		.replaceAll(/(.)\1{2,}/g, "$1$1");
}
