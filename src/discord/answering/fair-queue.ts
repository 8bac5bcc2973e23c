/**
 * Lets answers begin one after the other, each in a turn of the event loop of its own. Looking things up is quick but keeps the
 * thread; twenty answers in one turn would hold up the acknowledgement of the question that comes then.
 */
export function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
