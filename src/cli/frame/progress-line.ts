/** Says a line at most once a second, so that long work is seen to go on without filling the screen. */
export function progressLine(say: (text: string) => void, clock: () => number = () => performance.now()): (text: () => string) => void {
  let last = clock();
  return (text) => {
    if (clock() - last < 1_000) return;
    last = clock();
    say(text());
  };
}
