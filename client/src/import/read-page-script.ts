import { readPage } from './read-page.js';

// One script for both places that read a page: Node loads it as a module (the build sees to that), a browser runs it as
// a worker. A script that is loaded only when it is needed has to be one of its own, and two would weigh twice.
declare const self: {
  importScripts?: unknown;
  onmessage: (event: { data: { html: string; address?: string } }) => void;
  postMessage(message: unknown): void;
};

if (typeof self === 'object' && self.importScripts) {
  self.onmessage = ({ data }) => {
    void readPage(data.html, data.address).then((article) => self.postMessage(article));
  };
}

export { readPage };
