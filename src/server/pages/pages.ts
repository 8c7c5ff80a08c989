/** The pages that the server writes: pure components, each a whole document for `renderPage`. */
export {
	type AccountAction,
	AccountPage,
	type AccountPageProps,
} from "./AccountPage.tsx";
export { ChallengePage } from "./ChallengePage.tsx";
export type { Chrome, Theme } from "./chrome.ts";
export { DeletedPage } from "./DeletedPage.tsx";
export type { EntryFormProps } from "./EntryPage.tsx";
export { type ErrorKind, ErrorPage } from "./ErrorPage.tsx";
export { GamePage } from "./GamePage.tsx";
export { HistoryPage, type HistoryPageProps } from "./HistoryPage.tsx";
export { HomePage } from "./HomePage.tsx";
export { HowToPlayPage } from "./HowToPlayPage.tsx";
export { JoinPage } from "./JoinPage.tsx";
export {
	LeaderboardPage,
	type LeaderboardPageProps,
} from "./LeaderboardPage.tsx";
export { LobbyPage } from "./LobbyPage.tsx";
export { NewGamePage } from "./NewGamePage.tsx";
export { NoCookiePage } from "./NoCookiePage.tsx";
export { NoPlayerPage } from "./NoPlayerPage.tsx";
export { NotFoundPage } from "./NotFoundPage.tsx";
export { NotWatchablePage } from "./NotWatchablePage.tsx";
export { OwnGamesPage } from "./OwnGamesPage.tsx";
export { ProfilePage, type ProfilePageProps } from "./ProfilePage.tsx";
export { RefusedPage } from "./RefusedPage.tsx";
export { RegisterPage } from "./RegisterPage.tsx";
export { ReplayPage } from "./ReplayPage.tsx";
export { renderPage } from "./render.ts";
export { SignedOutPage } from "./SignedOutPage.tsx";
export { SignInPage } from "./SignInPage.tsx";
