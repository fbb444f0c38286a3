// Runs the module of a utilityProcess with the `process.parentPort` that Electron gives it.
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

const port = new ParentPort();
Object.defineProperty(process, 'parentPort', { value: port });

// Messages sent before the module listens wait for it.
const early: unknown[] = [];
process.on('message', (data: unknown) => {
  if (port.listenerCount('message') === 0) early.push(data);
  else port.emit('message', { data, ports: [] });
});
port.on('newListener', (name) => {
  if (name !== 'message') return;
  setImmediate(() => {
    for (const data of early.splice(0)) port.emit('message', { data, ports: [] });
  });
});

process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1] ?? '').href);
