// Loaded before a program that a test starts (`node --import`): the program ends when the test's
// process is gone, by force too, as if somebody had pressed Ctrl+C.
process.once("disconnect", () => {
  process.kill(process.pid, "SIGINT");
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
// What the program itself starts, it ends itself.
process.execArgv = [];
