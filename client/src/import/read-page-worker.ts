import { readPage } from './read-page.js';

// The page is read in a worker of its own in a browser: a script that cannot be loaded later has to be one.
declare const self: {
  onmessage: (event: { data: { html: string; address?: string } }) => void;
  postMessage(message: unknown): void;
};

self.onmessage = ({ data }) => {
  void readPage(data.html, data.address).then((article) => self.postMessage(article));
};
