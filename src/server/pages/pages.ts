/** The pages that the server writes: pure components, each a whole document for `renderPage`. */
export type { Chrome, Theme } from "./chrome.ts";
export { type ErrorKind, ErrorPage } from "./ErrorPage.tsx";
export { GamePage } from "./GamePage.tsx";
export { HomePage } from "./HomePage.tsx";
export { HowToPlayPage } from "./HowToPlayPage.tsx";
export { NotFoundPage } from "./NotFoundPage.tsx";
export { renderPage } from "./render.ts";
