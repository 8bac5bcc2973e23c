/** Remembers the last few values made, because the same few are asked for again and again. */
export function recent<Value>(kept: number, make: (name: string) => Value): (name: string) => Value {
  const values = new Map<string, Value>();
  return (name) => {
    const value = values.get(name) ?? make(name);
    // Put last again, so that the first one is the one not asked for the longest.
    values.delete(name);
    values.set(name, value);
    const [oldest] = values.keys();
    if (values.size > kept && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
