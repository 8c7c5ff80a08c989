/** The default game: its rules in eight sentences and five pictures, tips, and the small print. */
import { DiagramPair } from "../board/Diagram.tsx";
import { MARCH_DIAGRAMS } from "../board/diagramSketches.ts";
import { captionOf } from "./captionOf.ts";
import { eightSentences } from "./eightSentences.ts";
import { blowsToBreak, MARCH, type SectionProps } from "./manualRules.ts";

export function Rules({ context }: SectionProps) {
	return (
		<ol class="sentences">
			{eightSentences(context.words).map((sentence) => (
				<li>{sentence}</li>
			))}
		</ol>
	);
}

export function Pictures({ context, words: { pictures } }: SectionProps) {
	return (
		<>
			{MARCH_DIAGRAMS.map((name) => (
				<div class="order">
					<h3>{pictures.titles[name]}</h3>
					<p>{captionOf(name, context.words)}</p>
					<DiagramPair context={context} name={name} />
				</div>
			))}
		</>
	);
}

export function Tips({ words: { tips } }: SectionProps) {
	const { newStrength } = MARCH;
	return (
		<ul>
			<li>{tips.support(blowsToBreak(MARCH, newStrength))}</li>
			<li>{tips.cut}</li>
			<li>{tips.weak}</li>
			<li>{tips.twice}</li>
			<li>{tips.first}</li>
			<li>{tips.town}</li>
			<li>{tips.shore}</li>
		</ul>
	);
}

export function Details({ words: { details } }: SectionProps) {
	return (
		<ul>
			<li>{details.plan}</li>
			<li>{details.signs}</li>
			<li>{details.ready}</li>
			<li>{details.changed}</li>
			<li>{details.places}</li>
			<li>{details.pay}</li>
			<li>{details.equal}</li>
			<li>{details.out}</li>
			<li>{details.tie}</li>
		</ul>
	);
}
