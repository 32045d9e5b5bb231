// Stepping up: when the API wants proof that it is still the same person, everything that was asked waits for one prompt,
// and goes on after it.
class StepUp {
  isOpen = $state(false);
  #waiting: ((isProven: boolean) => void)[] = [];

  /** Waits for the proof; false when somebody would rather not. */
  ask(): Promise<boolean> {
    this.isOpen = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Ends the prompt, one way or the other. */
  end(isProven: boolean): void {
    this.isOpen = false;
    for (const resolve of this.#waiting.splice(0)) resolve(isProven);
  }
}

export const stepUp = new StepUp();
