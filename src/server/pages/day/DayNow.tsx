/** What the reader can do on a day: begin the scored try, go on with it, or see its result and play again. */
import type { TryResult } from "../../db/dayTries.ts";
import type { DayPageProps } from "./dayPageProps.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export function DayNow(props: DayPageProps) {
	const { context, isToday } = props;
	const { day } = context.words;
	const { now } = day;
	return (
		<section
			class="day-now"
			aria-label={props.mine?.result ? day.result.label : day.facts.label}
		>
			<noscript>
				<p class="still-notice">{now.needsScript}</p>
			</noscript>
			<State {...props} />
			<p id="day-said" class="day-said" role="status" />
			{isToday && <Next {...props} />}
		</section>
	);
}

function State(props: DayPageProps) {
	const { context, isToday, mine, leftMs, tryMs } = props;
	const { now } = context.words.day;
	if (mine?.result) return <Result {...props} result={mine.result} />;
	if (leftMs > 0)
		return (
			<Play
				text={now.goOn}
				hint={now.goOnHint(Math.ceil(leftMs / MINUTE_MS))}
				isMain
			/>
		);
	if (!isToday) return <Play text={now.playPast} hint={now.past} />;
	if (mine !== null) return <Play text={now.again} hint={now.missed} />;
	return (
		<Play text={now.play} hint={now.playHint(tryMs / MINUTE_MS)} isMain isNew />
	);
}

type PlayProps = {
	readonly text: string;
	readonly hint?: string;
	readonly isMain?: boolean;
	/** The press begins the scored try. */
	readonly isNew?: boolean;
};

/** The script (client/day) shows the button, as nothing can be played without it. */
function Play({ text, hint, isMain = false, isNew = false }: PlayProps) {
	return (
		<div class="day-play">
			<button
				type="button"
				id="day-play"
				class={isMain ? "play" : undefined}
				data-new={isNew ? "" : undefined}
				aria-describedby={hint === undefined ? undefined : "day-hint"}
				hidden
			>
				{text}
			</button>
			{hint !== undefined && (
				<p id="day-hint" class="muted">
					{hint}
				</p>
			)}
		</div>
	);
}

function Result(props: DayPageProps & { readonly result: TryResult }) {
	const { context, result, ranking, isOfGuests } = props;
	const { words } = context;
	const { lead, points, tiles, streak } = result;
	const { day } = words;
	const isOwnRanking = isOfGuests === !context.hasAccount;
	const rank = isOwnRanking ? ranking.viewer?.rank : undefined;
	const inRank = isOfGuests ? day.result.guestRank : day.result.rank;
	return (
		<div class="day-result">
			<p class="day-lead">
				<strong>{leadNumber(props, lead)}</strong> {leadText(props, lead)}
			</p>
			<p>{day.result.details(points, tiles)}</p>
			<p>
				{rank !== undefined && <span>{inRank(rank, ranking.count)}</span>}
				<span>{day.result.streak(streak)}</span>
			</p>
			{!context.hasAccount && (
				<p class="muted">
					{day.result.register}{" "}
					<a href={`/register?back=${encodeURIComponent(context.path)}`}>
						{words.players.leaderboard.own.register}
					</a>
				</p>
			)}
			<p
				id="day-share"
				class="day-share"
				data-result={JSON.stringify(result)}
			/>
			{props.isWatchable && (
				<p>
					<a class="button" href={`/day/${props.march.date}/mine`}>
						{day.result.watch}
					</a>
				</p>
			)}
			<Play text={day.now.again} />
		</div>
	);
}

/** Who is behind is so by a number without a sign: the words after it say which way. */
function leadNumber({ context: { words } }: DayPageProps, lead: number) {
	return lead < 0 ? words.whole(-lead) : words.signed(lead);
}

function leadText({ context }: DayPageProps, lead: number): string {
	const { ahead, behind, level } = context.words.day.result;
	if (lead === 0) return level;
	return lead > 0 ? ahead(lead) : behind(-lead);
}

/** When the next day begins. */
function Next({ context, dayBegins, now }: DayPageProps) {
	const left = Math.max(0, dayBegins + DAY_MS - now);
	const minutes = Math.ceil(left / MINUTE_MS);
	return (
		<p class="muted">
			{context.words.day.now.next(Math.floor(minutes / 60), minutes % 60)}
		</p>
	);
}
