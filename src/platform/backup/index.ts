export type { BackupHeader, BackupManifest } from "./backup-format.ts";
export { writeBackup, type BackupOptions } from "./write-backup.ts";
export { checkBackup, type CheckedBackup } from "./read-backup.ts";
export { refuseNewer, restoreBackup, type RestoreOptions } from "./restore-backup.ts";
