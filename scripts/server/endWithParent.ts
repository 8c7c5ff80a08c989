/**
 * Loaded into a server's first process (`node --import`), which leads its own process group.
 * If its parent is killed, nothing else would end the group, which would hold its port. A
 * process whose parent is gone gets another parent.
 */
const CHECK_MS = 500;

const parent = process.ppid;

setInterval(() => {
	if (process.ppid !== parent) process.kill(-process.pid, "SIGKILL");
}, CHECK_MS).unref();
