/** Names that nobody may take: they would pass for ours, or hurt. */
import { nameKeyOf } from "./nameKey.ts";

const RESERVED = new Set(
	`about account admin administrator anonymous api bot bots computer contact
	deleted deletedplayer everyone game games guest guests help hexmarch history
	home host info invite leaderboard legal lobby login logout me mod moderator
	moderators nobody null official owner play player players press privacy
	profile register root security server settings signin signout signup site
	staff stats status support sysadmin system team terms undefined user users
	webmaster you`
		.split(/\s+/)
		.map(nameKeyOf),
);

/** Slurs, each letter moved by thirteen: nobody should have to read them who only reads the code. */
const ANYWHERE = moved(`
	avttre avttn snttbg genaal jrgonpx ornare pbbanff gbjryurnq enturnq fcvpx
	furznyr ergneqrq uvgyre arbanmv fvrturvy urvyu 1488 encvfg puvyqcbea
	crqbcuvyr cnrqbcuvyr tnfpunzore obhtabhyr lbhcva arterffr fnyrnenor
	fnyrwhvs fnyrabve juvgrcbjre xhxyhkxyna xvyywrjf xvyytnlf tnfgurwrjf
`);

/** Those that harmless names begin with or contain count only as the whole name. */
const ALONE = new Set(
	moved(`
	anmv anmvf snt sntf pbba pbbaf puvax puvaxf tbbx tbbxf xvxr xvxrf fcvp
	fcvpf qlxr qlxrf xxx encre crqb crqbf cnxv cnxvf wnc wncf arteb artebf
	arter arterf nob nobf tlcb tlccb gneq gneqf crqr crqrf ovpbg ovpbgf tbhvar
	tbhvarf gncrggr gncrggrf
`),
);

export function isReserved(nameKey: string): boolean {
	return RESERVED.has(nameKey);
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

/** Digits that stand for letters, besides those of the key, and letters drawn out. */
function withoutDigits(nameKey: string): string {
	return nameKey
		.replaceAll("3", "e")
		.replaceAll("4", "a")
		.replaceAll("7", "t")
		.replaceAll(/[69]/g, "g")
		.replaceAll(/(.)\1{2,}/g, "$1$1");
}
