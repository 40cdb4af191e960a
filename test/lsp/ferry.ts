/** Two short articles on one accident that agree in all but the number of passengers: the plainest conflict there is. */
export const ONE = `Ferry sinks off Karvala

KARVALA, March 3, 2024 — The ferry Aurora carried 31 passengers when it sank off Karvala on Sunday, the coast guard said.

The vessel left the harbour at noon and went down an hour later in heavy seas.

All of those aboard were brought ashore, among them two children, the harbour master told reporters.
`;

export const TWO = `Ferry Aurora lost in Karvala bay

KARVALA, March 3, 2024 — The ferry Aurora carried 45 passengers when it sank off Karvala on Sunday, the coast guard said.

It had set out from the harbour at noon; an hour later it lay on the bottom of the bay.

Two children were among the people whom fishing boats brought back to the quay, according to the harbour master.
`;

/** The second article with the first one's number. */
export const AGREED = TWO.replace('45 passengers', '31 passengers');
