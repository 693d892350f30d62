import bron from '../../assets/pictogram.svg?raw';

/** The icon of the guide as an address that holds the picture itself: no page waits for one more file. */
export const pictogram = `data:image/svg+xml,${bron
  .trim()
  .replace(/\s*\n\s*/g, '')
  .replaceAll('"', "'")
  .replaceAll('#', '%23')}`;
