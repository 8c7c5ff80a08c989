/**
 * A game before it begins: its players, their actions, and its settings. Complete without
 * JavaScript; the script (client/game/lazy/LobbyScreen.ts) keeps it up to date and sends its
 * forms over the socket.
 */
import { type LobbyView, mayRemove } from "../../../match/view.ts";
import { emptyPosition } from "../../../rules/position.ts";
import {
	type LobbyText,
	lobbyText,
	type SeatText,
} from "../../../words/lobbyText.ts";
import { Board } from "../board/Board.tsx";
import { describeBoard } from "../board/describeBoard.ts";
import { FormKey } from "../forms/FormKey.tsx";
import type { Chrome } from "../layout/chrome.ts";
import { SettingsList } from "./SettingsList.tsx";

export type LobbyProps = {
	readonly chrome: Chrome;
	readonly gameId: string;
	readonly view: LobbyView;
	/** The game's full address, for sharing. */
	readonly link: string;
};

export function Lobby({ chrome, gameId, view, link }: LobbyProps) {
	const { lobby, settings } = chrome.gameWords;
	const text = lobbyText(view, lobby, {
		away: [],
		mayRemove: mayRemove(view.settings),
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
						<a href={chrome.path}>{chrome.words.gamePage.reload}</a>
					</p>
				</noscript>
				<Actions {...{ chrome, gameId, text }} />
				<p class="lobby-message" role="status" />
			</section>
			<section class="lobby-link">
				<label for="link">{lobby.link}</label>
				<div class="lobby-link-line">
					<input id="link" type="text" readonly value={link} />
				</div>
			</section>
			<section class="lobby-seats">
				<h2 id="seats-name">{lobby.seats}</h2>
				<ul class="lobby-members" aria-labelledby="seats-name" tabindex={-1}>
					{text.rows.map((row) => (
						<Member {...{ chrome, gameId, row }} />
					))}
					{text.more !== "" && <li class="member more">{text.more}</li>}
				</ul>
			</section>
			<LobbySettings chrome={chrome} view={view} />
		</div>
	);
}

function Actions({
	chrome,
	gameId,
	text,
}: Pick<LobbyProps, "chrome" | "gameId"> & { text: LobbyText }) {
	const { lobby } = chrome.gameWords;
	return (
		<div class="lobby-actions">
			<Action {...{ chrome, gameId, name: "join" }} isShown={text.canJoin}>
				<button type="submit" class="play">
					{lobby.join}
				</button>
			</Action>
			<Action {...{ chrome, gameId, name: "begin" }} isShown={text.isHost}>
				<button type="submit" class="play" disabled={!text.canBegin}>
					{lobby.begin}
				</button>
			</Action>
			<Action {...{ chrome, gameId, name: "leave" }} isShown={text.canLeave}>
				<button type="submit">{lobby.leave}</button>
			</Action>
		</div>
	);
}

/** A form with one button; hidden while the reader may not press it. */
function Action({
	chrome,
	gameId,
	name,
	isShown,
	children,
}: Pick<LobbyProps, "chrome" | "gameId"> & {
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
			<FormKey chrome={chrome} />
			{children}
		</form>
	);
}

function Member({
	chrome,
	gameId,
	row,
}: Pick<LobbyProps, "chrome" | "gameId"> & { row: SeatText }) {
	const { seat, name, isFree, isYou, notes, canRemove } = row;
	const { remove, removeSure, removeYes } = chrome.gameWords.lobby;
	const kind = `${isFree ? " free" : ""}${isYou ? " you" : ""}`;
	return (
		<li class={`member seat-${seat}${kind}`}>
			<svg class={`sign seat-${seat}`} viewBox="0 0 24 24" aria-hidden="true">
				<use href={`/signs.svg#sign-${seat}`} />
			</svg>
			<span class="name">{name}</span>
			<span class="notes muted">{notes.join(", ")}</span>
			{canRemove && (
				<details class="removal">
					<summary>{remove}</summary>
					<form method="post" action={`/game/${gameId}/remove`}>
						<p>{removeSure(name)}</p>
						<FormKey chrome={chrome} />
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

function LobbySettings({ chrome, view }: Pick<LobbyProps, "chrome" | "view">) {
	const { settings } = view;
	const position = emptyPosition(settings.board, 0);
	return (
		<section class="lobby-settings">
			<h2>{chrome.gameWords.settings.title}</h2>
			<SettingsList words={chrome.gameWords.settings} settings={settings} />
			<div class="lobby-board">
				<Board
					id="board"
					position={position}
					{...describeBoard(position, [], chrome.words)}
				/>
			</div>
		</section>
	);
}
