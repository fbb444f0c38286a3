// The child of the conformance program.
process.parentPort.on('message', ({ data }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
  process.parentPort.postMessage({ got: data, args: process.argv.slice(2) });
});
