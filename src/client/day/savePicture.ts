/** A result as a picture, drawn by the page: the lead, and a bar for each turn. */
import { el } from "../ui/dom.ts";
import type { Shared, SharedResult } from "./shareText.ts";

export type Pictured = Omit<Shared, "address"> & { readonly date: string };

/** As links are shown elsewhere (https://ogp.me). */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 72;
/** Where the bars stand. */
const CHART = { top: 330, bottom: 520 };
const GAP = 12;

/** Offers the picture as a file. */
export async function savePicture(pictured: Pictured): Promise<void> {
	const canvas = el("canvas", SIZE);
	draw(canvas, pictured);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, "image/png");
	});
	if (blob === null) return;
	const href = URL.createObjectURL(blob);
	el("a", { href, download: `hexmarch-${pictured.date}.png` }).click();
	// The browser has read it by then.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function draw(canvas: HTMLCanvasElement, pictured: Pictured): void {
	const context = canvas.getContext("2d");
	if (context === null) return;
	const { title, result, words } = pictured;
	const { lead, points } = result;
	context.fillStyle = colour("--surface");
	context.fillRect(0, 0, SIZE.width, SIZE.height);
	write(context, title, { y: 120, size: 44, weight: 600, name: "--text" });
	const score = words.share.score(words.signed(lead), points, points - lead);
	write(context, score, { y: 250, size: 96, weight: 700, name: "--accent" });
	drawBars(context, result);
	const caption = { y: SIZE.height - 48, size: 28, weight: 400 } as const;
	write(context, words.share.caption, { ...caption, name: "--muted" });
}

type Line = {
	readonly y: number;
	readonly size: number;
	readonly weight: number;
	/** Of its colour. */
	readonly name: string;
};

function write(
	context: CanvasRenderingContext2D,
	text: string,
	{ y, size, weight, name }: Line,
): void {
	context.fillStyle = colour(name);
	context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
	context.fillText(text, MARGIN, y, SIZE.width - 2 * MARGIN);
}

/** A bar up for each turn after which the player led, and one down where a bot did. */
function drawBars(
	context: CanvasRenderingContext2D,
	{ leads }: SharedResult,
): void {
	const most = Math.max(0, ...leads);
	const least = Math.min(0, ...leads);
	const range = Math.max(1, most - least);
	const unit = (CHART.bottom - CHART.top) / range;
	const zero = CHART.top + most * unit;
	const width = (SIZE.width - 2 * MARGIN) / Math.max(1, leads.length);
	leads.forEach((lead, turn) => {
		context.fillStyle = colour(lead < 0 ? "--muted" : "--accent");
		const height = Math.max(3, Math.abs(lead) * unit);
		const top = lead < 0 ? zero : zero - height;
		context.fillRect(MARGIN + turn * width, top, width - GAP, height);
	});
	context.fillStyle = colour("--line");
	context.fillRect(MARGIN, zero - 1, SIZE.width - 2 * MARGIN, 2);
}

/** A colour of the page, as the reader's theme has it. */
function colour(name: string): string {
	const probe = el("span", { class: "unseen" });
	probe.style.color = `var(${name})`;
	document.body.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}
