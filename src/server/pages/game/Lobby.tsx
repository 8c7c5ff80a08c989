/**
 * A game before it begins: its players, their actions, and its settings. Complete without
 * JavaScript; the script (client/game/lobby/LobbyScreen.ts) keeps it up to date and sends its
 * forms over the socket.
 */
import { isLive } from "../../../match/settings.ts";
import { isHostInCharge, type LobbyView } from "../../../match/view.ts";
import {
	type LobbyText,
	lobbyText,
	type SeatText,
} from "../../../words/lobbyText.ts";
import { FormKey } from "../forms/FormKey.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { gameSummary } from "./gameSummary.ts";
import { LobbyMap } from "./LobbyMap.tsx";
import { SettingsList } from "./SettingsList.tsx";

export type LobbyProps = {
	readonly context: PageContext;
	readonly gameId: string;
	readonly view: LobbyView;
	/** The game's full address, for sharing. */
	readonly link: string;
};

export function Lobby({ context, gameId, view, link }: LobbyProps) {
	const { lobby, settings } = context.gameWords;
	const text = lobbyText(view, lobby, {
		away: [],
		isHostInCharge: isHostInCharge(view.settings),
	});
	return (
		<div class="lobby">
			<section class="lobby-state">
				<h1>{lobby.title}</h1>
				<p class="lobby-taken">{text.taken}</p>
				<p class="lobby-countdown" role="timer" hidden />
				<p class="lobby-lead" tabindex={-1}>
					{text.lead}
				</p>
				<noscript>
					<p class="still-notice">
						{settings.needsScript}{" "}
						<a href={context.path}>{context.words.gamePage.reload}</a>
					</p>
				</noscript>
				<Actions {...{ context, gameId, text }} />
				<p class="lobby-message" role="status" />
			</section>
			<section class="lobby-link">
				<label for="link">{lobby.link}</label>
				<div class="lobby-link-line">
					<input id="link" type="text" readonly value={link} />
				</div>
				{context.hasPush && !isLive(view.settings) && (
					<p>
						<a href="/notifications">{context.words.push.offerBegin}</a>
					</p>
				)}
			</section>
			<section class="lobby-seats">
				<h2 id="seats-name">{lobby.seats}</h2>
				<ul class="lobby-members" aria-labelledby="seats-name" tabindex={-1}>
					{text.rows.map((row) => (
						<Member {...{ context, gameId, row }} />
					))}
					{text.more !== "" && <li class="member more">{text.more}</li>}
				</ul>
			</section>
			<LobbySettings context={context} view={view} />
		</div>
	);
}

function Actions({
	context,
	gameId,
	text,
}: Pick<LobbyProps, "context" | "gameId"> & { text: LobbyText }) {
	const { lobby } = context.gameWords;
	return (
		<div class="lobby-actions">
			<Action {...{ context, gameId, name: "join" }} isShown={text.canJoin}>
				<button type="submit" class="play">
					{lobby.join}
				</button>
			</Action>
			<Action {...{ context, gameId, name: "begin" }} isShown={text.isInCharge}>
				<button type="submit" class="play" disabled={!text.canBegin}>
					{lobby.begin}
				</button>
			</Action>
			<Action {...{ context, gameId, name: "leave" }} isShown={text.canLeave}>
				<button type="submit">{lobby.leave}</button>
			</Action>
		</div>
	);
}

/** A form with one button; hidden while the reader may not press it. */
function Action({
	context,
	gameId,
	name,
	isShown,
	children,
}: Pick<LobbyProps, "context" | "gameId"> & {
	name: "join" | "begin" | "leave";
	isShown: boolean;
	children: unknown;
}) {
	return (
		<form
			class={`lobby-${name}`}
			method="post"
			action={`/game/${gameId}/${name}`}
			hidden={!isShown}
		>
			<FormKey context={context} />
			{children}
		</form>
	);
}

function Member({
	context,
	gameId,
	row,
}: Pick<LobbyProps, "context" | "gameId"> & { row: SeatText }) {
	const { seat, name, isFree, isYou, notes, canRemove } = row;
	const { remove, removeSure, removeYes } = context.gameWords.lobby;
	const kind = `${isFree ? " free" : ""}${isYou ? " you" : ""}`;
	return (
		<li class={`member seat-${seat}${kind}`}>
			<svg class={`sign seat-${seat}`} viewBox="0 0 24 24" aria-hidden="true">
				<use href={`/signs.svg#sign-${seat}`} />
			</svg>
			<span class="name">{name}</span>
			<span class="notes muted">{notes}</span>
			{canRemove && (
				<details class="removal">
					<summary>{remove}</summary>
					<form method="post" action={`/game/${gameId}/remove`}>
						<p>{removeSure(name)}</p>
						<FormKey context={context} />
						<input type="hidden" name="seat" value={seat} />
						<button type="submit" class="danger">
							{removeYes}
						</button>
					</form>
				</details>
			)}
		</li>
	);
}

function LobbySettings({
	context,
	view,
}: Pick<LobbyProps, "context" | "view">) {
	const { settings } = view;
	const { settings: words } = context.gameWords;
	return (
		<section class="lobby-settings">
			<h2>{words.title}</h2>
			<p>{gameSummary(settings, context.gameWords)}</p>
			<LobbyMap context={context} settings={settings} />
			<details>
				<summary>{words.all}</summary>
				<SettingsList words={words} settings={settings} />
			</details>
		</section>
	);
}
