/** The buttons of a replay for other sites. They stand there before the script that they load at the first press. */
import type { EmbedContext } from "./embedContext.ts";

type EmbedControlsProps = {
	readonly context: EmbedContext;
	/** How many turns there are. */
	readonly last: number;
	/** The turn that the page begins with, in words. */
	readonly turn: string;
};

/** Paths in a square of 24 units; a style sheet shows one of the middle button's two. */
const ICONS = {
	back: "M16 5 6 12l10 7Z",
	play: "M7 4.5v15L20 12Z",
	pause: "M8 5v14M16 5v14",
	forward: "m8 5 10 7-10 7Z",
} as const;

export function EmbedControls({ context, last, turn }: EmbedControlsProps) {
	const { controls, chart } = context.gameWords.replay;
	return (
		<fieldset class="controls" aria-label={controls.name}>
			<ControlButton act="back" name={controls.back} icons={["back"]} />
			<ControlButton
				act="toggle"
				name={controls.play}
				other={controls.pause}
				icons={["play", "pause"]}
			/>
			<ControlButton
				act="forward"
				name={controls.forward}
				icons={["forward"]}
			/>
			<input
				type="range"
				class="slider"
				aria-label={chart.slider}
				aria-valuetext={turn}
				min="0"
				max={String(last)}
				value={String(last)}
				// Browsers keep a slider where it was before a page was loaded again.
				autocomplete="off"
			/>
		</fieldset>
	);
}

function ControlButton({
	act,
	name,
	other,
	icons,
}: {
	readonly act: string;
	readonly name: string;
	/** The name that it has while the replay plays. */
	readonly other?: string;
	readonly icons: readonly (keyof typeof ICONS)[];
}) {
	return (
		<button
			type="button"
			data-act={act}
			data-other={other}
			aria-label={name}
			title={name}
		>
			<svg viewBox="0 0 24 24" aria-hidden="true">
				{icons.map((icon) => (
					<path class={icon} d={ICONS[icon]} />
				))}
			</svg>
		</button>
	);
}
