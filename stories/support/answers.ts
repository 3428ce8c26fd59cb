/** Addresses that stories ask for and no server has: one that never answers, one that is not there. */
export const NEVER = 'still-on-its-way.json';
export const GONE = 'gone.json';

const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  if (input === GONE) return Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' }));
  if (input !== NEVER) return real(input, init);
  return new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
  });
};
