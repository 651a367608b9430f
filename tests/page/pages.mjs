// The pages under test, and the windows that they are looked at in.

import { join } from 'node:path';

const folder = process.env.GEOBRIEF_PAGES ?? '../../target/tmp/pages';

/** The page under test, and the ones that are made to hurt. */
export const briefing = process.env.GEOBRIEF_PAGE ?? join(folder, 'briefing.html');
/** The project's own sample, from text to page. */
export const sample = join(folder, 'sample.html');
/** The same in German. */
export const german = join(folder, 'german.html');
/** And in French. */
export const french = join(folder, 'french.html');
/** Positions in figures, and distances from places. */
export const positions = join(folder, 'positions.html');
/** Rivers, of the article and of comments. */
export const rivers = join(folder, 'rivers.html');
/** More than one place to check. */
export const undecided = join(folder, 'undecided.html');
/** Two clusters of places, far apart. */
export const twoCities = join(folder, 'two-cities.html');
/** Map and list alone, for a frame. */
export const embed = join(folder, 'embed.html');
export const hostile = join(folder, 'hostile.html');
export const crowded = join(folder, 'crowded.html');

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };
