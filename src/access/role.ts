/** What a person may be. One account can have several roles. */
export const roles = {
  administrator: { label: "Administrator", means: "Manages people and sees everything" },
  "qa-officer": { label: "QA officer", means: "Runs the programme: imports, audits, reports" },
  auditor: { label: "Auditor", means: "Audits plans" },
  moderator: { label: "Moderator", means: "Checks and settles audits" },
  "panel-member": { label: "Panel member", means: "Audits as one of a panel or a pair" },
  "outside-auditor": { label: "Outside auditor", means: "Audits what was given to them, and sees nothing else" },
  writer: { label: "Writer", means: "Sees audits of their own plans and replies" },
  manager: { label: "Manager", means: "Follows the numbers, the drafts and the recommendations" },
  viewer: { label: "Viewer", means: "Reads published reports" },
} as const;

export type Role = keyof typeof roles;

export const allRoles = Object.keys(roles) as Role[];

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);
