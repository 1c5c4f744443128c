/** Lets one task run after the other. */

/** Runs tasks in the order in which they were added; a task that fails does not stop the next. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Settles as the task does. */
  add<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
