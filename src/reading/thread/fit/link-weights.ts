/**
 * How much each piece of evidence speaks for a link from a need to provision: a logistic regression in two steps (the pair by itself, then with its neighbours).
 * Made by `node test/plans/fit-links.ts` from 22 labelled plans and tables; never changed by hand. With each plan left out in turn F1 is 73.8%.
 */
export const linkWeights: { pair: readonly number[]; neighbours: readonly number[] } = {
  pair: [
    -4.581, // whatever
    0.970, // concepts
    -0.997, // concepts, squared
    0.862, // words
    1.360, // beside the provision's best
    1.752, // beside the need's best
    -0.375, // nothing in common
    0.687, // best need
    0.324, // second best need
    0.748, // need covered
    1.237, // heading
    0.647, // by way of an outcome
    0.113, // same area
    -0.969, // other area
    0.573, // alone in its area
    1.058, // area by words
    0.843, // same chapter
    -2.489, // other chapter
    1.720, // alone in its chapter
    -0.557, // same row
    -1.041, // other row
    0.740, // like headings
    -0.569, // order
    -1.960, // other sections
    1.549, // health
    1.740, // care
    0.337, // how many needs
    1.885, // staffing
    0.677, // staffing, need of help
  ],
  neighbours: [
    0.869, // whatever
    0.744, // by itself
    1.264, // others under the same heading
    0.231, // what it goes on from
    0.367, // beside the provision's best
    -0.910, // need met otherwise
  ],
};
