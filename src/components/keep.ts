/** A stage that is run again only where one of its inputs is another one (by identity) than at the last run. */
export function keep<A extends readonly unknown[], R>(stage: (...inputs: A) => R): (...inputs: A) => R {
  let last: A | undefined;
  let result: R;
  return (...inputs) => {
    if (!last || inputs.some((input, i) => input !== last![i])) {
      result = stage(...inputs);
      last = inputs;
    }
    return result;
  };
}
