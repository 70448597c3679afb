/** A module of the DfE's SEN2 person-level return (guide and specification, 2023 to 2026). */
export type Sen2Module = {
  /** What a module hangs under; null: under the return itself. */
  parent: Sen2ModuleName | null;
  /** Names of its elements in the XML, without case and punctuation. */
  elements: readonly string[];
};

export type Sen2ModuleName = "person" | "requests" | "assessment" | "namedplan" | "plandetail" | "activeplans" | "placementdetail" | "senneed";

/** Parents before children. In the CSV files a module's key is its name and "tableid". */
export const sen2Modules: Readonly<Record<Sen2ModuleName, Sen2Module>> = {
  person: { parent: null, elements: ["person", "persons"] },
  requests: { parent: "person", elements: ["request", "requests"] },
  assessment: { parent: "requests", elements: ["assessment", "assessments"] },
  namedplan: { parent: "assessment", elements: ["namedplan", "namedplans"] },
  plandetail: { parent: "namedplan", elements: ["plandetail", "plandetails"] },
  activeplans: { parent: "requests", elements: ["activeplan", "activeplans"] },
  placementdetail: { parent: "activeplans", elements: ["placementdetail", "placementdetails"] },
  senneed: { parent: "activeplans", elements: ["senneed", "senneeds"] },
};

export const moduleNames = Object.keys(sen2Modules) as Sen2ModuleName[];

/** A name as files of all versions write it: `PersonBirthDate` and `personbirthdate` are one. */
export const plainName = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
