/**
 * Signatures that several runbooks share, by what they are about: what was typed, what shows that a registry is meant, what is normal
 * although it looks bad, what shows that something works, and what programs say when they only know that something failed.
 * Words: content/symptoms-text/<locale>.ts.
 */
import commands from './symptoms/commands.ts';
import failures from './symptoms/failures.ts';
import healthy from './symptoms/healthy.ts';
import images from './symptoms/images.ts';
import normal from './symptoms/normal.ts';
import places from './symptoms/places.ts';

export default { ...commands, ...places, ...images, ...normal, ...healthy, ...failures };
