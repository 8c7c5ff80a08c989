/** How anybody can check that nobody chose a day's march. */
import type { PageContext } from "../layout/pageContext.ts";

export type Proof = {
	/** See `commitmentOf` in daily/dayMarch.ts. */
	readonly commitment: string;
	/** The commitment of the day after today's; null on the page of another day. */
	readonly tomorrow: string | null;
	/** The day's key; null until the day is over. */
	readonly key: string | null;
	/** The key of the day before; on the chain's first day what was published then. */
	readonly previous: { readonly key: string; readonly isFirst: boolean } | null;
	/** Whether the day's key follows that one. */
	readonly isNext: boolean;
};

export function DayProof({
	context,
	proof,
}: {
	readonly context: PageContext;
	readonly proof: Proof;
}) {
	const words = context.words.day.proof;
	const { commitment, tomorrow, key, previous, isNext } = proof;
	return (
		<details class="day-proof">
			<summary>{words.title}</summary>
			<p>{words.text}</p>
			<dl>
				<dt>{words.commitment}</dt>
				<dd class="hash">{commitment}</dd>
				{tomorrow !== null && (
					<>
						<dt>{words.tomorrow}</dt>
						<dd class="hash">{tomorrow}</dd>
					</>
				)}
				<dt>{words.key}</dt>
				<dd class={key === null ? undefined : "hash"}>{key ?? words.noKey}</dd>
				{previous !== null && (
					<>
						<dt>{previous.isFirst ? words.first : words.before}</dt>
						<dd class="hash">{previous.key}</dd>
					</>
				)}
			</dl>
			{isNext && <p>{words.isNext}</p>}
		</details>
	);
}
