/** The page of what the device keeps, which also stands in for pages that need the network. */
import type { OfflineWords } from "../../words/en/offline.ts";
import { KeptList } from "../kept/KeptList.ts";
import { keptMarch } from "../kept/keptMarch.ts";
import { el } from "../ui/dom.ts";
import { seenReplays } from "./seenReplays.ts";

/** The address that is this page's own. */
const OWN = "/device";

const LOOK_EVERY_MS = 10_000;

export function beginDevice(words: OfflineWords): void {
	const kept = document.getElementById("kept-games");
	const isOwn = location.pathname === OWN;
	if (kept) void new KeptList(kept, words.games).show(!isOwn);
	void showDay(words);
	void showReplays(words);
	if (!isOwn) standIn(words);
}

/** The worker shows this page in place of another one. */
function standIn(words: OfflineWords): void {
	const isHome = /^\/(\w\w)?$/.test(location.pathname);
	document.title = `${words.title} · Hexmarch`;
	const lead = document.getElementById("device-lead");
	lead?.replaceChildren(...(isHome ? homeLead(words) : pageLead(words)));
	const goOn = () => (isHome ? tellBack(words) : location.reload());
	const look = async () => {
		if (await isOnline()) goOn();
	};
	addEventListener("online", () => void look());
	setInterval(() => {
		if (document.visibilityState === "visible") void look();
	}, LOOK_EVERY_MS);
}

function homeLead({ heading, lead }: OfflineWords): HTMLElement[] {
	return [
		el("h1", {}, heading),
		el("p", {}, lead),
		el("p", { id: "device-back", role: "status" }),
	];
}

function pageLead({ needsNetwork }: OfflineWords): HTMLElement[] {
	const { heading, text, again, whatWorks } = needsNetwork;
	return [
		el("h1", {}, heading),
		el("p", {}, text),
		el("p", {}, el("a", { class: "button play", href: location.href }, again)),
		el("h2", {}, whatWorks),
	];
}

/** The reader may be filling in a form: the page stays until they go on. */
function tellBack({ back, goOn }: OfflineWords): void {
	const place = document.getElementById("device-back");
	if (place === null || place.childElementCount > 0) return;
	place.append(`${back} `, el("a", { class: "button", href: "/" }, goOn));
}

async function isOnline(): Promise<boolean> {
	try {
		return (await fetch("/healthz", { cache: "no-store" })).ok;
	} catch {
		return false;
	}
}

/** The way on in the day's march that was begun last. */
async function showDay({ day }: OfflineWords): Promise<void> {
	const place = document.getElementById("kept-day");
	const kept = await keptMarch();
	if (place === null || kept === null) return;
	const { date, endsAt } = kept;
	const counts = endsAt !== null && endsAt > Date.now();
	const href = `/day/${date}/play`;
	const label = counts ? day.goOn : day.again;
	place.append(
		el("h2", {}, day.title),
		el("p", {}, el("a", { class: "button", href }, label)),
		...(counts ? [el("p", { class: "muted" }, day.goOnNote)] : []),
	);
	place.hidden = false;
}

async function showReplays({ replays }: OfflineWords): Promise<void> {
	const place = document.getElementById("seen-replays");
	const seen = await seenReplays();
	if (place === null || seen.length === 0) return;
	place.append(
		el("h2", {}, replays),
		el(
			"ul",
			{ class: "kept-games", role: "list" },
			...seen.map(({ href, names }) =>
				el("li", {}, el("a", { href }, names.join(" – "))),
			),
		),
	);
	place.hidden = false;
}
