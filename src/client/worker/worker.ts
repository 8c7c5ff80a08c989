/**
 * The site's service worker, built to `/sw.js`. Each part adds its own listeners; pages do
 * without it.
 */
import { listenToFiles } from "./files.ts";
import { listenToLogs } from "./logs.ts";
import { listenToPages } from "./pages.ts";
import { listenToPush } from "./push.ts";
import { listenToUpdates } from "./updates.ts";

listenToUpdates();
listenToPages();
listenToFiles();
listenToPush();
listenToLogs();
