/**
 * Likeness is kept in whole millionths: sums of whole numbers do not depend on their order, and so the groups do not
 * depend on the order in which articles came.
 */
export function whole(likeness: number): number {
  return Math.round(likeness * 1e6);
}

/** The articles that are like one, by slot, and how like they are in millionths; two plain lists, since there are many. */
export class Neighbours {
  readonly slots: number[] = [];
  readonly likeness: number[] = [];

  add(slot: number, likeness: number): void {
    this.slots.push(slot);
    this.likeness.push(likeness);
  }

  /** The likeness to an article, 0 when it is none of these. */
  get(slot: number): number {
    return this.likeness[this.slots.indexOf(slot)] ?? 0;
  }

  delete(slot: number): void {
    const at = this.slots.indexOf(slot);
    if (at < 0) return;
    const [lastSlot, lastLikeness] = [this.slots.pop()!, this.likeness.pop()!];
    if (at === this.slots.length) return;
    this.slots[at] = lastSlot;
    this.likeness[at] = lastLikeness;
  }

  clear(): void {
    this.slots.length = 0;
    this.likeness.length = 0;
  }
}
