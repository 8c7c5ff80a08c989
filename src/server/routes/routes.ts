/**
 * Every address of the site. Each has a file in the folder of its kind of answer: pages/
 * (with the forms used only there), forms/, pictures/, json/ or sockets/; shared/ holds what several of
 * them need. Add a new file to the list here; if search engines may show its page, also to
 * `FOUND_PAGES` in http/languageAddress.ts.
 */

import { daysOffRoutes } from "./forms/daysOff.ts";
import { roomRoutes } from "./forms/gamePage.tsx";
import { passkeyRoutes } from "./forms/passkeys.ts";
import { playRoutes } from "./forms/playBots.tsx";
import { playNowRoutes } from "./forms/playNow.ts";
import { playOnRoutes } from "./forms/playOn.tsx";
import { preferenceRoutes } from "./forms/preferences.ts";
import { pushRoutes } from "./forms/push.ts";
import { signOutRoutes } from "./forms/signOut.tsx";
import { accountDataJson } from "./json/accountData.ts";
import { dayJson } from "./json/day.ts";
import { gameListJson } from "./json/gameList.ts";
import { gameLogJson } from "./json/gameLog.ts";
import { gameViewJson } from "./json/gameView.ts";
import { healthJson } from "./json/health.ts";
import { oembedJson } from "./json/oembed.ts";
import { openApiJson } from "./json/openApi.ts";
import { ownGamesJson } from "./json/ownGames.ts";
import { passkeyJson } from "./json/passkeys.ts";
import { accountRoutes } from "./pages/account.tsx";
import { apiPageRoutes } from "./pages/api.tsx";
import { apiTokenRoutes } from "./pages/apiTokens.tsx";
import { botAccountRoutes } from "./pages/botAccount.tsx";
import { confirmRoutes } from "./pages/confirm.tsx";
import { dayRoutes } from "./pages/day.tsx";
import { deviceRoutes } from "./pages/device.tsx";
import { dumpRoutes } from "./pages/dump.tsx";
import { embedRoutes } from "./pages/embed.tsx";
import { gameRoutes } from "./pages/game.tsx";
import { gameListRoutes } from "./pages/gameList.tsx";
import { historyRoutes } from "./pages/history.tsx";
import { homeRoutes } from "./pages/home.tsx";
import { languageRoutes } from "./pages/languages.tsx";
import { leaderboardRoutes } from "./pages/leaderboard.tsx";
import { newGameRoutes } from "./pages/newGame.tsx";
import { notificationRoutes } from "./pages/notifications.tsx";
import { ownGameRoutes } from "./pages/ownGames.tsx";
import { profileRoutes } from "./pages/profile.tsx";
import { providerRoutes } from "./pages/providers.tsx";
import { recoverRoutes } from "./pages/recover.tsx";
import { securityTextRoutes } from "./pages/securityText.ts";
import { signInRoutes } from "./pages/signIn.tsx";
import { sitemapRoutes } from "./pages/sitemap.ts";
import { dayMapPicture } from "./pictures/dayMap.ts";
import { gameMapPicture } from "./pictures/gameMap.ts";
import { gameSocket } from "./sockets/game.ts";
import { gameListSocket } from "./sockets/gameList.ts";

export const ROUTES = [
	// Sockets
	gameSocket,
	gameListSocket,
	// Pages
	homeRoutes,
	gameListRoutes,
	// Before the games of rooms, which have addresses of the same form.
	deviceRoutes,
	gameRoutes,
	embedRoutes,
	ownGameRoutes,
	newGameRoutes,
	historyRoutes,
	dumpRoutes,
	dayRoutes,
	leaderboardRoutes,
	languageRoutes,
	apiPageRoutes,
	profileRoutes,
	signInRoutes,
	accountRoutes,
	apiTokenRoutes,
	botAccountRoutes,
	recoverRoutes,
	confirmRoutes,
	providerRoutes,
	notificationRoutes,
	sitemapRoutes,
	securityTextRoutes,
	// Forms
	playRoutes,
	playNowRoutes,
	playOnRoutes,
	roomRoutes,
	signOutRoutes,
	passkeyRoutes,
	daysOffRoutes,
	preferenceRoutes,
	pushRoutes,
	// Pictures
	gameMapPicture,
	dayMapPicture,
	// JSON
	gameListJson,
	gameViewJson,
	gameLogJson,
	ownGamesJson,
	accountDataJson,
	passkeyJson,
	dayJson,
	oembedJson,
	healthJson,
	openApiJson,
];
