/** The pages: pure components, each a whole document for `renderPage`. Export new pages here. */
export { accountProblemText } from "./account/AccountFields.tsx";
export type { AccountAction } from "./account/AccountForms.tsx";
export { type AccountNote, isAccountNote } from "./account/AccountNote.tsx";
export { AccountPage, type AccountPageProps } from "./account/AccountPage.tsx";
export { BotAccountPage } from "./account/BotAccountPage.tsx";
export { ConfirmPage } from "./account/ConfirmPage.tsx";
export type { EntryFormProps } from "./account/CredentialsPage.tsx";
export { FreshTokenPage } from "./account/FreshTokenPage.tsx";
export { NewCodesPage } from "./account/NewCodesPage.tsx";
export { NewNamePage } from "./account/NewNamePage.tsx";
export { NewPasswordPage } from "./account/NewPasswordPage.tsx";
export { NewTokenPage } from "./account/NewTokenPage.tsx";
export { RecoverPage } from "./account/RecoverPage.tsx";
export { RegisterPage } from "./account/RegisterPage.tsx";
export { SignInPage } from "./account/SignInPage.tsx";
export { ApiPage } from "./api/ApiPage.tsx";
export { DayPage } from "./day/DayPage.tsx";
export { DayPlayPage } from "./day/DayPlayPage.tsx";
export type { Proof } from "./day/DayProof.tsx";
export type { DayPageProps } from "./day/dayPageProps.ts";
export { PastDaysPage } from "./day/PastDaysPage.tsx";
export { DumpPage, LICENCE_URL } from "./dump/DumpPage.tsx";
export { EmbedNotice } from "./embed/EmbedNotice.tsx";
export { EmbedPage } from "./embed/EmbedPage.tsx";
export type { EmbedContext } from "./embed/embedContext.ts";
export { GamePage } from "./game/GamePage.tsx";
export { JoinPage } from "./game/JoinPage.tsx";
export { ReplayPage } from "./game/ReplayPage.tsx";
export { GameListPage } from "./gameList/GameListPage.tsx";
export { OwnGamesPage } from "./gameList/OwnGamesPage.tsx";
export type { DayCardProps } from "./home/DayCard.tsx";
export { HomePage } from "./home/HomePage.tsx";
export type { PageContext } from "./layout/pageContext.ts";
export { renderPage } from "./layout/render.ts";
export { LearnPage } from "./learn/LearnPage.tsx";
export { HowToPlayPage } from "./manual/HowToPlayPage.tsx";
export { NewGamePage } from "./newGame/NewGamePage.tsx";
export { BotsRefusedPage } from "./notices/BotsRefusedPage.tsx";
export { ChallengePage } from "./notices/ChallengePage.tsx";
export { DeletedPage } from "./notices/DeletedPage.tsx";
export { type ErrorKind, ErrorPage } from "./notices/ErrorPage.tsx";
export { LanguagesPage } from "./notices/LanguagesPage.tsx";
export { NoCookiePage } from "./notices/NoCookiePage.tsx";
export { NoPlayerPage } from "./notices/NoPlayerPage.tsx";
export { NotFoundPage } from "./notices/NotFoundPage.tsx";
export { NotWatchablePage } from "./notices/NotWatchablePage.tsx";
export {
	PlayOnRefusedPage,
	type PlayOnRefusedReason,
} from "./notices/PlayOnRefusedPage.tsx";
export {
	type ProviderProblem,
	ProviderProblemPage,
} from "./notices/ProviderProblemPage.tsx";
export { RoomRefusedPage } from "./notices/RoomRefusedPage.tsx";
export { SignedOutPage } from "./notices/SignedOutPage.tsx";
export { NotificationsPage } from "./notifications/NotificationsPage.tsx";
export { DevicePage } from "./offline/DevicePage.tsx";
export { LocalGamePage } from "./offline/LocalGamePage.tsx";
export {
	HistoryPage,
	type HistoryPageProps,
} from "./pastGames/HistoryPage.tsx";
export {
	LeaderboardPage,
	type LeaderboardPageProps,
} from "./players/LeaderboardPage.tsx";
export { ProfilePage, type ProfilePageProps } from "./players/ProfilePage.tsx";
