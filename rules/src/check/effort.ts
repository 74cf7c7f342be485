/** How much looking a table is worth; what is more than this is not analysed, so that no model can keep the checker busy. */
export class Effort {
  constructor(private left: number) {}

  /** Takes some off; false when none is left. */
  spend(amount: number): boolean {
    this.left -= amount;
    return this.left >= 0;
  }

  get spent(): boolean {
    return this.left < 0;
  }
}
