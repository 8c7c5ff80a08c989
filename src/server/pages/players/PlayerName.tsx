/** A player's name, linked to the player's profile if there is one. */
import type { PageContext } from "../layout/pageContext.ts";
import { BotSign } from "./BotSign.tsx";

type PlayerNameProps = {
	readonly context: PageContext;
	/** "" if the account was deleted. */
	readonly name: string;
	readonly hasProfile: boolean;
	readonly isBotAccount?: boolean;
};

export function PlayerName(props: PlayerNameProps) {
	const { context, name, hasProfile, isBotAccount = false } = props;
	const sign = isBotAccount && (
		<>
			<BotSign context={context} />{" "}
		</>
	);
	if (hasProfile)
		return (
			<>
				{sign}
				<a class="player" href={`/@${name}`}>
					{name}
				</a>
			</>
		);
	return (
		<>
			{sign}
			<span class="player">
				{name === "" ? context.words.account.deletedPlayer : name}
			</span>
		</>
	);
}
