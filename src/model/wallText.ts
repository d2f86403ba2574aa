/** A television set and where people sit. */
interface Seat {
  readonly tvInches: number;
  readonly viewingDistanceMetres: number;
}

/** Half of a TV's diagonal goes to its height, near enough: 9 / √(16² + 9²). */
const HEIGHT_OF_DIAGONAL = 9 / Math.hypot(16, 9);
const METRES_OF_INCH = 0.0254;
/** Capital letters under 16 minutes of arc are hard to read (ISO 9241-3); they are 0.7 of a text's size. */
const LEAST_ANGLE = Math.tan((16 / 60) * (Math.PI / 180));
const CAPITAL = 0.7;
/** Beyond this size of text the scenes would have no room: sit nearer, or hang a larger set. */
export const LARGEST_READ = 72;

/**
 * The smallest size of text that can be read from where people sit, in thousandths of the screen's
 * height.
 * @example Math.round(smallestText({ tvInches: 55, viewingDistanceMetres: 5 })) === 49
 */
export function smallestText({ tvInches, viewingDistanceMetres }: Seat): number {
  const height = tvInches * METRES_OF_INCH * HEIGHT_OF_DIAGONAL;
  return (1000 * viewingDistanceMetres * LEAST_ANGLE) / CAPITAL / height;
}

/**
 * The farthest that the wall can be read from, in whole tenths of a metre.
 * @example farthestSeat(55) === 7.4
 */
export const farthestSeat = (tvInches: number): number =>
  Math.floor((10 * LARGEST_READ) / smallestText({ tvInches, viewingDistanceMetres: 1 })) / 10;
