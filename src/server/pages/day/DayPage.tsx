/** A day's march: what it is, what the reader can do or has done, its ranking, and how it came about. */
import { beginDay } from "../../../daily/dayGame.ts";
import { longDate } from "../../../words/longDate.ts";
import { Board } from "../board/Board.tsx";
import { describeBoard } from "../board/describeBoard.ts";
import { Layout } from "../layout/Layout.tsx";
import { DayNow } from "./DayNow.tsx";
import { DayProof } from "./DayProof.tsx";
import { DayRanks } from "./DayRanks.tsx";
import type { DayPageProps } from "./dayPageProps.ts";

export function DayPage(props: DayPageProps) {
	const { context, dayBegins, isToday, march } = props;
	const { words, language } = context;
	const { day } = words;
	const date = longDate(language, dayBegins);
	return (
		<Layout
			context={context}
			title={`${day.title} · ${isToday ? "" : `${date} · `}${words.name}`}
			description={day.about(date)}
			picture={{
				path: `/day/${march.date}/map.png`,
				alt: words.board.title(march.board.cols, march.board.rows, 0),
			}}
			styles={["seats.css", "day.css"]}
			scripts={[`day.${language}.js`]}
			seats={march.bots.length + 1}
		>
			<main id="content" class="day-page" data-date={march.date}>
				<div class="day-head">
					<h1>{day.title}</h1>
					<p class="day-date">
						<time datetime={march.date}>{date}</time>
					</p>
					{isToday && <p class="muted">{day.lead(march.turns)}</p>}
				</div>
				<DayMap {...props} />
				<div class="day-side">
					<DayNow {...props} />
					<Facts {...props} />
				</div>
				<DayRanks {...props} />
				<div class="day-more">
					<BestGame {...props} />
					<OtherDays {...props} />
					<DayProof context={context} proof={props.proof} />
				</div>
			</main>
		</Layout>
	);
}

/** The position before the first turn. */
function DayMap({ context, march }: DayPageProps) {
	const { words, contrast } = context;
	const { position, settings } = beginDay(march);
	const names = [words.day.yourSeat, ...march.bots.map(({ name }) => name)];
	return (
		<div class="day-map">
			<Board
				id="day-board"
				position={position}
				maxStrength={settings.ruleset.maxStrength}
				{...describeBoard(position, names, words)}
				hasPatterns={contrast}
			/>
		</div>
	);
}

/** What a turn takes a player, as measured in docs/day.md. */
const TURN_MS = 28_000;
const MINUTE_MS = 60_000;

function Facts({ context: { words }, march }: DayPageProps) {
	const { day, gamePage } = words;
	const minutes = Math.ceil((march.turns * TURN_MS) / MINUTE_MS);
	const { facts } = day;
	return (
		<dl class="day-facts" aria-label={facts.label}>
			<dt>{facts.players}</dt>
			<dd class="seat-0">
				<Sign seat={0} /> {day.yourSeat}
			</dd>
			{march.bots.map(({ kind, name }, i) => (
				<dd class={`seat-${i + 1}`}>
					<Sign seat={i + 1} /> {name} <small>{gamePage.bots[kind]}</small>
				</dd>
			))}
			<dt>{facts.map}</dt>
			<dd>{facts.maps[march.shape]}</dd>
			<dt>{facts.length}</dt>
			<dd>{facts.turns(march.turns, minutes)}</dd>
		</dl>
	);
}

function Sign({ seat }: { seat: number }) {
	return (
		<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
			<use href={`/signs.svg#sign-${seat}`} />
		</svg>
	);
}

function BestGame({ context: { words }, best, isToday }: DayPageProps) {
	const { title, yesterday, text, watch, none, nobody } = words.day.best;
	return (
		<section class="day-best">
			<h2>{isToday ? yesterday : title}</h2>
			{best === null ? (
				<p class="muted">{none}</p>
			) : (
				<p>
					{text(best.name || nobody, words.signed(best.lead))}{" "}
					<a class="button" href={`/day/${best.date}/best`}>
						{watch}
					</a>
				</p>
			)}
		</section>
	);
}

function OtherDays({ context, before, after, isToday }: DayPageProps) {
	const { past } = context.words.day;
	return (
		<p class="day-others">
			{before !== null && <a href={`/day/${before}`}>{past.before}</a>}
			{after !== null && <a href={`/day/${after}`}>{past.after}</a>}
			{!isToday && <a href="/day">{past.today}</a>}
			<a href="/days">{past.title}</a>
		</p>
	);
}
