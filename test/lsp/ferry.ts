/** Short articles on one accident that agree in all but the number of passengers: the plainest conflict there is. */
export const ONE = `Ferry sinks off Karvala

KARVALA, March 3, 2024 — The ferry Aurora carried 31 passengers when it sank off Karvala on Sunday, the coast guard said.

The vessel left the harbour at noon and went down an hour later in heavy seas, said Elena Marku, the harbour master.

All of those aboard were brought ashore, among them two children. Marku told reporters that the search was over.
`;

export const TWO = `Ferry Aurora lost in Karvala bay

KARVALA, March 3, 2024 — The ferry Aurora carried 45 passengers when it sank off Karvala on Sunday, the coast guard said.

It had set out from the harbour at noon; an hour later it lay on the bottom of the bay.

Two children were among the people whom fishing boats brought back to the quay, according to Elena Marku, the harbour master. Marku praised the crews of the boats, who had put to sea without being asked and stayed until the last of the rafts was empty.
`;

/** The second article as another outlet took it over. */
export const THREE = TWO.replace('Ferry Aurora lost in Karvala bay', 'Aurora goes down in the bay of Karvala');

/** The second article with the first one's number. */
export const AGREED = TWO.replace('45 passengers', '31 passengers');

/** All three, by file name. */
export const FERRY: Readonly<Record<string, string>> = { 'one.txt': ONE, 'two.txt': TWO, 'three.txt': THREE };
