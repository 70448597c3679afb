/**
 * How much each piece of evidence speaks for a link from a need to provision: a logistic regression in two steps (the pair by itself, then with its neighbours).
 * Made by `node test/plans/fit-links.ts` from 22 labelled plans and tables; never changed by hand. With each plan left out in turn F1 is 74.2%.
 */
export const linkWeights: { pair: readonly number[]; neighbours: readonly number[] } = {
  pair: [
    -4.049, // whatever
    0.823, // concepts
    -0.679, // concepts, squared
    0.829, // words
    1.144, // beside the provision's best
    1.657, // beside the need's best
    -0.443, // nothing in common
    0.779, // best need
    0.351, // second best need
    0.732, // need covered
    1.020, // heading
    0.718, // by way of an outcome
    0.208, // same area
    -0.926, // other area
    0.418, // alone in its area
    1.079, // area by words
    0.381, // same chapter
    -1.667, // other chapter
    0.177, // alone in its chapter
    -0.384, // same row
    -0.977, // other row
    0.681, // like headings
    -0.740, // order
    -1.940, // other sections
    1.275, // health
    1.333, // care
    0.177, // how many needs
    1.717, // staffing
    0.773, // staffing, need of help
  ],
  neighbours: [
    0.738, // whatever
    0.751, // by itself
    1.044, // others under the same heading
    0.447, // what it goes on from
    0.369, // beside the provision's best
    -0.750, // need met otherwise
  ],
};
