/**
 * The server as the extension carries it: one file for a process of Node and for a web worker, so that the engine and
 * its tables are in the package once. Each side's code is loaded only where it belongs.
 */
const inWorker = 'importScripts' in globalThis;

void (inWorker ? import('./browser/main.js') : import('./node/main.js'));
