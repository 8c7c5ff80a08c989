/**
 * The engine as a package of its own: all that it promises to programs elsewhere. README.md
 * beside this file describes it.
 */
export { BOT_STRENGTHS } from "../bots/botStrengths.ts";
export { BOT_KINDS, type BotKind } from "../bots/bots.ts";
export type { LobbyView, OverView, PlayingView, View } from "../match/view.ts";
export {
	type FromServer,
	messagesIn,
	parseFromServer,
} from "../protocol/fromServer.ts";
export { type LogRefusal, parseLog } from "../protocol/gameLog.ts";
export { type PackedView, unpackView } from "../protocol/packedView.ts";
export { PROTOCOL_VERSION } from "../protocol/version.ts";
export { type Archive, packLog } from "../rules/archive.ts";
export { standingsOf } from "../rules/ending.ts";
export type { Event } from "../rules/event.ts";
export { type Foresight, foresee } from "../rules/foresee.ts";
export { hashOf } from "../rules/hash.ts";
export { type Board, neighborsOf, type TileIndex } from "../rules/hex.ts";
export { type LegalTargets, legalTargets } from "../rules/legalTargets.ts";
export { generateBoard } from "../rules/maps/generateBoard.ts";
export { MAP_SHAPES, type MapShape } from "../rules/maps/shapes.ts";
export { rulesetFor } from "../rules/modes.ts";
export { type Order, orderOf, targetOf } from "../rules/order.ts";
export type { Position, Seat } from "../rules/position.ts";
export { type Random, randomFor } from "../rules/random.ts";
export {
	type GameLog,
	type ReplayedTurn,
	replayTurn,
	type TurnRecord,
} from "../rules/replay.ts";
export {
	RULES_VERSION,
	RULESET_NAMES,
	type Ruleset,
	type RulesetName,
} from "../rules/ruleset.ts";
export { type Fault, verify } from "../rules/verify.ts";
export { replay } from "../rules/versions.ts";
export { chooseStartTile, chooseTargets } from "./botOrders.ts";
export { type BotGame, playBots } from "./playBots.ts";
