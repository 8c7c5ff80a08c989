/** Starts the page on which readers choose what this browser tells them of. */
import { NotificationPage } from "./NotificationPage.ts";

const root = document.getElementById("notifications");
if (root) void new NotificationPage(root).start();
