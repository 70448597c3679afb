export { listRatings, totalRatings, type RatingRow, type RatingTotals } from "./list-ratings.ts";
export { loadRating, type StoredRating } from "./load-rating.ts";
export { ratingsPaths } from "./paths.ts";
export { ratingRoles, type RatingRole } from "./rating-roles.ts";
export { ratingStates, type RatingState } from "./rating-states.ts";
export type { RatingFilters } from "./rating-filters.ts";
export type { AnswerToSave, RatingToSave } from "./rating-to-save.ts";
export { storeRatings } from "./store-ratings.ts";
export { ratingsImport } from "./import-ratings/ratings-kind.ts";
