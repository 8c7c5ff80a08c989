/** What can be ordered, and what chance does. */

import { DiagramPair } from "../board/Diagram.tsx";
import {
	chanceOf,
	eventsOf,
	MARCH,
	type SectionProps,
	sizesOf,
} from "./manualRules.ts";

export function Orders({ chrome, words: { orders } }: SectionProps) {
	const { newStrength, defendGain, maxStrength, attackDamage } = MARCH;
	return (
		<>
			<p>{orders.count}</p>
			<div class="order">
				<h3>{orders.grow.title}</h3>
				<p>{orders.grow.text(newStrength)}</p>
				<DiagramPair chrome={chrome} name="grow" />
			</div>
			<div class="order">
				<h3>{orders.defend.title}</h3>
				<p>{orders.defend.text(defendGain, maxStrength)}</p>
				<DiagramPair chrome={chrome} name="defend" />
			</div>
			<div class="order">
				<h3>{orders.attack.title}</h3>
				<p>{orders.attack.text(attackDamage)}</p>
				<p>
					{orders.attack.reach(
						MARCH.attacksPerLevel,
						MARCH.farthestAttackShare,
					)}
				</p>
				<DiagramPair chrome={chrome} name="attack" />
			</div>
			<div class="order">
				<h3>{orders.bank.title}</h3>
				<p>{orders.bank.text(MARCH.bankGain)}</p>
			</div>
		</>
	);
}

export function Luck({ words: { luck } }: SectionProps) {
	const { fromTurn, lightning, earthquake, drop } = eventsOf(MARCH);
	return (
		<>
			<p>{luck.text(fromTurn)}</p>
			<ul>
				<li>
					{luck.lightning(chanceOf(lightning), ...sizesOf(lightning.damage))}
				</li>
				<li>
					{luck.earthquake(
						chanceOf(earthquake),
						...sizesOf(earthquake.damage),
						earthquake.rimDamage,
					)}
				</li>
				<li>{luck.drop(chanceOf(drop), ...sizesOf(drop.amount))}</li>
			</ul>
		</>
	);
}
