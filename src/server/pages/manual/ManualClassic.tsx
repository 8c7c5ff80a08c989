/** The classic game, whole: it shares little with the default one. */
import { CLASSIC } from "../../../rules/modes.ts";
import { ORDER_KINDS } from "../../../rules/order.ts";
import { DiagramPair } from "../board/Diagram.tsx";
import {
	chanceOf,
	eventsOf,
	levelsOf,
	type SectionProps,
	sizesOf,
} from "./manualRules.ts";
import { ReachTable } from "./manualTables.tsx";

export function Classic(props: SectionProps) {
	const { classic } = props.words;
	return (
		<>
			<p>{classic.lead}</p>
			<p>{classic.aim(1 / 2)}</p>
			<p>{classic.start(CLASSIC.newStrength)}</p>
			<p>{classic.turn}</p>
			<ClassicOrders {...props} />
			<h3>{classic.levelsTitle}</h3>
			<p>{classic.levels(levelSteps(props))}</p>
			<h3>{classic.protectionTitle}</h3>
			<p>
				{classic.protection(CLASSIC.protectedTurns, CLASSIC.protectedTiles)}
			</p>
			<p>{classic.back(CLASSIC.returnAfterTurns)}</p>
			<Wear {...props} />
			<Chance {...props} />
			<h3>{classic.speedTitle}</h3>
			<p>{classic.speed(CLASSIC.lastEfficiency)}</p>
			<p>{classic.plans}</p>
		</>
	);
}

function levelSteps({ context, words: { classic } }: SectionProps): string {
	return new Intl.ListFormat(context.language).format(
		levelsOf(CLASSIC)
			.slice(1)
			.map(({ level, tiles }) => classic.levelStep(level, tiles)),
	);
}

function ClassicOrders({ context, words: { classic, kinds } }: SectionProps) {
	return (
		<>
			<h3>{classic.ordersTitle}</h3>
			<p>{classic.orders}</p>
			{ORDER_KINDS.map((kind) => (
				<div class={kind === "attack" ? "order" : "kind"}>
					<h4>{kinds[kind].title}</h4>
					{kinds[kind].text(CLASSIC).map((paragraph) => (
						<p>{paragraph}</p>
					))}
					{kind === "attack" && <DiagramPair context={context} name="break" />}
				</div>
			))}
			<ReachTable words={context.words} />
		</>
	);
}

function Wear({ context, words: { classic } }: SectionProps) {
	const { erosionActive, erosionInactive, activeTurns } = CLASSIC;
	return (
		<div class="order">
			<h3>{classic.wearTitle}</h3>
			<p>{classic.wear(erosionActive)}</p>
			<p>{classic.idle(activeTurns, erosionInactive)}</p>
			<DiagramPair context={context} name="wear" />
		</div>
	);
}

function Chance({ words: { classic } }: SectionProps) {
	const { fromTurn, lightning, earthquake, drop } = eventsOf(CLASSIC);
	const shaken = sizesOf(earthquake.damage);
	return (
		<>
			<h3>{classic.chanceTitle}</h3>
			<p>{classic.chance(fromTurn)}</p>
			<ul>
				<li>
					{classic.lightning(chanceOf(lightning), ...sizesOf(lightning.damage))}
				</li>
				<li>
					{classic.earthquake(
						chanceOf(earthquake),
						...shaken,
						earthquake.rimDamage,
					)}
				</li>
				<li>{classic.drop(chanceOf(drop), ...sizesOf(drop.amount))}</li>
			</ul>
		</>
	);
}
