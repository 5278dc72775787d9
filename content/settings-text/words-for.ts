/** The words of one family of settings: one line for every setting, none missing and none too many, or it does not compile. */

type Exact<Family, W> = Readonly<Record<keyof Family, string>> &
  Readonly<Record<Exclude<keyof W, keyof Family>, never>>;

/** @example export default wordsFor<typeof gitlab>()({ external_url: 'Address of GitLab.' }) */
export const wordsFor =
  <Family>() =>
  <const W extends Readonly<Record<string, string>>>(
    words: W & Exact<Family, W>,
  ): Readonly<Record<keyof Family, string>> =>
    words;

/** Words that several families of keys share, below a prefix: both generations of a driver, the connections to Redis. */
export const below = <P extends string, const W extends Readonly<Record<string, string>>>(prefix: P, words: W) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${prefix}.${key}`, text])) as {
    [K in Extract<keyof W, string> as `${P}.${K}`]: string;
  };
